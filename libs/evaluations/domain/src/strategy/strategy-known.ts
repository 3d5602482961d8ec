import { type Day, type Params, type Words } from '@entente/platform/kernel';
import { type FieldValue } from '../answers/question-answer';
import { type Prefill } from '../review/prefill';
import { strategyKnownWords as say } from './content/strategy-known-words';

/** A part out of a whole; both are whole numbers. */
export type KnownShare = { readonly count: number; readonly of: number };

/** What Entente knows of an organisation on a day. Null is « not known yet », which is not zero. */
export type StrategyKnown = {
  readonly on: Day;
  /** Names of the partnerships that work today. */
  readonly partners: readonly string[];
  /** Types of health structure with at least one partner on record, out of those that one expects. */
  readonly structureTypes: KnownShare | null;
  readonly firstContacts: number | null;
  /** Living partnerships with a lead of ours. */
  readonly led: KnownShare | null;
  readonly contributedHours: number | null;
  /** Reviews of partnerships held in the last twelve months: their hours are not counted yet. */
  readonly reviewsHeld: number | null;
  /** Hours written on the actions of the plan that fall in the year. */
  readonly actionHours: number | null;
  /** Living partnerships with a deputy of ours and a convention in force. */
  readonly sturdy: KnownShare | null;
  readonly sheet: { readonly upToDate: number; readonly publishedOn: Day | null } | null;
  /** Names of partners that fell silent. */
  readonly dormant: readonly string[];
  /** Expected types of health structure without any partner. */
  readonly missingTypes: readonly Words[];
};

type Said = { readonly words: Words; readonly params?: Params; readonly values?: Readonly<Record<string, FieldValue>> };

const percentOf = ({ count, of }: KnownShare): number | null =>
  of === 0 ? null : Math.floor((200 * count + of) / (2 * of));

const share = (part: KnownShare | null, words: Words, none: Words): Said => {
  const percent = part && percentOf(part);
  return part === null || percent === null
    ? { words: none }
    : { words, params: { ...part, percent }, values: { value: percent } };
};

/** Hours written somewhere; null when nothing is written anywhere. */
const plannedHours = ({ contributedHours, actionHours }: StrategyKnown): number | null =>
  contributedHours === null && actionHours === null
    ? null
    : Math.round(((contributedHours ?? 0) + (actionHours ?? 0)) * 10) / 10;

const sayHours = (known: StrategyKnown): Said => {
  const value = plannedHours(known);
  const { reviewsHeld, contributedHours, actionHours } = known;
  if (value === null) return { words: say.hoursUnknown, params: { reviews: reviewsHeld ?? 0 } };
  const params = { value, given: contributedHours ?? 0, actions: actionHours ?? 0, reviews: reviewsHeld ?? 0 };
  return { words: say.hours, params, values: { value } };
};

type Knows = (known: StrategyKnown, language: 'fr' | 'en') => Said | null;

/** What Entente says beside each question: one small function each. */
const knowings: Readonly<Record<string, Knows>> = {
  'ORG-01': ({ partners }) =>
    partners.length === 0
      ? { words: say.noPartner }
      : { words: say.partners, params: { count: partners.length }, values: { partners: partners.slice(0, 40) } },
  'ORG-05': ({ structureTypes }) => share(structureTypes, say.structureTypes, say.notKnown),
  'ORG-06': ({ firstContacts }) =>
    firstContacts === null
      ? { words: say.notKnown }
      : { words: say.firstContacts, params: { count: firstContacts }, values: { value: firstContacts } },
  'ORG-07': ({ led }) => (led && led.of > 0 ? { words: say.led, params: led } : { words: say.noPartner }),
  'ORG-14': sayHours,
  'ORG-16': () => ({ words: say.trainingsUnknown }),
  'ORG-18': ({ sturdy }) => share(sturdy, say.sturdy, say.noPartner),
  'ORG-20': () => ({ words: say.voicesUnknown }),
  'ORG-21': ({ sheet }) =>
    sheet === null
      ? { words: say.notKnown }
      : {
          words: sheet.publishedOn ? say.sheet : say.sheetUnpublished,
          params: { percent: sheet.upToDate },
          values: { value: sheet.upToDate },
        },
  'ORG-23': ({ dormant, missingTypes }, language) => {
    const forgotten = [...dormant, ...missingTypes.map((type) => type[language])].slice(0, 40);
    return forgotten.length === 0
      ? { words: say.noneForgotten }
      : {
          words: say.forgotten,
          params: { dormant: dormant.length, missing: missingTypes.length },
          values: { forgotten },
        };
  },
  'ORG-25': () => ({ words: say.bodiesUnknown }),
};

/** What Entente knows of a question, with its source; null when it has nothing to say of it. */
export const knownOf = (code: string, known: StrategyKnown, language: 'fr' | 'en'): Prefill | null => {
  const said = knowings[code]?.(known, language);
  return said ? { code, values: said.values ?? {}, basis: { words: said.words, params: { ...said.params } } } : null;
};

/** Codes of the questions that Entente has something to say of. */
export const knownCodes: readonly string[] = Object.keys(knowings);
