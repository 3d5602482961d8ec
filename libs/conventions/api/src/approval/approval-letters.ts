import { Inject, Injectable } from '@nestjs/common';
import { type MailRecipient, MailRecipients, type MemberIdentity } from '@entente/access/api';
import {
  type ApprovalCircuit,
  type ApprovalMailKind,
  awaitedMembers,
  type ExpertRequest,
} from '@entente/conventions/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { type Mail, TenantDb, type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { OrganisationDirectory } from '@entente/access/api';
import type { Day } from '@entente/platform/kernel';
import { ConventionStore } from '../persistence/convention.store';
import type { ApprovalMailJob } from './approval-post';
import { approvalMail } from './approval-mail';
import { ApprovalCircuitRow } from './approval.rows';
import { peopleOf } from './to-circuit-view';

type Letter = ApprovalMailJob & { readonly messageId: string };

const asks = (circuit: ApprovalCircuit, { to, inPlaceOf }: Letter): boolean =>
  awaitedMembers(circuit).includes(inPlaceOf ?? to);

/** Which mail still tells the truth when it leaves; none once the answer came, or the circuit moved on. */
const kindOf = (circuit: ApprovalCircuit, letter: Letter): ApprovalMailKind | null => {
  const { reason, to } = letter;
  if (reason === 'asked' || reason === 'reminded')
    return asks(circuit, letter) ? (circuit.steps[circuit.current]?.kind ?? null) : null;
  if (reason === 'expert')
    return circuit.experts.some(({ memberId, answer }) => memberId === to && answer === null) ? 'expert' : null;
  return circuit.status === reason ? reason : null;
};

/** Who asks, what and until when: the step that is open, or the question put to somebody outside. */
const askedIn = (
  circuit: ApprovalCircuit,
  { to, reason }: Letter,
): Pick<ExpertRequest, 'askedBy' | 'question'> & { readonly dueOn: Day | null } => {
  const expert = reason === 'expert' ? circuit.experts.findLast(({ memberId }) => memberId === to) : undefined;
  const dueOn = circuit.steps[circuit.current]?.dueOn ?? null;
  return expert ?? { askedBy: circuit.startedBy, question: '', dueOn };
};

@Injectable()
export class ApprovalLetterSources {
  constructor(
    readonly conventions: ConventionStore,
    readonly partners: PartnerDirectory,
    readonly organisations: OrganisationDirectory,
  ) {}
}

/** Writes the mails of a circuit from what is true when they leave, not when they were asked for. */
@Injectable()
export class ApprovalLetters {
  constructor(
    private readonly db: TenantDb,
    private readonly sources: ApprovalLetterSources,
    private readonly recipients: MailRecipients,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async write(scope: TenantScope, letter: Letter): Promise<Mail | null> {
    const reader = await this.recipients.active(scope, letter.to);
    return reader && this.db.readInTenant(scope, (tx) => this.compose(tx, letter, reader));
  }

  private async compose(tx: Tx, letter: Letter, reader: MailRecipient): Promise<Mail | null> {
    const { circuitId, conventionId } = letter;
    const row = await tx.createQueryBuilder(ApprovalCircuitRow, 'a').where('a.id = :circuitId', { circuitId }).getOne();
    const kind = row && kindOf(row.state, letter);
    if (!row || !kind) return null;
    const { title, number, partnerId } = await this.sources.conventions.find(tx, conventionId);
    const { org, name: organisation } = await this.sources.organisations.identity(tx);
    const people = await this.sources.organisations.members(tx, peopleOf(row.state));
    const { partner } = await this.sources.partners.read(tx, partnerId);
    const page = kind === 'approved' ? '' : kind === 'sent-back' || kind === 'cancelled' ? '/circuit' : '/avis';
    const told = this.told(row.state, letter, people);
    const language = reader.language;
    return {
      ...approvalMail({
        ...told,
        language,
        kind,
        isReminder: letter.reason === 'reminded',
        name: reader.name,
        number,
        title,
        partner: partner.name,
        url: `${this.web.publicUrl}/o/${org}/conventions/${conventionId}${page}`,
      }),
      to: reader.email,
      language,
      senderName: `${told.starter} (${organisation})`,
      replyTo: people.get(row.state.startedBy)?.email,
      messageKey: `approval:${letter.messageId}`,
    };
  }

  private told(circuit: ApprovalCircuit, letter: Letter, people: ReadonlyMap<string, MemberIdentity>) {
    const nameOf = (id: string | undefined): string => people.get(id ?? '')?.name ?? '…';
    const { askedBy, question, dueOn } = askedIn(circuit, letter);
    return {
      starter: nameOf(askedBy),
      answerer: nameOf(circuit.answers.at(-1)?.by),
      absent: letter.inPlaceOf && nameOf(letter.inPlaceOf),
      question,
      due: dueOn,
    };
  }
}
