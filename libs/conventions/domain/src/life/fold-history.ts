import { type ConventionFactType, conventionLifeFactTypes, evidenceEventTypes } from './convention-facts';

/** A fact as a history tells it. */
export type ToldFact = {
  /** An instant, in ISO form. */
  readonly at: string;
  readonly type: string;
  readonly actorName: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** What somebody did, in one line, and every fact that it left, oldest first. */
export type ToldAct<T extends ToldFact> = { readonly headline: T; readonly parts: readonly T[] };

const sittingMs = 2 * 3_600_000;
const togetherMs = 5_000;

const order: readonly string[] = [...evidenceEventTypes, ...conventionLifeFactTypes];

const way: readonly string[] = [
  'signing-opened',
  'document-viewed',
  'code-sent',
  'code-refused',
  'code-accepted',
  'consent-given',
] satisfies ConventionFactType[];
const ends: readonly string[] = ['signature-recorded', 'signature-refused'] satisfies ConventionFactType[];
const sealing: readonly string[] = [
  'request-completed',
  'convention-signed',
  'sealing-started',
  'organisation-sealed',
  'evidence-written',
  'sealing-failed',
  'document-sealed',
] satisfies ConventionFactType[];

/** One act writes two facts: that of the convention, that of its signature request. */
const pairs: readonly (readonly string[])[] = [
  ['convention-sent', 'request-sent'],
  ['convention-withdrawn', 'request-cancelled'],
  ['convention-cancelled', 'request-cancelled'],
  ['signature-refused', 'convention-declined'],
  ['convention-not-signed-in-time', 'request-expired'],
] satisfies (readonly ConventionFactType[])[];

/** The fact that says the act best, when there are several; otherwise the last one. */
const telling: readonly string[] = [
  'document-sealed',
  'signature-recorded',
  'signature-refused',
  'convention-sent',
  'convention-withdrawn',
  'convention-cancelled',
  'convention-not-signed-in-time',
  'sealing-failed',
  'convention-signed',
  'document-viewed',
  'signing-opened',
  'code-refused',
] satisfies ConventionFactType[];

const time = ({ at }: ToldFact): number => Date.parse(at);
const lastOf = <T>(list: readonly T[]): T | undefined => list.at(-1);
const has = (act: readonly ToldFact[], ...types: readonly string[]): boolean =>
  act.some(({ type }) => types.includes(type));
const isSame = (a: ToldFact, b: ToldFact, ...names: readonly string[]): boolean =>
  names.every((name) => a.detail[name] === b.detail[name]);
const isNear = (act: readonly ToldFact[], fact: ToldFact, span: number): boolean =>
  act.some((each) => Math.abs(time(fact) - time(each)) <= span);

type Joins = (act: readonly ToldFact[], fact: ToldFact, isLast: boolean) => boolean;

const joinsSitting: Joins = (act, fact) => {
  const first = act[0];
  if (!first || !isSame(first, fact, 'requestId', 'signatoryId')) return false;
  if (fact.type === 'revision-sealed') return has(act, 'signature-recorded');
  return has(act, ...way) && !has(act, ...ends) && isNear(act, fact, sittingMs);
};

const joinsSealing: Joins = (act, fact) => {
  const first = act[0];
  return !!first && isSame(first, fact, 'conventionId') && has(act, ...sealing) && !has(act, 'document-sealed');
};

const joinsPair: Joins = (act, fact) => {
  const first = act[0];
  const others = pairs.filter((pair) => pair.includes(fact.type)).flat();
  return (
    !!first &&
    isSame(first, fact, 'conventionId') &&
    has(act, ...others.filter((type) => type !== fact.type)) &&
    isNear(act, fact, togetherMs)
  );
};

// A page that saves itself leaves many facts of one act.
const joinsWriting: Joins = (act, fact, isLast) => {
  const last = lastOf(act);
  return (
    isLast &&
    last?.type === fact.type &&
    last.actorName === fact.actorName &&
    isSame(last, fact, 'conventionId') &&
    last.at.slice(0, 10) === fact.at.slice(0, 10)
  );
};

const joinsOf = ({ type }: ToldFact): readonly Joins[] => {
  if (way.includes(type) || ends.includes(type) || type === 'revision-sealed') return [joinsSitting, joinsPair];
  if (sealing.includes(type)) return [joinsSealing];
  return type === 'convention-revised' ? [joinsWriting] : [joinsPair];
};

const toAct = <T extends ToldFact>(parts: readonly T[]): ToldAct<T>[] => {
  const best = telling.flatMap((type) => parts.filter((part) => part.type === type).slice(-1))[0] ?? lastOf(parts);
  return best ? [{ headline: best, parts }] : [];
};

/** A history told by acts, newest first: the steps of signing and sealing are kept under the act they belong to. */
export const foldHistory = <T extends ToldFact>(facts: readonly T[]): readonly ToldAct<T>[] => {
  const oldestFirst = facts
    .toReversed()
    .toSorted((a, b) => time(a) - time(b) || order.indexOf(a.type) - order.indexOf(b.type));
  const acts: T[][] = [];
  for (const fact of oldestFirst) {
    const joins = joinsOf(fact);
    const act = acts.findLast((each) => joins.some((joinsAct) => joinsAct(each, fact, each === lastOf(acts))));
    if (act) act.push(fact);
    else acts.push([fact]);
  }
  return acts
    .flatMap(toAct)
    .toSorted((a, b) => time(a.headline) - time(b.headline))
    .toReversed();
};
