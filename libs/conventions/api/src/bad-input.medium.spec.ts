import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, type Tenant } from '@entente/access/api/testing';
import { type ConventionDocument, textMark } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { pageTexts } from '@entente/platform/pdf/testing';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { aSigningStage } from './testing';

jest.setTimeout(90_000);

type Draft = { readonly version: number; readonly content: { readonly edits: Record<string, object> } };
type Read = { readonly document: ConventionDocument };
type Stage = Awaited<ReturnType<typeof aSigningStage>>;

const textOf = (text: string, more: object = {}) => ({ type: 'text', text, ...more });
const bodyOf = (...content: readonly object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

describe('what nobody should send in a text, on PostgreSQL', () => {
  let app: TestApp;
  let stage: Stage;
  let tenant: Tenant;
  let at: string;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    stage = await aSigningStage(app);
    ({ tenant } = stage);
    at = `conventions/${stage.conventionId}`;
  });

  const rewrite = async (body: object, clause = 'CL-06'): Promise<Answer> => {
    const { version, content } = (await tenant.call('GET', at)).body as unknown as Draft;
    const { document } = (await tenant.call('GET', `${at}/negotiation`)).body as unknown as Pick<Read, 'document'>;
    const article = document.articles.find(({ clauseCode }) => clauseCode === clause);
    if (!article) throw new Error(`${clause} is not in the text.`);
    const edits = { ...content.edits, [clause]: { body, basedOn: textMark(article.templateBody) } };
    return tenant.call('PUT', at, { content: { ...content, edits }, version });
  };
  const faultsOf = ({ body }: Answer): string[] =>
    (body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

  it.each([
    ['a script', { type: 'script', content: [textOf('alert(1)')] }, 'content/0/type rich-text-kind'],
    ['a picture with a handler', { type: 'image', attrs: { onerror: 'alert(1)' } }, 'content/0/type rich-text-kind'],
    ['a drawing', { type: 'svg', attrs: { onload: 'alert(1)' } }, 'content/0/type rich-text-kind'],
    [
      'a link that runs',
      {
        type: 'paragraph',
        content: [textOf('ici', { marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })],
      },
      'content/0/content/0/marks rich-text-kind',
    ],
    [
      'a style',
      { type: 'paragraph', attrs: { style: 'background:url(//x.example)' }, content: [textOf('x')] },
      'content/0/attrs rich-text-kind',
    ],
    [
      'a handler of its own',
      { type: 'paragraph', onclick: 'alert(1)', content: [textOf('x')] },
      'content/0/onclick rich-text-kind',
    ],
  ])('refuses %s at its place, and keeps the article as it was', async (_what, node, fault) => {
    const refused = await rewrite({ type: 'doc', content: [node] });
    expect(refused.status).toBe(422);
    expect(faultsOf(refused)).toContain(`/content/edits/CL-06/body/${fault}`);
    expect(((await tenant.call('GET', at)).body as unknown as Draft).content.edits).toEqual({});
  });

  it('keeps markup that somebody types as the letters that it is: in the answer, and on paper', async () => {
    const typed = '<img src=x onerror=alert(1)> <script>alert(2)</script> <a href="javascript:alert(3)">ici</a>';
    expect((await rewrite(bodyOf(textOf(typed)))).status).toBe(200);
    const read = await tenant.call('GET', at);
    expect(read.headers['content-type']).toMatch(/^application\/json/);
    expect(read.headers['x-content-type-options']).toBe('nosniff');
    expect((read.body as unknown as Draft).content.edits['CL-06']).toMatchObject({ body: bodyOf(textOf(typed)) });
    const { raw: pdf } = await tenant.call('GET', `${at}/files/draft`);
    const printed = (await pageTexts(pdf)).join(' ').replace(/\s+/g, ' ');
    expect(printed).toContain('<script>alert(2)</script>');
  });

  it('refuses an article longer than a page can carry, with its place, and a text heavier than all of it may be', async () => {
    const long = await rewrite(bodyOf(textOf('x'.repeat(20_001))));
    expect(long.status).toBe(422);
    expect(faultsOf(long)).toEqual(['/content/edits/CL-06/body rich-text-size']);
    // 200 kB of what Word puts around a page, sent without the editor that cleans it.
    const word = Array.from({ length: 2_000 }, () => ({
      type: 'paragraph',
      attrs: { class: 'MsoNormal' },
      content: [textOf('mot '.repeat(20))],
    }));
    expect((await rewrite({ type: 'doc', content: word })).status).toBe(422);
    const heavy = await rewrite(bodyOf(textOf('é'.repeat(700_000))));
    expect([413, 422]).toContain(heavy.status);
    expect(String(heavy.body['title'])).not.toBe('');
  });

  it.each([
    ['a smiling face', '👍', '👍 U+1F44D'],
    ['Arabic', 'م', 'م U+0645'],
    ['Hebrew', 'ש', 'ש U+05E9'],
    ['Chinese', '漢', '漢 U+6F22'],
    ['an order to turn the reading round', '\u202e', 'U+202E'],
    ['a character without width', '\u200b', 'U+200B'],
  ])('refuses %s by its name and its place before anything is frozen', async (_what, character, name) => {
    expect((await rewrite(bodyOf(textOf(`Un mot ${character} de plus`)))).status).toBe(200);
    const { version } = (await tenant.call('GET', at)).body as unknown as Draft;
    const sent = await tenant.call('POST', `${at}/actions/send`, { version });
    expect(sent.status).toBe(422);
    expect(sent.body['type']).toBe('/problems/conventions/unprintable-characters');
    expect(sent.body['title']).toMatch(new RegExp(`${name.replace('+', '\\+')} \\(article \\d+\\)`, 'u'));
    expect((await tenant.call('GET', at)).body['status']).toBe('draft');
    expect((await tenant.call('GET', `${at}/signature`)).status).toBe(404);
  });

  it.each([
    ['a control character', 'a\u0007b'],
    ['half of a character', 'a\ud800b'],
    ['a character of private use', 'a\ue000b'],
  ])('refuses %s as soon as it is saved', async (_what, text) => {
    const refused = await rewrite(bodyOf(textOf(text)));
    expect(refused.status).toBe(422);
    expect(faultsOf(refused).every((fault) => fault.startsWith('/content'))).toBe(true);
    expect(((await tenant.call('GET', at)).body as unknown as Draft).content.edits).toEqual({});
  });
});
