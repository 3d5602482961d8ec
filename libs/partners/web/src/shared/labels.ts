import { inject } from '@angular/core';
import {
  type ContributionUnit,
  contributionTypes,
  directionWords,
  type Direction,
  formatVolume,
  identifierLabels,
  type IdentifierKind,
  labelOf,
  listingWords,
  needs,
  publics,
  type Rhythm,
  rhythmWords,
  type Stage,
  stageHints,
  stageWords,
  structureTypes,
  type Taxonomy,
  type TenureRole,
  tenureRoleWords,
  unitWords,
} from '@entente/partners/domain';
import { frenchTypography, type Params, say, type Words } from '@entente/platform/kernel';
import { WordStore } from '@entente/platform/web';

type Volume = { readonly volume: number; readonly unit: ContributionUnit; readonly rhythm: Rhythm };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the domain's lists in the reader's language: `protected readonly labels = injectLabels()`. */
export const injectLabels = () => {
  const store = inject(WordStore);
  const set = (text: string): string => (store.language() === 'fr' ? frenchTypography(text) : text);
  const words = (both: Words, params?: Params): string => set(say(both, store.language(), params));
  const term = (list: Taxonomy, code: string): string => set(labelOf(list, code, store.language()));
  return {
    language: () => store.language(),
    words,
    stage: (stage: Stage): string => words(stageWords[stage]),
    stageHint: (stage: Stage): string => words(stageHints[stage]),
    type: (code: string): string => term(structureTypes, code),
    publics: (codes: readonly string[]): string[] => codes.map((code) => term(publics, code)),
    needs: (codes: readonly string[]): string[] => codes.map((code) => term(needs, code)),
    contribution: (code: string): string => term(contributionTypes, code),
    volume: (line: Volume): string => formatVolume(line, store.language()),
    unit: (unit: ContributionUnit): string => words(unitWords[unit].many),
    rhythm: (rhythm: Rhythm): string => words(rhythmWords[rhythm]),
    direction: (direction: Direction): string => words(directionWords[direction]),
    identifier: (kind: IdentifierKind): string => words(identifierLabels[kind]),
    role: (role: TenureRole): string => words(tenureRoleWords[role]),
    listing: (listing: string): string =>
      listing in listingWords
        ? words(Object.entries(listingWords).find(([key]) => key === listing)?.[1] ?? { fr: listing, en: listing })
        : listing,
    capital,
  };
};

/** Words of the domain, for a component. */
export type Labels = ReturnType<typeof injectLabels>;
