import { type Shape } from '../../grids/shape';
import { frequencies, reliabilities } from '../indicator';
import { betterWays, indicatorsLimits as limits, ownSides, ownUnits, yearRules } from './indicators-content';

/** Words being written may be empty; what publishing asks for is judged apart. */
const words = (max: number): Shape => ({
  type: 'object',
  members: { fr: { type: 'text', max }, en: { type: 'text', max } },
});

const own: Shape = {
  type: 'object',
  members: {
    unit: { type: 'one', of: ownUnits },
    counted: words(limits.counted),
    people: { type: 'flag' },
    whoCounts: words(limits.whoCounts),
    sides: { type: 'one', of: ownSides },
    year: { type: 'one', of: yearRules },
    better: { type: 'one', of: betterWays },
    target: { type: 'whole', min: 0, max: limits.target },
    reliability: { type: 'one', of: reliabilities },
  },
  optional: ['target'],
};

const indicator: Shape = {
  type: 'object',
  members: {
    code: { type: 'text', min: 1, max: 20, pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/ },
    label: words(limits.label),
    definition: words(limits.definition),
    rule: words(limits.rule),
    frequency: { type: 'one', of: frequencies },
    followed: { type: 'flag' },
    own,
  },
  optional: ['own'],
};

export const indicatorsShape: Shape = { type: 'list', of: indicator, max: limits.indicators };

export const indicatorsDraftShape: Shape = {
  type: 'object',
  members: {
    content: { type: 'object', members: { indicators: indicatorsShape } },
    lastOwn: { type: 'whole', min: 0, max: limits.own },
  },
};
