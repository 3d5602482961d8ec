import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId, type TenantId } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { identitySheetDocuments } from './document';
import { IdentitySheetsModule, identitySheetsRows } from './identity-sheets.module';
import { EmailSheet } from './mails/email-sheet';
import { aPartnerToMeet, prepareASheet, publishTheSheet } from './testing';

type Handover = { id: string; means: string; to: string; state: string; refusal: string; contactName: string | null };
type OutboxMail = {
  recipient: string;
  subject: string;
  text: string;
  language: string;
  attachments: { base64: string }[];
};

describe('sheets handed over, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, IdentitySheetsModule],
      rows: [...accessRows, ...partnersRows, ...identitySheetsRows],
      documents: identitySheetDocuments,
    });
  });
  afterAll(() => app?.close());

  const post = (tenant: Tenant, path: string, body: object): Promise<Answer> =>
    tenant.call('POST', `identity-sheet/${path}`, body);
  const pdfOf = (tenant: Tenant, id: string): Promise<Answer> => tenant.call('GET', `identity-sheet/exports/${id}/pdf`);
  const handoversOf = ({ body }: Answer): Handover[] => (body['handovers'] ?? []) as Handover[];
  const mailsTo = async (recipient: string): Promise<OutboxMail[]> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<OutboxMail>(
      'select recipient, subject, text, language, attachments from outbox_mail where recipient = $1 order by sent_at',
      [recipient],
    );
    await client.end();
    return rows;
  };
  const runMail = (tenant: Tenant, handoverId: string): Promise<void> =>
    app.nest.get(EmailSheet).run({ tenantId: tenant.tenantId as TenantId }, handoverId);

  it('sends the sheet by mail, its file attached, with what is kept about its reader the first time only', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partner = await aPartnerToMeet(tenant);
    const { id } = await prepareASheet(tenant, partner.id);
    const send = async (message: string): Promise<Answer> => {
      const handoverId = newId();
      const answer = await post(tenant, `exports/${id}/actions/send`, {
        id: handoverId,
        contactId: partner.contactId,
        to: '',
        message,
      });
      await runMail(tenant, handoverId);
      await runMail(tenant, handoverId);
      return answer;
    };

    const queued = await send('À jeudi.');
    await send('');
    const read = await tenant.call('GET', `identity-sheet/exports/${id}`);
    const mails = await mailsTo('ines@simone-vairon.example');
    const { raw } = await pdfOf(tenant, id);

    expect(handoversOf(queued)).toMatchObject([{ means: 'email', state: 'queued', contactName: 'Inès Marchal' }]);
    expect(handoversOf(read).map(({ state }) => state)).toEqual(['given', 'given']);
    expect(mails).toHaveLength(2);
    expect(mails[0]).toMatchObject({ subject: 'La fiche d’identité d’Association Le Tilleul', language: 'fr' });
    expect(mails[0]?.text).toContain('À jeudi.');
    expect(mails.map(({ text }) => text.includes('CNIL'))).toEqual([true, false]);
    expect(Buffer.from(mails[0]?.attachments[0]?.base64 ?? '', 'base64').equals(raw)).toBe(true);
  });

  it('sends one mail on a double click', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await prepareASheet(tenant, null);
    const body = { id: newId(), contactId: null, to: `double.${id}@ailleurs.example`, message: '' };

    const answers = await Promise.all([1, 2].map(() => post(tenant, `exports/${id}/actions/send`, body)));
    await runMail(tenant, body.id);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(handoversOf(await tenant.call('GET', `identity-sheet/exports/${id}`))).toHaveLength(1);
    expect(await mailsTo(body.to)).toHaveLength(1);
  });

  it('says when an address refused the sheet, and tells nobody that it was handed over', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await prepareASheet(tenant, null);
    const body = { id: newId(), contactId: null, to: 'personne@nulle-part.invalid', message: '' };
    await post(tenant, `exports/${id}/actions/send`, body);
    await runMail(tenant, body.id);

    const [handover] = handoversOf(await tenant.call('GET', `identity-sheet/exports/${id}`));
    const history = await tenant.call('GET', 'identity-sheet/history');

    expect(handover).toMatchObject({ state: 'refused', refusal: '550 5.1.1 unknown recipient' });
    const types = (history.body['entries'] as { type: string }[]).map(({ type }) => type);
    expect(types).toContain('sheet-mail-refused');
    expect(types).not.toContain('sheet-handed-over');
  });

  it('writes the mail in the language of the sheet', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await prepareASheet(tenant, null, { language: 'en' });
    const body = { id: newId(), contactId: null, to: `en.${id}@elsewhere.example`, message: '' };
    await post(tenant, `exports/${id}/actions/send`, body);
    await runMail(tenant, body.id);

    expect(await mailsTo(body.to)).toMatchObject([
      { subject: 'The identity sheet of Association Le Tilleul', language: 'en' },
    ]);
  });

  it.each([
    ['no address', { to: '' }, '/to'],
    ['half an address', { to: 'ines@' }, '/to'],
    ['somebody else’s contact', { contactId: '00000000-0000-4000-8000-00000000000a' }, '/contactId'],
  ])('sends nothing to %s', async (_name, changes, pointer) => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await prepareASheet(tenant, (await aPartnerToMeet(tenant)).id);

    const { status, body } = await post(tenant, `exports/${id}/actions/send`, {
      id: newId(),
      contactId: null,
      to: '',
      message: '',
      ...changes,
    });

    expect(status).toBe(422);
    expect((body['errors'] as { pointer: string }[]).map((error) => error.pointer)).toEqual([pointer]);
  });

  it('notes a sheet handed over on paper, in the history of the sheet and of the partner, without the name', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partner = await aPartnerToMeet(tenant);
    const { id, number } = await prepareASheet(tenant, partner.id);
    const note = (to: string, on: string): Promise<Answer> =>
      post(tenant, `exports/${id}/actions/note-paper`, { id: newId(), to, on });

    const noted = await note('Dr Roussel', '2026-11-17');
    const early = await note('Dr Roussel', '2026-11-01');
    const late = await note('', '2026-11-30');
    const histories = await Promise.all(
      ['identity-sheet/history', `partners/${partner.id}/history`].map((path) => tenant.call('GET', path)),
    );

    expect(handoversOf(noted)).toMatchObject([{ means: 'paper', to: 'Dr Roussel', state: 'given' }]);
    expect([early.status, late.status]).toEqual([422, 422]);
    for (const { body, text } of histories) {
      expect(body['entries']).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ type: 'sheet-handed-over', detail: expect.objectContaining({ number }) }),
        ]),
      );
      expect(text).not.toContain('Roussel');
    }
  });

  it('sends no more than sixty sheets an hour for one member, and as many for another', async () => {
    const limited = await startTestApp({
      modules: [AccessModule, PartnersModule, IdentitySheetsModule],
      rows: [...accessRows, ...partnersRows, ...identitySheetsRows],
      documents: identitySheetDocuments,
      env: { RATE_LIMIT: '1' },
    });
    try {
      const [busy, other] = [await aTenant(limited), await aTenant(limited)];
      const send = (tenant: Tenant): Promise<Answer> =>
        post(tenant, `exports/${newId()}/actions/send`, {
          id: newId(),
          contactId: null,
          to: 'a@b.example',
          message: '',
        });

      for (let sent = 0; sent < 60; sent += 1) await send(busy);
      const [refused, admitted] = [await send(busy), await send(other)];

      expect(refused).toMatchObject({ status: 429, body: { type: '/problems/http/too-many' } });
      expect(admitted.status).toBe(404);
    } finally {
      await limited.close();
    }
  });

  it('refuses to send where no mail can leave, and says why', async () => {
    const silent = await startTestApp({
      modules: [AccessModule, PartnersModule, IdentitySheetsModule],
      rows: [...accessRows, ...partnersRows, ...identitySheetsRows],
      documents: identitySheetDocuments,
      env: { DEMO: '0', ENTENTE_KEY: 'k'.repeat(43) },
    });
    try {
      const tenant = await aTenant(silent);
      await publishTheSheet(tenant);
      const { id } = await prepareASheet(tenant, null);

      const body = { id: newId(), contactId: null, to: 'ines@simone-vairon.example', message: '' };
      const answer = await post(tenant, `exports/${id}/actions/send`, body);

      expect(answer).toMatchObject({ status: 503, body: { type: '/problems/mail/not-configured' } });
    } finally {
      await silent.close();
    }
  });
});
