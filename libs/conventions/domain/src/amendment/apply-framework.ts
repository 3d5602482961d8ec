import { conventionProblems } from '../life/convention-problems';
import { type Convention } from '../life/convention';
import { type ConventionDecision } from '../life/draft-convention';
import { type PartnerId } from '@entente/partners/domain';
import { type TemplateCode } from '../template/convention-template';
import { standingStatuses } from './amendable';
import { type Cited } from './prepare-amendment';

/** Kinds that may apply a framework; a framework applies none, so that no chain ever closes. */
const implementing: readonly TemplateCode[] = ['T2', 'T3', 'T4'];

export const mayApply = (code: TemplateCode): boolean => implementing.includes(code);

const partnersOf = ({ partnerId, parties }: Pick<Convention, 'partnerId' | 'parties'>): readonly PartnerId[] => [
  partnerId,
  ...parties.flatMap(({ partnerId: other }) => (other === undefined ? [] : [other])),
];

const isShared = (draft: Convention, framework: Convention): boolean =>
  partnersOf(draft).some((id) => partnersOf(framework).includes(id));

// The sides that signed the framework sign what applies it: as they stood there, and by the same people.
const asSigned = ({ partnerId, parties, answers }: Convention, framework: Convention): Taken => {
  if (framework.takenOver || framework.partnerId !== partnerId) return { parties, signature: answers.signature };
  const [host, partner] = framework.parties;
  const signatories = framework.answers.signature.signatories.filter(
    ({ party }) => party === 'host' || party === 'partner',
  );
  return { parties: [host, partner, ...parties.slice(2)], signature: { signatories, approvals: [] } };
};

type Taken = Pick<Convention, 'parties'> & Pick<Convention['answers'], 'signature'>;

/** Says in a draft that has just begun which framework it applies: signed, not over, shared with one of its partners. */
export const applyFramework = (
  { convention: draft, facts }: ConventionDecision,
  framework: Convention,
  cited: Cited,
): ConventionDecision => {
  const isFramework = framework.template.code === 'T1' && standingStatuses.includes(framework.status);
  if (!mayApply(draft.template.code) || !isFramework || !isShared(draft, framework))
    throw conventionProblems['not-a-framework']({ number: framework.number });
  const { parties, signature } = asSigned(draft, framework);
  return {
    convention: { ...draft, parentId: framework.id, parties, answers: { ...draft.answers, parent: cited, signature } },
    facts: [
      ...facts,
      { type: 'application-prepared', conventionId: framework.id, by: draft.id, application: draft.number },
    ],
  };
};
