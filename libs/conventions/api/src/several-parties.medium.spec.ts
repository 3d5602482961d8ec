import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import {
  addParty,
  type ConventionContent,
  type PartyProposal,
  templateOf,
  unknownParty,
} from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import type { PartnerId } from '@entente/partners/domain';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from './conventions.module';

type View = { id: string; version: number; content: ConventionContent };
type Listed = { total: number; items: { id: string; otherParties: number }[] };

describe('conventions between several parties, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
    });
  });
  afterAll(() => app?.close());

  const addPartner = async (tenant: Tenant, name: string): Promise<PartnerId> => {
    const { body } = await tenant.call('POST', 'partners', { card: aPartnerForm({ name, managedBy: '' }) });
    return String(body['id']) as PartnerId;
  };
  const draft = async (tenant: Tenant): Promise<View> => {
    const partnerId = await addPartner(tenant, 'Centre hospitalier de Clairval');
    const { body } = await tenant.call('POST', 'conventions', { partnerId, template: 'T1' });
    return body as unknown as View;
  };
  const joined = ({ content }: View, proposal: PartyProposal): ConventionContent => {
    const template = templateOf('T1');
    const added = template && addParty(template, content, proposal);
    if (!added) throw new Error('no room');
    return added.content;
  };
  const save = (tenant: Tenant, { id, version }: View, content: ConventionContent) =>
    tenant.call('PUT', `conventions/${id}`, { content, version });
  const proposalOf = (tenant: Tenant, { id }: View, partner: string) =>
    tenant.call('GET', `conventions/${id}/parties/proposed?partner=${partner}`);
  const listed = async (tenant: Tenant, query: string): Promise<Listed> =>
    (await tenant.call('GET', `conventions?${query}`)).body as unknown as Listed;
  /** A draft whose third party is a partner of the record. */
  const aDraftOfThree = async (tenant: Tenant) => {
    const begun = await draft(tenant);
    const third = await addPartner(tenant, 'CCAS de Clairval');
    const { proposal } = (await proposalOf(tenant, begun, third)).body as unknown as { proposal: PartyProposal };
    const saved = await save(tenant, begun, joined(begun, proposal));
    return { begun, third, proposal, saved: saved.body as unknown as View, status: saved.status };
  };

  it('propose what the record knows of a partner who joins', async () => {
    const tenant = await aTenant(app);
    const { third, proposal, saved, status } = await aDraftOfThree(tenant);

    expect(status).toBe(200);
    expect(proposal.party).toMatchObject({ legalName: 'CCAS de Clairval', partnerId: third });
    expect(saved.content.parties.map(({ key, legalName }) => `${key} ${legalName}`)).toEqual([
      'host Association Le Tilleul',
      'partner Centre hospitalier de Clairval',
      'partner-2 CCAS de Clairval',
    ]);
  });

  it('show in the list of each of their partners, and are found by any of their names', async () => {
    const tenant = await aTenant(app);
    const { begun, third } = await aDraftOfThree(tenant);
    await draft(tenant);

    const [ofThird, byName] = [await listed(tenant, `partner=${third}`), await listed(tenant, 'q=ccas')];

    expect(ofThird).toMatchObject({ total: 1, items: [{ id: begun.id, otherParties: 1 }] });
    expect(byName).toMatchObject({ total: 1, items: [{ id: begun.id }] });
  });

  it('leave the list of a partner who goes, and come back with them', async () => {
    const tenant = await aTenant(app);
    const { begun, third, saved } = await aDraftOfThree(tenant);

    const without = await save(tenant, saved, begun.content);
    const afterwards = await listed(tenant, `partner=${third}`);
    await save(tenant, without.body as unknown as View, saved.content);

    expect(afterwards.total).toBe(0);
    expect(await listed(tenant, `partner=${third}`)).toMatchObject({ total: 1 });
  });

  it('tell in their history, and in that of the partner, who joined and who left', async () => {
    const tenant = await aTenant(app);
    const { begun, third, saved } = await aDraftOfThree(tenant);
    await save(tenant, saved, begun.content);
    const types = async (path: string): Promise<string[]> =>
      ((await tenant.call('GET', `${path}/history`)).body as { entries: { type: string }[] }).entries.map(
        ({ type }) => type,
      );

    expect(await types(`conventions/${begun.id}`)).toEqual(expect.arrayContaining(['party-added', 'party-removed']));
    expect(await types(`partners/${third}`)).toContain('party-added');
  });

  it('hold an organisation without a record, found by its name too', async () => {
    const tenant = await aTenant(app);
    const begun = await draft(tenant);
    const { party, ...rest } = unknownParty();
    const saved = await save(tenant, begun, joined(begun, { ...rest, party: { ...party, legalName: 'La Boussole' } }));

    expect(saved.status).toBe(200);
    expect(await listed(tenant, 'q=boussole')).toMatchObject({ total: 1, items: [{ id: begun.id }] });
  });

  it('refuse a party twice, and a partner that is not ours, with a pointer', async () => {
    const [tenant, others] = [await aTenant(app), await aTenant(app)];
    const { begun, third, proposal, saved } = await aDraftOfThree(tenant);
    const stranger = await addPartner(others, 'Association voisine');
    const { party, ...rest } = proposal;
    const withPartner = (partnerId: PartnerId) => joined(saved, { ...rest, party: { ...party, partnerId } });

    const [twice, foreign] = [
      await save(tenant, saved, withPartner(third)),
      await save(tenant, saved, withPartner(stranger)),
    ];

    expect(twice).toMatchObject({ status: 422, body: { errors: [{ pointer: '/content/parties/3/partnerId' }] } });
    expect(foreign).toMatchObject({ status: 422, body: { errors: [{ pointer: '/content/parties/3/partnerId' }] } });
    expect((await proposalOf(tenant, begun, stranger)).status).toBe(404);
    expect((await proposalOf(others, begun, stranger)).status).toBe(404);
    expect(await listed(others, 'q=ccas')).toMatchObject({ total: 0 });
  });

  it('are copied with all their parties, and deleted with them', async () => {
    const tenant = await aTenant(app);
    const { begun, third } = await aDraftOfThree(tenant);

    const copy = await tenant.call('POST', `conventions/${begun.id}/actions/duplicate`);
    const both = await listed(tenant, `partner=${third}`);
    const deleted = await tenant.call('DELETE', `conventions/${String(copy.body['id'])}`);

    expect(both.total).toBe(2);
    expect(deleted.status).toBe(204);
    expect(await listed(tenant, `partner=${third}`)).toMatchObject({ total: 1 });
  });
});
