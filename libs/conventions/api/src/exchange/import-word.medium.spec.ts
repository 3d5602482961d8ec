import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { type ConventionContent, plainText } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments, conventionFiles } from '../document';
import { aSigningStage } from '../testing';
import { WordReader } from './reading/word-reader';
import { InlineWordReader } from './testing/inline-word-reader';
import { withParts } from './testing/odd-words';

type Preview = { articles: { shown: string; clause: string | null; change: string; body: object }[]; version: number };
type View = { version: number; content: ConventionContent };

describe('a Word document that comes back, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
      files: conventionFiles,
      instead: [{ of: WordReader, value: new InlineWordReader() }],
    });
  });
  afterAll(() => app?.close());

  const draft = async (tenant: Tenant): Promise<string> => {
    const partner = await tenant.call('POST', 'partners', { card: aPartnerForm() });
    const answer = await tenant.call('POST', 'conventions', { partnerId: partner.body['id'], template: 'T2' });
    return String(answer.body['id']);
  };
  const changedFile = async (tenant: Tenant, id: string): Promise<Buffer> =>
    withParts((await tenant.call('GET', `conventions/${id}/export.docx`)).raw, {
      'word/document.xml': (xml) =>
        xml
          .replace('Chaque Partie peut mettre fin', 'Chacun peut mettre fin')
          .replace('Ci-après, ensemble', 'Ensemble'),
    });
  const preview = async (tenant: Tenant, id: string, file: Buffer) => {
    const answer = await tenant.upload(`conventions/${id}/import/word`, 'file', file, 'POST');
    return { ...answer, body: answer.body as unknown as Preview & Record<string, unknown> };
  };
  const changedIn = ({ articles }: Preview) => articles.filter(({ change }) => change !== 'same');
  const textOf = ({ content }: View): string =>
    Object.values(content.edits)
      .map((edit) => (edit ? plainText(edit.body) : ''))
      .join('\n');

  it('shows what it would change, and changes nothing yet', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);

    const { status, body } = await preview(tenant, id, await changedFile(tenant, id));

    expect(status).toBe(200);
    expect(changedIn(body).map(({ clause, change }) => [clause, change])).toEqual([['CL-34', 'changed']]);
    expect((await tenant.call('GET', `conventions/${id}`)).body).toMatchObject({ version: 1, content: { edits: {} } });
  });

  it('takes the articles that are accepted in one save, told once in the history', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);
    const { body } = await preview(tenant, id, await changedFile(tenant, id));
    const articles = changedIn(body).map(({ clause, body: text }) => ({ clause, body: text }));

    const taken = await tenant.call('POST', `conventions/${id}/actions/import-articles`, { articles, version: 1 });

    expect(taken.status).toBe(200);
    expect(textOf(taken.body as unknown as View)).toContain('Chacun peut mettre fin');
    expect(taken.body['version']).toBe(2);
    const { entries } = (await tenant.call('GET', `conventions/${id}/history`)).body as { entries: { type: string }[] };
    expect(entries.map(({ type }) => type)).toEqual(['articles-imported', 'convention-drafted']);
    expect(changedIn((await preview(tenant, id, await changedFile(tenant, id))).body)).toEqual([]);
  });

  it('adds the clause of an article that the text did not have', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un mot commun.' }] }] };

    const answer = await tenant.call('POST', `conventions/${id}/actions/import-articles`, {
      articles: [{ clause: 'CL-39', body }],
      version: 1,
    });

    const { content } = answer.body as unknown as View;
    expect([answer.status, content.answers.clauses.added]).toEqual([200, ['CL-39']]);
    expect(textOf({ content, version: 2 })).toBe('Un mot commun.');
  });

  it('refuses what was read before somebody else saved', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] };
    const articles = [{ clause: 'CL-34', body }];
    await tenant.call('POST', `conventions/${id}/actions/import-articles`, { articles, version: 1 });

    const again = await tenant.call('POST', `conventions/${id}/actions/import-articles`, { articles, version: 1 });

    expect(again.status).toBe(412);
    expect(again.body['type']).toBe('/problems/conventions/changed-elsewhere');
  });

  it('points at each fault of what it is given', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);
    const body = { type: 'doc', content: [{ type: 'image' }] };

    const { status, body: told } = await tenant.call('POST', `conventions/${id}/actions/import-articles`, {
      articles: [{ clause: 'CL-99', body }],
      version: 1,
    });

    expect(status).toBe(422);
    expect((told['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/articles/0/clause',
      '/articles/0/body/content/0/type',
    ]);
  });

  it('says in words why a file is not taken', async () => {
    const tenant = await aTenant(app);
    const id = await draft(tenant);

    const [pdf, heavy, none] = [
      await preview(tenant, id, Buffer.from('%PDF-1.7')),
      await preview(tenant, id, Buffer.alloc(5_200_000, 1)),
      await tenant.call('POST', `conventions/${id}/import/word`, {}),
    ];

    expect([pdf.status, pdf.body['type']]).toEqual([422, '/problems/exchange/not-word']);
    expect([heavy.status, heavy.body['title']]).toEqual([413, 'Ce fichier dépasse 5\u00a0Mo.']);
    expect([none.status, none.body['type']]).toEqual([422, '/problems/exchange/file-missing']);
  });

  it('is refused once the convention is sent, to whom may not write, and to another organisation', async () => {
    const stage = await aSigningStage(app);
    const file = await changedFile(stage.tenant, stage.conventionId);
    const stranger = await preview(await aTenant(app), stage.conventionId, file);
    await stage.send();

    const sent = await preview(stage.tenant, stage.conventionId, file);

    expect([sent.status, sent.body['type']]).toEqual([409, '/problems/conventions/not-possible-now']);
    expect([stranger.status, stranger.body['articles']]).toEqual([404, undefined]);
  });
});
