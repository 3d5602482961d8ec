import { type Day, formatDay, formatMoney, formatNumber, formatTime } from '@entente/platform/kernel';
import {
  type ConventionParties,
  isMultilateral,
  isPartyKey,
  partyOf,
  type PartyKey,
} from '../parties/convention-party';
import { isBlank, type RichText } from '../rich-text/rich-text';
import {
  type CellField,
  type ChoiceField,
  type Field,
  gapOf,
  type TextField,
  type TextsField,
} from '../template/field';
import { asFragment, asName, asSentences, asTitle } from '../wording/fragment';
import { type Content, missing, type Value } from '../wording/scope';
import { type QuestionId } from '../answers/convention-answers';

const styles = { fragment: asFragment, name: asName, title: asTitle, sentences: asSentences } as const;

const styled = ({ style = 'fragment' }: TextField | TextsField, answer: string): string => styles[style](answer);

/** An answer as received: the validator has already refused what does not fit its field. */
export type Raw = string | number | boolean | null | readonly string[] | RichText;

const textContent = (field: TextField, raw: Raw): Content =>
  typeof raw === 'string' && raw.trim() !== '' ? { kind: 'text', text: styled(field, raw) } : missing;

export const shortNameOf = (parties: ConventionParties, key: PartyKey): string => {
  const { shortName, legalName } = partyOf(parties, key);
  return asName(shortName) || asName(legalName);
};

/** « les deux Parties », « toutes les Parties ». */
const together = (parties: ConventionParties): string =>
  isMultilateral(parties) ? 'toutes les Parties' : 'les deux Parties';

const partyContent = (raw: Raw, parties: ConventionParties): Content => {
  if (raw === 'both') return { kind: 'text', text: together(parties), raw };
  if (!isPartyKey(raw)) return missing;
  const text = shortNameOf(parties, raw);
  return text === '' ? missing : { kind: 'text', text, raw };
};

const choiceContent = (field: ChoiceField, raw: Raw, parties: ConventionParties): Content => {
  const option = field.options.find(({ value }) => value === String(raw));
  if (raw === null) return missing;
  if (!option) return field.parties === true ? partyContent(raw, parties) : missing;
  if (field.numeric) return { kind: 'number', text: option.value, count: Number(option.value) };
  const wording = option.wording ?? option.label.fr;
  const text = wording
    .replace('{host}', shortNameOf(parties, 'host'))
    .replace('{partner}', shortNameOf(parties, 'partner'))
    .replace('{both}', together(parties));
  return { kind: 'text', text, raw: option.value };
};

const isRichText = (raw: Raw): raw is RichText => typeof raw === 'object' && raw !== null && 'type' in raw;

type Writers = {
  readonly [K in Exclude<Field['kind'], 'rows'>]: (
    field: Extract<Field, { kind: K }>,
    raw: Raw,
    parties: ConventionParties,
  ) => Content;
};

const writers: Writers = {
  text: textContent,
  texts: (field, raw) =>
    Array.isArray(raw) && raw.length > 0
      ? { kind: 'texts', items: raw.map((item: string) => styled(field, item)) }
      : missing,
  rich: (_field, raw) => (isRichText(raw) && !isBlank(raw) ? { kind: 'rich', rich: raw } : missing),
  number: (field, raw) =>
    typeof raw === 'number'
      ? { kind: 'number', text: formatYear(field.min, raw, field.decimals ?? 0), count: raw }
      : missing,
  money: (_field, raw) => (typeof raw === 'number' ? { kind: 'text', text: formatMoney(raw, 'fr') } : missing),
  day: (_field, raw) =>
    typeof raw === 'string' && raw !== '' ? { kind: 'text', text: formatDay(raw as Day, 'fr') } : missing,
  time: (_field, raw) =>
    typeof raw === 'string' && raw !== '' ? { kind: 'text', text: formatTime(raw, 'fr') } : missing,
  choice: choiceContent,
  flag: (_field, raw) => (typeof raw === 'boolean' ? { kind: 'flag', on: raw } : missing),
  party: (_field, raw, parties) => partyContent(raw, parties),
};

// A year is not a quantity: no space between its thousands.
const formatYear = (min: number, value: number, decimals: number): string =>
  min >= 1900 ? String(value) : formatNumber(value, 'fr', decimals);

export type Writing = { readonly question: QuestionId; readonly parties: ConventionParties };

/** What an answer says inside a text. */
export const valueOf = (
  field: Exclude<Field, { kind: 'rows' }> | CellField,
  raw: Raw,
  { question, parties }: Writing,
): Value => {
  const write: (field: never, raw: Raw, parties: ConventionParties) => Content = writers[field.kind];
  return { question, gap: gapOf(field), content: write(field as never, raw, parties) };
};
