import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import {
  type Convention,
  isReadyToSend,
  lastObjectionDay,
  preSignatureChecks,
  type SignatureRequest,
  approvalStandingOf,
  templateOfConvention,
} from '@entente/conventions/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { type Day, dayOf } from '@entente/platform/kernel';
import { standingsOf } from './amendment/amendment.store';
import { ApprovalDirectory } from './approval/approval.directory';
import { ApprovalStore, textHashOf } from './approval/approval.store';
import { readDated, type DatedRow } from './directory/dated-conventions';
import { governs } from './directory/governs';
import { type OpenRow, readOpen } from './directory/open-conventions';
import { contactNames } from './directory/professionals';
import { NegotiationStore } from './negotiation/negotiation.store';
import { otherPartnersOf } from './persistence/convention-parties';
import { ConventionRow } from './persistence/convention.row';
import { readOut, toConvention } from './persistence/convention.store';

/** A convention under way: written, being signed, refused, not signed in time. */
export type OpenConvention = OpenRow & { readonly request: SignatureRequest | null };

/** A convention whose dates count now. */
export type DatedConvention = Omit<DatedRow, 'term' | 'renewals' | 'renewalOpposedOn'> & {
  /** Last day to say no to the next tacit renewal; null when none is to come. */
  readonly lastObjection: Day | null;
  readonly renewalMonths: number | null;
};

/** A convention that was signed by all, and when it was sealed. */
export type SignedConvention = { readonly id: string; readonly number: string; readonly sealedAt: Date };

/** How often a partnership under convention is to be reviewed. */
export type ReviewRhythm = {
  readonly partnershipId: string;
  readonly startedOn: Day;
  readonly everyMonths: number | null;
};

const partnersOf = ({ partnerId, content }: ConventionRow): readonly string[] => [
  partnerId,
  ...otherPartnersOf(content),
];

/** What the domains above may know of conventions, in their own transaction. */
@Injectable()
export class ConventionDirectory {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly clock: SystemClock,
    private readonly negotiations: NegotiationStore,
    private readonly circuits: ApprovalStore,
    /** Texts being read inside the organisation. */
    readonly approvals: ApprovalDirectory,
  ) {}

  /** The convention that governs a partnership today, the latest when several do. */
  async inForce(tx: Tx, partnershipId: string): Promise<Convention | null> {
    const row = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where(`${governs('c', ':partnershipId')} and c.status = 'in-force' and c.template_code <> 'T6'`, {
        partnershipId,
      })
      .orderBy('c.starts_on', 'DESC', 'NULLS LAST')
      .limit(1)
      .getOne();
    return row && toConvention(row);
  }

  /** Every partnership that has a convention in force, with the rhythm of its reviews. */
  rhythms(tx: Tx): Promise<ReviewRhythm[]> {
    return tx.query<ReviewRhythm[]>(
      `select distinct on (s.id) s.id as "partnershipId", c.starts_on::text as "startedOn",
         (c.content->'answers'->'review'->>'months')::int as "everyMonths"
       from convention c join partnership s on s.tenant_id = c.tenant_id and ${governs('c', 's.id')}
       where c.status = 'in-force' and c.starts_on is not null and c.template_code <> 'T6'
       order by s.id, c.starts_on desc`,
    );
  }

  /** Conventions of a partnership that were sealed since a moment, the latest first. */
  signed(tx: Tx, partnershipId: string, since: Date): Promise<SignedConvention[]> {
    return tx.query<SignedConvention[]>(
      `select c.id, c.number, r.sealed_at as "sealedAt" from convention c
       join lateral (
         select max((step->>'at')::timestamptz) as sealed_at
         from signature_request q, jsonb_array_elements(q.state->'steps') step
         where q.tenant_id = c.tenant_id and q.convention_id = c.id and step->>'kind' = 'organisation-seal'
       ) r on r.sealed_at >= $2
       where ${governs('c', '$1')} order by r.sealed_at desc limit 20`,
      [partnershipId, since],
    );
  }

  /** What is being written or signed, the latest change first. */
  open(tx: Tx): Promise<OpenConvention[]> {
    return readOpen(tx);
  }

  /** Conventions that begin, end, or may be left until a day. */
  async dated(tx: Tx, until: Day): Promise<DatedConvention[]> {
    const rows = await readDated(tx, until);
    return rows.map(({ term, renewals, renewalOpposedOn, ...row }) => ({
      ...row,
      lastObjection: lastObjectionDay({ endsOn: row.endsOn, renewals, renewalOpposedOn, answers: { term } }),
      renewalMonths: term.renewalMonths,
    }));
  }

  /** Which of these drafts could be sent as they stand. */
  async ready(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where(`c.id in (:...ids) and c.status = 'draft'`, { ids })
      .getMany();
    const { profile } = await this.organisations.identity(tx);
    const members = (await this.organisations.activeMembers(tx)).map(({ name }) => name);
    const contacts = await contactNames(tx, rows.flatMap(partnersOf));
    const today = dayOf(this.clock.now(), profile.timeZone);
    const standings = await this.negotiations.standings(tx, ids);
    const circuits = await this.circuits.ofMany(tx, ids);
    const parents = await standingsOf(
      tx,
      rows.flatMap(({ parentId }) => parentId ?? []),
    );
    const isReady = (row: ConventionRow): boolean => {
      const convention = toConvention(row);
      const professionals = [...members, ...partnersOf(row).flatMap((id) => contacts.get(id) ?? [])];
      const document = readOut(convention);
      const template = templateOfConvention(convention);
      const approval = approvalStandingOf(circuits.get(convention.id) ?? null, textHashOf(convention));
      const parent = parents.get(convention.parentId ?? '') ?? null;
      const subject = { template, content: convention, document, today, professionals, approval, parent };
      return isReadyToSend(preSignatureChecks({ ...subject, negotiation: standings.get(row.id) ?? null }));
    };
    return new Set(rows.filter(isReady).map(({ id }) => id));
  }
}
