import { aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { openApiDocument } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { documents, files } from './documents';
import { modules, rows } from './domains';
import { bodiesOf, type Schema, type Schemas } from './testing/fuzz-bodies';

type Operation = {
  readonly operationId: string;
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: Schema }> };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
};
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Route = { readonly method: Method; readonly path: string; readonly operation: Operation };

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const UNKNOWN_ID = '01a20000-0000-7000-8000-000000000000';
const METHODS: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'];

// Open to anybody, each for a reason: doors, links' exchange, verification, demonstration, help.
const PUBLIC = new Set([
  'signIn',
  'requestPasswordReset',
  'resetPassword',
  'readInvitation',
  'acceptInvitation',
  'readInstance',
  'setUpInstance',
  'listOutbox',
  'readOutboxAttachment',
  'listDemonstrationAccounts',
  'readRights',
  'openSigningLink',
  'renewSigningLink',
  'readVerification',
  'matchVerifiedFile',
  'readConventionSchema',
  'readGridSchema',
  'readIndicatorsSchema',
  'readQuestionsSchema',
  'readRootPem',
  'readRootCertificate',
  'openWritingLink',
  'renewWritingLink',
  'readRevocationList',
  'readDemonstrationRevocationList',
  'openRatingLink',
  'renewRatingLink',
  'openActionLink',
  'renewActionLink',
  'openIndicatorLink',
  'renewIndicatorLink',
  'findSwotSession',
  'joinSwotSession',
  'findFeedback',
  'sendFeedback',
]);

jest.setTimeout(300_000);

describe(`every route (FUZZ_SEED=${seed})`, () => {
  let app: TestApp;
  let mine: Tenant;
  let theirs: Tenant;
  let routes: Route[] = [];
  let schemas: Schemas = {};

  beforeAll(async () => {
    app = await startTestApp({ modules, rows, documents, files });
    [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const document = openApiDocument(app.nest);
    schemas = (document.components?.schemas ?? {}) as Schemas;
    routes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, Operation>)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => ({ method: method.toUpperCase() as Method, path, operation })),
    );
  });
  afterAll(() => app?.close());

  const at = (path: string, org: string): string =>
    path
      .replace('{org}', org)
      .replace(/\{kind\}/g, 'frozen')
      .replace(/\{index\}/g, '0')
      .replace(/\{code\}/g, 'ABCD-EFGH-JKMN-PQ')
      .replace(/\{\w+\}/g, UNKNOWN_ID);

  /** The names of a body's lists of bodies. */
  const listsOf = (schema: Schema | undefined): string[] => {
    const known = schema?.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
    return Object.entries(known?.properties ?? {}).flatMap(([name, { items }]) => (items?.$ref ? [name] : []));
  };

  const strangeAddresses = (path: string, { parameters = [] }: Operation, value: string): string[] => {
    const query = parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => `${name}=${encodeURIComponent(value)}`);
    return [
      path.replace('{org}', mine.org).replace(/\{\w+\}/g, encodeURI(value)),
      `${at(path, mine.org)}?${query.join('&')}`,
    ];
  };

  it('has an operation name of its own', () => {
    const names = routes.map(({ operation }) => operation.operationId);

    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('answers 401 to nobody, unless it is open to anybody', async () => {
    const wrong: string[] = [];
    for (const { method, path, operation } of routes) {
      const { status } = await callAnonymously(
        app,
        method,
        at(path, mine.org),
        method === 'GET' || method === 'DELETE' ? undefined : {},
      );
      const isPublic = PUBLIC.has(operation.operationId);
      if (isPublic === (status === 401 && !/^open\w+Link$/.test(operation.operationId)))
        wrong.push(`${method} ${path} answered ${status}`);
    }

    expect(wrong).toEqual([]);
  });

  it('answers another organisation as it answers an unknown one', async () => {
    const wrong: string[] = [];
    for (const { method, path } of routes.filter((route) => route.path.includes('{org}'))) {
      const foreign = await theirs.callPath(
        method,
        at(path, mine.org),
        method === 'GET' || method === 'DELETE' ? undefined : {},
      );
      const unknown = await theirs.callPath(
        method,
        at(path, 'nowhere'),
        method === 'GET' || method === 'DELETE' ? undefined : {},
      );
      const isSame =
        JSON.stringify({ ...foreign.body, instance: '' }) === JSON.stringify({ ...unknown.body, instance: '' });
      if (foreign.status !== 404 || !isSame) wrong.push(`${method} ${path} answered ${foreign.status}`);
    }

    expect(wrong).toEqual([]);
  });

  it('never breaks, whatever a client sends', async () => {
    const broken: string[] = [];
    for (const { method, path, operation } of routes) {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      if (!schema) continue;
      for (const body of bodiesOf(schema, schemas, { seed, count: 100 })) {
        const { status, text } = await mine.callPath(method, at(path, mine.org), body as object);
        if (status >= 500 && status !== 503)
          broken.push(`${method} ${path} ${status} ${text} for ${JSON.stringify(body).slice(0, 300)}`);
      }
    }

    expect(broken).toEqual([]);
  });

  it.each([[[]], [null], ['text'], [[[]]]])('refuses %j as an item of any list', async (item) => {
    const broken: string[] = [];
    for (const { method, path, operation } of routes) {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      for (const name of listsOf(schema)) {
        const { status, text } = await mine.callPath(method, at(path, mine.org), { [name]: [item] });
        if (status < 400 || status >= 500) broken.push(`${method} ${path} ${name} ${status} ${text}`);
      }
    }

    expect(broken).toEqual([]);
  });

  it('never breaks on strange addresses and queries', async () => {
    const broken: string[] = [];
    const strange = ['%00', '..%2f..', 'null', '%F0%9F%8C%B3', "'; drop table partner; --", 'x'.repeat(500)];
    const addresses = routes
      .filter(({ method }) => method === 'GET')
      .flatMap(({ path, operation }) => strange.flatMap((value) => strangeAddresses(path, operation, value)));
    for (const url of addresses) {
      const { status } = await mine.callPath('GET', url);
      if (status >= 500 && status !== 503) broken.push(`${url} answered ${status}`);
    }

    expect(broken).toEqual([]);
  });
});
