import { type Words } from '@entente/platform/kernel';
import { isSameValue } from '../../grids/same-value';
import { shapeFaults } from '../../grids/shape';
import { shippedIndicators } from './adapt-indicators';
import {
  type AdaptedIndicator,
  type IndicatorsContent,
  type IndicatorsDraft,
  ownIndicatorNumber,
} from './indicators-content';
import { indicatorsFaults } from './indicators-faults';
import { indicatorsDraftShape } from './indicators-shape';
import { ownIndicatorsProblems } from './own-indicators-problems';

/** The indicators of one organisation; revision 0 while it never wrote any. */
export type OwnIndicators = {
  readonly draft: IndicatorsDraft;
  readonly revision: number;
  readonly published: number;
};

export type IndicatorsVersion = { readonly version: number; readonly content: IndicatorsContent };

export const noOwnIndicators = (): OwnIndicators => ({
  draft: { content: shippedIndicators(), lastOwn: 0 },
  revision: 0,
  published: 0,
});

/** A draft as somebody sends it: refused only when it has not the shape of one; what is missing is told, and kept. */
export const readIndicatorsDraft = (given: unknown): IndicatorsDraft => {
  const faults = shapeFaults(indicatorsDraftShape, given);
  if (faults.length > 0) throw ownIndicatorsProblems.invalid({}, faults);
  return given as IndicatorsDraft;
};

const lastOwnOf = ({ indicators }: IndicatorsContent): number =>
  Math.max(0, ...indicators.map(({ code }) => ownIndicatorNumber(code) ?? 0));

/** Saves what is being written; a code that was given once is never given again. */
export const reviseIndicators = (own: OwnIndicators, given: IndicatorsDraft): OwnIndicators => {
  const draft = { ...given, lastOwn: Math.max(given.lastOwn, own.draft.lastOwn, lastOwnOf(own.draft.content)) };
  return isSameValue(draft, own.draft) ? own : { ...own, draft, revision: own.revision + 1 };
};

/** A file takes the place of what was being written; own indicators that it does not have are kept, hidden. */
export const takeIndicators = (
  own: OwnIndicators,
  given: IndicatorsDraft,
  inForce: IndicatorsContent | null,
): IndicatorsDraft => {
  const there = new Set(given.content.indicators.map(({ code }) => code));
  const missing = (inForce?.indicators ?? []).filter(({ code, own: count }) => count && !there.has(code));
  return {
    content: {
      indicators: [...given.content.indicators, ...missing.map((one) => ({ ...one, followed: false }))],
    },
    lastOwn: Math.max(given.lastOwn, own.draft.lastOwn),
  };
};

/** Where English was left empty, the French words are read. */
const bothLanguages = ({ fr, en }: Words): Words => ({ fr: fr.trim(), en: en.trim() || fr.trim() });

const finished = ({ own, ...one }: AdaptedIndicator): AdaptedIndicator => ({
  ...one,
  label: bothLanguages(one.label),
  definition: bothLanguages(one.definition),
  rule: bothLanguages(one.rule),
  ...(own ? { own: { ...own, counted: bothLanguages(own.counted), whoCounts: bothLanguages(own.whoCounts) } } : {}),
});

/** The content as it is published: trimmed, and worded in both languages. */
export const finishedIndicators = ({ indicators }: IndicatorsContent): IndicatorsContent => ({
  indicators: indicators.map(finished),
});

/** Whether something was written since the last version, or since Entente's own. */
export const isIndicatorsAhead = ({ draft }: Pick<OwnIndicators, 'draft'>, last: IndicatorsVersion | null): boolean =>
  !isSameValue(finishedIndicators(draft.content), last?.content ?? shippedIndicators());

/** Makes of what is written the next version, for good; values already entered keep what they mean. */
export const publishIndicators = (
  own: OwnIndicators,
  last: IndicatorsVersion | null,
  entered: readonly string[],
): { readonly own: OwnIndicators; readonly version: IndicatorsVersion } => {
  const faults = indicatorsFaults(own.draft, { inForce: last?.content ?? null, entered });
  if (faults.length > 0) throw ownIndicatorsProblems.invalid({}, faults);
  if (!isIndicatorsAhead(own, last)) throw ownIndicatorsProblems.unchanged({ version: own.published });
  const version = own.published + 1;
  return {
    own: { ...own, published: version, revision: own.revision + 1 },
    version: { version, content: finishedIndicators(own.draft.content) },
  };
};
