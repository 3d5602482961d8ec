import {
  type AdaptedIndicator,
  type IndicatorsContent,
  type IndicatorsDraft,
  ownIndicatorCode,
} from '@entente/evaluations/domain';

const noWords = { fr: '', en: '' };

export const setIndicator = (
  { indicators }: IndicatorsContent,
  code: string,
  change: Partial<AdaptedIndicator>,
): IndicatorsContent => ({
  indicators: indicators.map((one) => (one.code === code ? { ...one, ...change } : one)),
});

export const removeIndicator = ({ indicators }: IndicatorsContent, code: string): IndicatorsContent => ({
  indicators: indicators.filter((one) => one.code !== code),
});

/** Puts an indicator at a place of the list; nothing beyond its edges. */
export const placeIndicator = (content: IndicatorsContent, code: string, index: number): IndicatorsContent => {
  const { indicators } = content;
  const moved = indicators.find((one) => one.code === code);
  if (!moved || index < 0 || index >= indicators.length) return content;
  return { indicators: indicators.filter((one) => one !== moved).toSpliced(index, 0, moved) };
};

/** One more indicator of the organisation's own, first in the list, under a code that was never given. */
export const addIndicator = (draft: IndicatorsDraft): IndicatorsDraft => {
  const lastOwn = draft.lastOwn + 1;
  const indicator: AdaptedIndicator = {
    code: ownIndicatorCode(lastOwn),
    label: noWords,
    definition: noWords,
    rule: noWords,
    frequency: 'quarter',
    followed: true,
    own: {
      unit: 'number',
      counted: noWords,
      people: false,
      whoCounts: noWords,
      sides: 'together',
      year: 'sum',
      better: 'more',
      reliability: 'counted',
    },
  };
  return { lastOwn, content: { indicators: [indicator, ...draft.content.indicators] } };
};
