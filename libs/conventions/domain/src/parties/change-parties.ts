import { type ConventionAnswers, type QuestionId } from '../answers/convention-answers';
import { type ConventionContent } from '../life/convention';
import { type ConventionTemplate, questionsOf } from '../template/convention-template';
import { type Field, type RowsField } from '../template/field';
import {
  type ConventionParties,
  type ConventionParty,
  fewestParties,
  mostParties,
  type PartyKey,
  partyKeys,
} from './convention-party';

/** A list of parties as a convention's: two at least. */
export const partiesFrom = (list: readonly ConventionParty[]): ConventionParties => {
  const [host, partner, ...others] = list;
  if (!host || !partner) throw new RangeError('A convention has two parties at least');
  return [host, partner, ...others];
};

/** A party rewritten in its place; last when it was not there. */
export const withParty = (parties: ConventionParties, party: ConventionParty): ConventionParties =>
  partiesFrom(
    parties.some(({ key }) => key === party.key)
      ? parties.map((each) => (each.key === party.key ? party : each))
      : [...parties, party],
  );

/** The two that the convention stands between from the start stay: it is kept under the partner's name. */
export const mayLeave = (key: PartyKey): boolean => partyKeys.indexOf(key) >= fewestParties;

/** The key of the next party to come; null when there are as many as a convention holds. */
export const nextPartyKey = (parties: ConventionParties): PartyKey | null => {
  if (parties.length >= mostParties) return null;
  // Never the key of somebody who left, while there are others: what still names them stays theirs.
  const highest = Math.max(...parties.map(({ key }) => partyKeys.indexOf(key)));
  return partyKeys[highest + 1] ?? partyKeys.find((key) => !parties.some((party) => party.key === key)) ?? null;
};

/** What a question loses with a party: as many lines or answers. */
export type DroppedAnswers = { readonly question: QuestionId; readonly count: number };

type Member = { readonly value: unknown; readonly dropped: number };

/** Whether a line of a list is said of this party. */
export const isOfParty = (
  key: PartyKey,
  columns: RowsField['columns'],
): ((row: Readonly<Record<string, unknown>>) => boolean) => {
  const names = columns.filter(({ kind }) => kind === 'party').map(({ name }) => name);
  return (row) => names.some((name) => row[name] === key);
};

const withoutIn = (field: Field, value: unknown, key: PartyKey): Member => {
  if (field.kind === 'rows' && Array.isArray(value)) {
    const rows: readonly Readonly<Record<string, unknown>>[] = value;
    const gone = isOfParty(key, field.columns);
    const kept = rows.filter((row) => !gone(row));
    return { value: kept, dropped: rows.length - kept.length };
  }
  const named = (field.kind === 'party' || field.kind === 'choice') && value === key;
  return named ? { value: null, dropped: 1 } : { value, dropped: 0 };
};

/** The convention without a party, without what was said of it alone, and how much that is. */
export const removeParty = (
  template: ConventionTemplate,
  content: ConventionContent,
  key: PartyKey,
): { readonly content: ConventionContent; readonly dropped: readonly DroppedAnswers[] } => {
  if (!mayLeave(key)) return { content, dropped: [] };
  const looked = questionsOf(template).map(({ id, fields }) => {
    const answer: Readonly<Record<string, unknown>> = content.answers[id];
    const members = fields.map((field) => ({ name: field.name, ...withoutIn(field, answer[field.name], key) }));
    const changed = members.filter(({ dropped }) => dropped > 0).map(({ name, value }) => [name, value] as const);
    const count = members.reduce((sum, { dropped }) => sum + dropped, 0);
    return { question: id, count, answer: { ...answer, ...Object.fromEntries(changed) } };
  });
  const dropped = looked.filter(({ count }) => count > 0);
  const answers: ConventionAnswers = {
    ...content.answers,
    ...Object.fromEntries(dropped.map(({ question, answer }) => [question, answer])),
  };
  return {
    content: { ...content, answers, parties: partiesFrom(content.parties.filter((party) => party.key !== key)) },
    dropped: dropped.map(({ question, count }) => ({ question, count })),
  };
};
