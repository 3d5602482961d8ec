import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { extractRawText } from 'mammoth';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments, conventionFiles } from '../document';
import { aSigningStage } from '../testing';

describe('what leaves for other tools, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
      files: conventionFiles,
    });
  });
  afterAll(() => app?.close());

  const draft = async (tenant: Tenant): Promise<string> => {
    const partner = await tenant.call('POST', 'partners', { card: aPartnerForm() });
    const answer = await tenant.call('POST', 'conventions', { partnerId: partner.body['id'], template: 'T2' });
    return String(answer.body['id']);
  };
  const wordsOf = async (raw: Buffer): Promise<string> => (await extractRawText({ buffer: raw })).value;

  it('gives the draft as a Word file under its number and version', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);

    const answer = await tenant.call('GET', `conventions/${id}/export.docx`);

    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''convention-2026-001-projet-v1.docx",
    );
    expect(answer.headers['content-type']).toContain('wordprocessingml.document');
    expect(await wordsOf(answer.raw)).toContain('Association Rive Claire');
  });

  it('gives what was frozen once the convention has been sent', async () => {
    const stage = await aSigningStage(app);
    await stage.send();

    const answer = await stage.tenant.call('GET', `conventions/${stage.conventionId}/export.docx`);

    expect(answer.headers['content-disposition']).toContain('-copie.docx');
    expect(await wordsOf(answer.raw)).toContain('seul le PDF de la convention');
  });

  it('is nothing for another organisation', async () => {
    const id = await draft(await aTenant(app));
    const stranger = await aTenant(app);

    expect((await stranger.call('GET', `conventions/${id}/export.docx`)).status).toBe(404);
  });
});
