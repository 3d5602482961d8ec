import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can, type MemberId, type Relation } from '@entente/access/domain';
import {
  type ApprovalCircuit,
  type ApprovalStanding,
  awaitedMembers,
  type Convention,
  decidersOf,
  isConventionActionPossible,
  mayRestart,
  placesOf,
  proposeCircuit,
  approvalStandingOf,
} from '@entente/conventions/domain';
import { PartnerDirectory, relationTo } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { type ApprovalSurroundings, ApprovalDesk, circuitPeople, readerOf } from './approval-desk';
import { ApprovalStore, textHashOf } from './approval.store';
import {
  type ApprovalAction,
  approvalActions,
  type ApprovalPersonView,
  type ApprovalView,
  type OwnPlaceView,
} from './approval.view';
import { peopleOf, toCircuitView } from './to-circuit-view';

type Scene = {
  readonly actor: Member;
  readonly convention: Convention;
  readonly circuit: ApprovalCircuit | null;
  readonly standing: ApprovalStanding;
  readonly textSha256: string;
  readonly relation: Relation;
  readonly around: ApprovalSurroundings;
};

const placesHere = ({ actor, around }: Scene): readonly MemberId[] =>
  placesOf(around.delegations, actor.id as MemberId, around.moment.today);

/** Whether the reader started, or decides somewhere in the circuit, or stands in for somebody who does. */
const isInside = (scene: Scene): boolean => {
  const { circuit, actor } = scene;
  if (!circuit) return false;
  const places = placesHere(scene);
  return circuit.startedBy === actor.id || decidersOf(circuit).some((decider) => places.includes(decider));
};

const mayWrite = ({ actor, relation }: Scene): boolean => can(actor.roles, 'conventions:write', relation);

const isOpen = ({ circuit }: Scene): boolean => circuit?.status === 'open';

const possible: Readonly<Record<ApprovalAction, (scene: Scene) => boolean>> = {
  start: (scene) => mayWrite(scene) && !scene.circuit && scene.convention.status === 'draft',
  restart: (scene) => mayWrite(scene) && scene.circuit !== null && mayRestart(scene.circuit, scene.textSha256),
  cancel: (scene) => mayWrite(scene) && scene.circuit !== null,
  'change-person': (scene) => mayWrite(scene) && (isOpen(scene) || scene.standing === 'sent-back'),
  extend: (scene) => mayWrite(scene) && isOpen(scene),
  'ask-expert': (scene) => isOpen(scene) && isInside(scene),
  answer: (scene) => ownPlaces(scene, new Map()).length > 0,
  'record-board': (scene) => can(scene.actor.roles, 'conventions:approve') || mayWrite(scene),
};

const ownPlaces = (scene: Scene, names: ReadonlyMap<string, { readonly name: string }>): OwnPlaceView[] => {
  const { circuit, actor, standing } = scene;
  if (!circuit) return [];
  const places = placesHere(scene);
  const place = (member: MemberId) => ({
    inPlaceOf: member,
    name: names.get(member)?.name ?? '…',
    isSelf: member === actor.id,
  });
  const step = circuit.steps[circuit.current];
  const inStep = standing === 'open' && step ? awaitedMembers(circuit).filter((member) => places.includes(member)) : [];
  const asked = circuit.status === 'approved' ? [] : circuit.experts.filter(({ answer }) => answer === null);
  return [
    ...inStep.map((member) => ({
      ...place(member),
      kind: step?.kind ?? 'opinion',
      expertId: null,
      question: '',
      dueOn: step?.dueOn ?? null,
    })),
    ...asked
      .filter(({ memberId }) => places.includes(memberId))
      .map(({ id, memberId, question, dueOn }) => ({
        ...place(memberId),
        kind: 'expert' as const,
        expertId: id,
        question,
        dueOn,
      })),
  ];
};

const toPeople = ({ members, eligible }: ApprovalSurroundings): ApprovalPersonView[] =>
  members.map(({ id, name, jobTitle }) => ({ id, name, jobTitle, mayApprove: eligible.deciders.has(id) }));

/** Where the reading of a text stands, and what the reader may do about it. */
@Injectable()
export class ReadApproval {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly approvals: ApprovalStore,
    private readonly partners: PartnerDirectory,
    private readonly desk: ApprovalDesk,
  ) {}

  execute(actor: Member, id: string): Promise<ApprovalView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  async view(tx: Tx, actor: Member, id: string): Promise<ApprovalView> {
    const convention = toConvention(await this.conventions.find(tx, id));
    const known = await this.partners.read(tx, convention.partnerId);
    const circuit = await this.approvals.of(tx, id);
    const around = await this.desk.read(tx);
    const textSha256 = textHashOf(convention);
    const relation = relationTo(known.partnership.tenures, actor);
    const standing = approvalStandingOf(circuit, textSha256);
    const scene = { actor, convention, circuit, standing, textSha256, relation, around };
    const names = await this.desk.names(tx, [...(circuit ? peopleOf(circuit) : []), actor.id]);
    const isDraft = isConventionActionPossible('revise', convention.status);
    const { boardRule } = around;
    const starter = { starter: actor.id as MemberId, parties: convention.parties, boardRule };
    return {
      standing,
      version: convention.version,
      textSha256,
      circuit: circuit && toCircuitView({ circuit, names, reader: readerOf(actor, around), around }),
      proposal: proposeCircuit(circuitPeople(around, known), starter).map((step) => ({
        ...step,
        members: [...step.members],
      })),
      people: toPeople(around),
      mine: isDraft ? ownPlaces(scene, names) : [],
      allowedActions: isDraft ? approvalActions.filter((action) => possible[action](scene)) : [],
    };
  }
}
