import { type Language, formatDay } from '@entente/platform/kernel';
import { knownFactWords, sourcesByCriterion } from '../content/known-fact-words';
import { type KnownSource } from '../grid/questionnaire';
import { dependencyIndex } from '../review/dependency-index';
import { type ContributionSource, type ReviewSources } from '../review/prefill';
import { print } from '../report/printed-words';

/** « Ce que nous savons déjà » of one criterion, a sentence each; empty when no record speaks of it. */
export const knownFacts = (code: string, sources: ReviewSources, language: Language): readonly string[] =>
  (sourcesByCriterion[code] ?? []).flatMap((source) => sentences[source](sources, language));

type Sentences = (sources: ReviewSources, language: Language) => readonly string[];

const sentences: Readonly<Record<KnownSource, Sentences>> = {
  'convention-status': ({ convention }, language) => [
    print(convention ? knownFactWords.conventionInForce : knownFactWords.noConvention, language),
  ],
  'last-review': ({ lastReviewOn }, language) => [
    lastReviewOn
      ? print(knownFactWords.lastReview, language, { day: formatDay(lastReviewOn, language) })
      : print(knownFactWords.noReview, language),
  ],
  'contributions-received': (sources, language) => [
    print(knownFactWords.received, language, { count: countOf(sources, 'receives') }),
  ],
  'contributions-given': (sources, language) => [
    print(knownFactWords.given, language, { count: countOf(sources, 'gives') }),
  ],
  referents: ({ referents, tie }, language) => {
    const nobody = print(knownFactWords.nobody, language);
    return [
      print(knownFactWords.referents, language, { ours: referents.ours || nobody, theirs: referents.theirs || nobody }),
      print(tie.deputyNamed ? knownFactWords.deputy : knownFactWords.noDeputy, language),
    ];
  },
  'information-annex': ({ convention }, language) =>
    convention
      ? [
          print(
            convention.informationAnnex ? knownFactWords.informationAnnex : knownFactWords.noInformationAnnex,
            language,
          ),
        ]
      : [],
  objectives: ({ convention }, language) =>
    convention ? [print(knownFactWords.objectives, language, { count: convention.objectives.length })] : [],
  actions: ({ convention }, language) =>
    convention ? [print(knownFactWords.actions, language, { count: convention.actions.length })] : [],
  dependency: ({ tie }, language) => [print(knownFactWords.dependency, language, dependencyIndex(tie))],
  'review-rhythm': ({ convention }, language) => [
    print(knownFactWords.rhythm, language, { months: convention?.reviewEveryMonths ?? 12 }),
  ],
};

const countOf = ({ contributions }: ReviewSources, direction: ContributionSource['direction']): number =>
  contributions.filter((contribution) => contribution.direction === direction).length;
