import { type ContactLine, type ContributionLine, type QuestionId } from '../answers/convention-answers';
import { type ConventionContent } from '../life/convention';
import { type ConventionTemplate, questionOf } from '../template/convention-template';
import { nextPartyKey, withParty } from './change-parties';
import { type ConventionParty, emptyParty, type PartyKey } from './convention-party';

/** What the record knows of a partner who joins: itself, what it gains and gives, and whom to talk to. */
export type PartyProposal = {
  readonly party: Omit<ConventionParty, 'key'>;
  readonly gain: string;
  readonly contributions: readonly Omit<ContributionLine, 'party'>[];
  readonly contacts: readonly Omit<ContactLine, 'party'>[];
};

type Lines = Readonly<Record<string, unknown>>;

const rowsFor = ({ party, gain, contributions, contacts }: PartyProposal, key: PartyKey) => {
  const own = (line: Lines): Lines => ({ ...line, party: key });
  const { name, title, authority } = party.representative;
  return [
    { question: 'gains', field: 'others', rows: gain.trim() === '' ? [] : [own({ text: gain })] },
    { question: 'contributions', field: 'lines', rows: contributions.map(own) },
    { question: 'referents', field: 'lines', rows: contacts.map(own) },
    {
      question: 'signature',
      field: 'signatories',
      rows: name.trim() === '' ? [] : [own({ name, title, authority, email: '' })],
    },
  ] as const;
};

type Addition = { readonly question: QuestionId; readonly field: string; readonly rows: readonly Lines[] };

/** Lines join a list of the answers, if this kind of convention asks for it. */
const withRows = (
  template: ConventionTemplate,
  content: ConventionContent,
  { question, field, rows }: Addition,
): ConventionContent => {
  const asked = questionOf(template, question)?.fields.some(({ name }) => name === field) ?? false;
  if (!asked || rows.length === 0) return content;
  const answer: Readonly<Record<string, unknown>> = content.answers[question];
  const lines: readonly unknown[] = Array.isArray(answer[field]) ? answer[field] : [];
  return {
    ...content,
    answers: { ...content.answers, [question]: { ...answer, [field]: [...lines, ...rows] } },
  };
};

/** A party joins the convention, last, with what the record knows; null when it holds as many as it may. */
export const addParty = (
  template: ConventionTemplate,
  content: ConventionContent,
  proposal: PartyProposal,
): { readonly content: ConventionContent; readonly key: PartyKey } | null => {
  const key = nextPartyKey(content.parties);
  if (key === null) return null;
  const parties = withParty(content.parties, { ...proposal.party, key });
  return {
    key,
    content: rowsFor(proposal, key).reduce<ConventionContent>((into, addition) => withRows(template, into, addition), {
      ...content,
      parties,
    }),
  };
};

/** An organisation that the record does not know yet. */
export const unknownParty = (): PartyProposal => {
  const { key: _key, ...party } = emptyParty('partner-2');
  return { party, gain: '', contributions: [], contacts: [] };
};
