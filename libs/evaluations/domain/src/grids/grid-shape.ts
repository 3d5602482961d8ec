import { obstacleCodes } from '../content/obstacles';
import { codeFates } from '../grid/evaluation-grid';
import { publishedGrids } from '../grid/grid-registry';
import { gridLimits } from './grid-content';
import { type Shape } from './shape';

const text = (max: number): Shape => ({ type: 'text', max });

/** Words being written may be empty; what publishing asks for is judged apart. */
const words = (max: number): Shape => ({ type: 'object', members: { fr: text(max), en: text(max) } });

const code: Shape = { type: 'text', min: 1, max: 20, pattern: /^[A-Z0-9][A-Z0-9-]*$/ };
const rating: Shape = { type: 'whole', min: 0, max: gridLimits.mostSteps - 1 };
const percentage: Shape = { type: 'whole', min: 0, max: 100 };
const flag: Shape = { type: 'flag' };

/** Bands keep their codes, so that lists and colours read the same for every grid; words and limits may change. */
export const bandCodes: readonly string[] = publishedGrids[0]?.rules.bands.map((band) => band.code) ?? [];

const step: Shape = {
  type: 'object',
  members: { value: rating, label: words(gridLimits.label), anchor: words(gridLimits.anchor) },
};

const notApplicable: Shape = {
  type: 'object',
  members: {
    label: words(gridLimits.label),
    anchor: words(gridLimits.anchor),
    reasonRequired: flag,
    allowedOnCritical: flag,
  },
};

const band: Shape = {
  type: 'object',
  members: { code: { type: 'one', of: bandCodes }, upTo: percentage, label: words(gridLimits.label) },
};

const rules: Shape = {
  type: 'object',
  members: {
    provisionalBelow: percentage,
    manyNotApplicableAbove: percentage,
    lowUpTo: rating,
    essentialFrom: { type: 'whole', min: 1, max: gridLimits.criterionWeight },
    cappedBand: { type: 'one', of: bandCodes },
    bands: { type: 'list', of: band, min: bandCodes.length, max: bandCodes.length },
  },
};

const criterion: Shape = {
  type: 'object',
  members: {
    code,
    text: words(gridLimits.text),
    topic: words(gridLimits.topic),
    weight: { type: 'whole', min: 1, max: gridLimits.criterionWeight },
    critical: flag,
    obstacles: { type: 'list', of: { type: 'one', of: obstacleCodes }, max: 6 },
    askedIf: { type: 'object', members: { code, from: rating, upTo: rating } },
  },
  optional: ['askedIf'],
};

const dimension: Shape = {
  type: 'object',
  members: {
    code,
    name: words(gridLimits.name),
    weight: { type: 'whole', min: 1, max: gridLimits.dimensionWeight },
    criteria: { type: 'list', of: criterion, max: gridLimits.criteria },
  },
};

export const contentShape: Shape = {
  type: 'object',
  members: {
    title: words(gridLimits.title),
    purpose: words(gridLimits.purpose),
    scale: {
      type: 'object',
      members: {
        steps: { type: 'list', of: step, min: gridLimits.fewestSteps, max: gridLimits.mostSteps },
        notApplicable,
      },
    },
    rules,
    dimensions: { type: 'list', of: dimension, max: gridLimits.dimensions },
  },
};

const fate: Shape = {
  type: 'object',
  members: { code, fate: { type: 'one', of: codeFates }, by: code },
  optional: ['by'],
};

export const fatesShape: Shape = { type: 'list', of: fate, max: gridLimits.fates };

export const draftShape: Shape = {
  type: 'object',
  members: { content: contentShape, fates: fatesShape, lastOwn: { type: 'whole', min: 0, max: gridLimits.own } },
};
