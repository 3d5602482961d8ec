import type { MemberIdentity } from '@entente/access/api';
import { type Contact, type Partner, partnerProblems, type Partnership, type Tenure } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import type { PartnerRow } from '../persistence/partner.row';
import { toPartner } from '../persistence/partner.store';
import type { StoredPartnership } from '../persistence/partnership.store';

/** Everything the page of a partner shows; `members` are those who hold or held it on our side. */
export type PartnerCard = {
  readonly partner: Partner;
  readonly stored: StoredPartnership;
  readonly contacts: readonly (Contact & { readonly version: number })[];
  readonly members: readonly Pick<MemberIdentity, 'id' | 'name' | 'jobTitle'>[];
};

type Answer = Pick<PartnerCard, 'contacts' | 'members'> & {
  readonly partner: Pick<PartnerRow, 'id' | 'card' | 'version' | 'archivedOn'>;
  readonly partnership: Omit<Partnership, 'tenures'>;
  readonly version: number;
  readonly tenures: readonly Tenure[];
};

const SQL = `
  select
    json_build_object('id', p.id, 'card', p.card, 'version', p.version, 'archivedOn', p.archived_on) as partner,
    json_build_object('id', s.id, 'partnerId', s.partner_id, 'stage', s.stage, 'stageSince', s.stage_since,
      'stageReason', s.stage_reason, 'retryOn', s.retry_on, 'purpose', s.purpose, 'gains', s.gains,
      'listing', s.listing, 'contributions', s.contributions) as partnership,
    s.version,
    (select coalesce(json_agg(json_build_object('side', t.side, 'role', t.role, 'personId', t.person_id,
        'from', t.from_day, 'until', t.until_day) order by t.from_day, t.id), '[]')
      from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id) as tenures,
    (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'jobTitle', m.job_title)), '[]')
      from member m where m.tenant_id = s.tenant_id and m.id in (select t.person_id from tenure t
        where t.tenant_id = s.tenant_id and t.partnership_id = s.id and t.side = 'ours')) as members,
    (select coalesce(json_agg(json_build_object('id', c.id, 'partnerId', c.partner_id, 'name', c.name,
        'email', c.email, 'phone', c.phone, 'availability', c.availability, 'functions', c.functions,
        'version', c.version) order by c.name, c.id), '[]')
      from (select * from contact where tenant_id = p.tenant_id and partner_id = p.id order by name, id limit 200) c
    ) as contacts
  from partner p join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id
  where p.id = $1`;

/** Reads it in one statement: a page opened all day long should not cost one question for each of its parts. */
export const readCard = async (tx: Tx, id: string): Promise<PartnerCard> => {
  const [found] = await tx.query<Answer[]>(SQL, [id]);
  if (!found) throw partnerProblems['partner-not-found']();
  const { partner, partnership, version, tenures, contacts, members } = found;
  return {
    partner: toPartner(partner),
    stored: { partnership: { ...partnership, tenures }, version },
    contacts,
    members,
  };
};
