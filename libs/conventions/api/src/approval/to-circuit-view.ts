import type { MemberIdentity } from '@entente/access/api';
import type { MemberId } from '@entente/access/domain';
import {
  answersAtStake,
  type ApprovalCircuit,
  awaitedMembers,
  type CircuitAnswer,
  type CircuitStep,
  type ExpertRequest,
  isActiveOn,
  mayReadAnswer,
  nextApprovalReminder,
  type OpinionReader,
  standingAnswers,
} from '@entente/conventions/domain';
import type { ApprovalSurroundings } from './approval-desk';
import type { ApprovalAnswerView, ApprovalPlaceView, ApprovalStepView, CircuitView, ExpertView } from './approval.view';

export type CircuitScene = {
  readonly circuit: ApprovalCircuit;
  readonly names: ReadonlyMap<string, MemberIdentity>;
  readonly reader: OpinionReader;
  readonly around: ApprovalSurroundings;
};

/** Everybody that a circuit names. */
export const peopleOf = ({ startedBy, steps, answers, experts }: ApprovalCircuit): readonly string[] => [
  startedBy,
  ...steps.flatMap(({ members }) => members),
  ...answers.flatMap(({ memberId, by }) => [memberId, by]),
  ...experts.flatMap(({ memberId, askedBy, answer }) => [memberId, askedBy, ...(answer ? [answer.by] : [])]),
];

const nameIn = ({ names }: CircuitScene, id: string): string => names.get(id)?.name ?? '…';

type Said = Pick<CircuitAnswer, 'memberId' | 'by' | 'verdict' | 'text' | 'confidential' | 'at'>;

const toAnswerView = (scene: CircuitScene, answer: Said): ApprovalAnswerView => {
  const { memberId, by, verdict, text, confidential, at } = answer;
  const readable = mayReadAnswer(scene.circuit, answer, scene.reader);
  return {
    name: nameIn(scene, memberId),
    by: by === memberId ? null : nameIn(scene, by),
    verdict: readable ? verdict : null,
    text: readable ? text : '',
    confidential,
    readable,
    at,
  };
};

const standInOf = ({ around }: CircuitScene, memberId: MemberId): string | undefined =>
  around.delegations.find((each) => each.memberId === memberId && isActiveOn(each, around.moment.today))?.delegateId;

const toPlaceView = (scene: CircuitScene, rank: number, memberId: MemberId): ApprovalPlaceView => {
  const { circuit } = scene;
  const answer = standingAnswers(circuit, rank).find((each) => each.memberId === memberId);
  const awaited = rank === circuit.current && awaitedMembers(circuit).includes(memberId);
  const standIn = answer ? undefined : standInOf(scene, memberId);
  return {
    memberId,
    name: nameIn(scene, memberId),
    jobTitle: scene.names.get(memberId)?.jobTitle ?? '',
    standIn: standIn ? nameIn(scene, standIn) : null,
    awaited,
    answer: answer ? toAnswerView(scene, answer) : null,
  };
};

const toStepView = (scene: CircuitScene, step: CircuitStep, rank: number): ApprovalStepView => {
  const { circuit, around } = scene;
  const isOpen = circuit.status === 'open' && rank === circuit.current;
  const { kind, rule, days, openedOn, dueOn, members } = step;
  return {
    kind,
    rule,
    days,
    openedOn,
    dueOn,
    isOpen,
    nextReminder: isOpen ? nextApprovalReminder(circuit, around.moment) : null,
    places: members.map((member) => toPlaceView(scene, rank, member)),
  };
};

const toExpertView = (scene: CircuitScene, asked: ExpertRequest): ExpertView => {
  const { id, memberId, question, askedBy, dueOn, answer } = asked;
  return {
    id,
    name: nameIn(scene, memberId),
    question,
    askedBy: nameIn(scene, askedBy),
    dueOn,
    answer: answer ? toAnswerView(scene, { ...answer, memberId }) : null,
  };
};

/** A circuit as this reader may see it: an opinion that is not for them is known to exist, and no more. */
export const toCircuitView = (scene: CircuitScene): CircuitView => {
  const { status, version, current, textHash, startedBy, startedAt, steps, experts, answers } = scene.circuit;
  return {
    status,
    version,
    current,
    textSha256: textHash,
    startedBy: nameIn(scene, startedBy),
    startedAt,
    steps: steps.map((step, rank) => toStepView(scene, step, rank)),
    experts: experts.map((asked) => toExpertView(scene, asked)),
    fallen: answers.filter(({ fallen }) => fallen).map((answer) => toAnswerView(scene, answer)),
    atStake: answersAtStake(scene.circuit).map(({ memberId }) => nameIn(scene, memberId)),
  };
};
