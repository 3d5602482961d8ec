import { type Day, formatDay, formatNumber, type Language, type Params, type Words } from '@entente/platform/kernel';
import { knownFactWords as words, sourcesByCriterion } from '../content/known-fact-words';
import { type KnownSource } from '../grid/questionnaire';
import { print } from '../report/printed-words';
import { dependencyIndex } from '../review/dependency-index';
import { type ContributionSource, type ConventionSource, reviewMonths, type ReviewSources } from '../review/prefill';

/** « Ce que nous savons déjà » of one criterion, a sentence each; empty when no record speaks of it. */
export const knownFacts = (code: string, sources: ReviewSources, language: Language): readonly string[] =>
  (sourcesByCriterion[code] ?? []).flatMap((source) => sentences[source](sources, tellIn(language)));

type Tell = { readonly language: Language; (text: Words, params?: Params): string };

/** Days among the values are written out. */
const tellIn = (language: Language): Tell =>
  Object.assign((text: Words, params: Params = {}) => print(text, language, params), { language });

const dayIn = ({ language }: Tell, day: Day): string => formatDay(day, language);

type Sentences = (sources: ReviewSources, tell: Tell) => readonly string[];

/** A sentence of the convention in force, which is named by the day it began; nothing without one. */
const ofConvention =
  (choose: (convention: ConventionSource) => readonly [Words, Params?]): Sentences =>
  ({ convention }, tell) => {
    if (!convention) return [];
    const [text, params] = choose(convention);
    return [tell(text, { ...params, day: dayIn(tell, convention.startedOn) })];
  };

const sentences: Readonly<Record<KnownSource, Sentences>> = {
  'convention-status': ({ convention, on }, tell) => [
    convention
      ? tell(words.conventionInForce, { day: dayIn(tell, convention.startedOn) })
      : tell(words.noConvention, { on: dayIn(tell, on) }),
  ],
  'last-review': ({ lastReviewOn }, tell) => [
    lastReviewOn ? tell(words.lastReview, { day: dayIn(tell, lastReviewOn) }) : tell(words.noReview),
  ],
  'contributions-received': (sources, tell) => contributed(sources, tell, 'receives'),
  'contributions-given': (sources, tell) => contributed(sources, tell, 'gives'),
  referents: ({ referents: { ours, theirs, oursSince, theirsSince }, tie }, tell) => [
    oursSince ? tell(words.oursSince, { name: ours, day: dayIn(tell, oursSince) }) : tell(words.nobodyOurs),
    theirsSince ? tell(words.theirsSince, { name: theirs, day: dayIn(tell, theirsSince) }) : tell(words.nobodyTheirs),
    tell(tie.deputyNamed ? words.deputy : words.noDeputy),
  ],
  'information-annex': ofConvention(({ informationAnnex }) => [
    informationAnnex ? words.informationAnnex : words.noInformationAnnex,
  ]),
  objectives: ofConvention(({ objectives: { length: count } }) => [
    counted(count, [words.noObjective, words.oneObjective, words.objectives]),
    { count },
  ]),
  actions: ofConvention(({ actions: { length: count } }) => [
    counted(count, [words.noAction, words.oneAction, words.actions]),
    { count },
  ]),
  dependency: ({ tie, on }, tell) => [tell(words.dependency, { ...dependencyIndex(tie), on: dayIn(tell, on) })],
  'review-rhythm': ({ convention }, tell) => [
    tell(convention?.reviewEveryMonths ? words.rhythm : words.noRhythm, { months: reviewMonths(convention) }),
  ],
};

const counted = (count: number, [none, one, many]: readonly [Words, Words, Words]): Words => {
  if (count === 0) return none;
  return count === 1 ? one : many;
};

const shownAtMost = 3;

const contributed = (
  { contributions, on }: ReviewSources,
  tell: Tell,
  direction: ContributionSource['direction'],
): readonly string[] => {
  const [some, none] = direction === 'gives' ? [words.given, words.noneGiven] : [words.received, words.noneReceived];
  const all = contributions.filter((contribution) => contribution.direction === direction);
  if (all.length === 0) return [tell(none, { on: dayIn(tell, on) })];
  return [tell(some, { on: dayIn(tell, on), list: listOf(all, tell) })];
};

const listOf = (all: readonly ContributionSource[], tell: Tell): string => {
  const list = all
    .slice(0, shownAtMost)
    .map((contribution) => contributionWords(contribution, tell))
    .join(', ');
  const others = all.length - shownAtMost;
  if (others <= 0) return list;
  return tell(others === 1 ? words.andAnother : words.andOthers, { list, count: others });
};

const contributionWords = ({ label, unit, planned }: ContributionSource, tell: Tell): string =>
  planned === null
    ? tell(words.contribution, { label })
    : tell(words.contributionOf, { label, unit, volume: formatNumber(planned, tell.language) });
