import { type FieldFault } from '@entente/platform/kernel';
import { parentAfter } from '../amendment/parent-after';
import { isAmendment } from '../amendment/amendable';
import { type PartnerId, type PartnershipId } from '@entente/partners/domain';
import { beginningAnswers } from '../answers/empty-answers';
import { conventionAnswersFaults } from '../answers/convention-answers-faults';
import { type ConventionAnswers } from '../answers/convention-answers';
import { conventionDates } from '../document/convention-dates';
import { editsFaults } from '../document/article-edits-faults';
import { type ConventionId } from '../ids';
import { type ConventionParties, type PartyKey } from '../parties/convention-party';
import { conventionPartiesFaults } from '../parties/convention-party-faults';
import { type ConventionTemplate } from '../template/convention-template';
import { type ConventionModel } from '../models/model-change';
import { assertWrittenHere, templateOfConvention } from '../takeover/written-here';
import { acceptedWarningsFaults } from '../checks/accepted-warnings';
import { type Convention, type ConventionContent } from './convention';
import { conventionAllowedFrom } from './convention-status';
import { type ConventionFact } from './convention-facts';
import { conventionProblems } from './convention-problems';

/** The next state and what happened. */
export type ConventionDecision = { readonly convention: Convention; readonly facts: readonly ConventionFact[] };

export type NewConvention = {
  readonly id: ConventionId;
  readonly partnerId: PartnerId;
  readonly partnershipId: PartnershipId;
  readonly number: string;
  readonly parties: ConventionParties;
  readonly answers?: ConventionAnswers;
  /** The organisation’s own model of that template. */
  readonly model?: ConventionModel;
};

const datesOf = (answers: ConventionAnswers): Pick<Convention, 'startsOn' | 'endsOn'> => {
  const { startsOn, endsOn } = conventionDates(answers);
  return { startsOn, endsOn };
};

const unrenewed: Pick<Convention, 'renewals' | 'renewalOpposedOn'> = { renewals: 0, renewalOpposedOn: null };

/** Begins a convention from a template. */
export const draftConvention = (template: ConventionTemplate, draft: NewConvention): ConventionDecision => {
  const { answers = beginningAnswers(template), ...identity } = draft;
  const { code, version } = template;
  const convention: Convention = {
    ...identity,
    answers,
    edits: {},
    acceptedWarnings: [],
    template: { code, version },
    status: 'draft',
    version: 1,
    ...datesOf(answers),
    ...unrenewed,
    reason: '',
  };
  return {
    convention,
    facts: [
      {
        type: 'convention-drafted',
        conventionId: draft.id,
        template: code,
        ...(draft.model ? { model: draft.model.id } : {}),
      },
    ],
  };
};

/** Every fault of what somebody wrote, with pointers from the root of the content. */
export const contentFaults = (template: ConventionTemplate, content: ConventionContent): readonly FieldFault[] => [
  ...conventionAnswersFaults(template, content.answers).map((fault) => ({
    ...fault,
    pointer: `/answers${fault.pointer}`,
  })),
  ...conventionPartiesFaults(content.parties, ['parties']),
  ...editsFaults(template, content.edits, ['edits']),
  ...acceptedWarningsFaults(content.acceptedWarnings, ['acceptedWarnings']),
];

const contentKeys = ['answers', 'parties', 'edits', 'acceptedWarnings'] as const;

const changedFields = (before: ConventionContent, after: ConventionContent): readonly string[] =>
  contentKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

const partyFacts = (
  { id: conventionId, parties: before }: Convention,
  after: ConventionParties,
): readonly ConventionFact[] => {
  const isIn = (parties: ConventionParties, wanted: PartyKey): boolean => parties.some(({ key }) => key === wanted);
  return [
    ...after
      .filter(({ key }) => !isIn(before, key))
      .map(({ key }) => ({ type: 'party-added', conventionId, party: key }) as const),
    ...before
      .filter(({ key }) => !isIn(after, key))
      .map(({ key }) => ({ type: 'party-removed', conventionId, party: key }) as const),
  ];
};

/** Saves what was written; refused when somebody else saved since it was read. */
export const reviseConvention = (
  convention: Convention,
  content: ConventionContent,
  readVersion: number,
): ConventionDecision => {
  if (!conventionAllowedFrom.revise.includes(convention.status))
    throw conventionProblems['not-possible-now']({ status: convention.status });
  if (convention.version !== readVersion)
    throw conventionProblems['changed-elsewhere']({ version: convention.version });
  const faults = contentFaults(templateOfConvention(convention), content);
  if (faults.length > 0) throw conventionProblems['invalid-content']({}, faults);

  const fields = changedFields(convention, content);
  if (fields.length === 0) return { convention, facts: [] };
  const { answers, parties, edits, acceptedWarnings } = content;
  const { parentId: _former, ...kept } = convention;
  return {
    convention: {
      ...kept,
      ...parentAfter(convention, answers.parent),
      answers,
      parties,
      edits,
      acceptedWarnings,
      ...datesOf(answers),
      version: convention.version + 1,
    },
    facts: [...partyFacts(convention, parties), { type: 'convention-revised', conventionId: convention.id, fields }],
  };
};

/** A new draft with the same words: dates, approvals and authority must be given again. */
export const duplicateConvention = (
  original: Convention,
  { id, number }: Pick<Convention, 'id' | 'number'>,
): ConventionDecision => {
  assertWrittenHere(original);
  if (isAmendment(original)) throw conventionProblems['amendment-needs-original']();
  const { answers, parties, edits, template, model, partnerId, partnershipId, id: from } = original;
  const { term, signature } = answers;
  const copied: ConventionAnswers = {
    ...answers,
    objectives: { lines: answers.objectives.lines.map((line) => ({ ...line, dueOn: null })) },
    term: { ...term, startsOn: null },
    signature: { ...signature, approvals: [] },
  };
  const convention: Convention = {
    id,
    number,
    partnerId,
    partnershipId,
    template,
    ...(model ? { model } : {}),
    parties,
    edits,
    answers: copied,
    acceptedWarnings: [],
    status: 'draft',
    version: 1,
    ...datesOf(copied),
    ...unrenewed,
    reason: '',
    ...parentAfter(original, answers.parent),
  };
  return { convention, facts: [{ type: 'convention-duplicated', conventionId: id, from }] };
};

/** Whether a draft may be deleted; afterwards only the fact remains. */
export const deleteDraft = ({ id, status }: Pick<Convention, 'id' | 'status'>): readonly ConventionFact[] => {
  if (!conventionAllowedFrom.delete.includes(status)) throw conventionProblems['not-possible-now']({ status });
  return [{ type: 'draft-deleted', conventionId: id }];
};
