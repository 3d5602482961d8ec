import type { Role } from '@entente/access/domain';
import { anOrganisation } from '@entente/access/domain/testing';
import { InstanceKey, newId, type TenantId } from '@entente/platform/api';
import type { TestApp } from '@entente/platform/testing';
import { CreateOrganisation } from '../first-run/create-organisation';
import { EnrolMember } from '../first-run/enrol-member';
import type { Member } from '../security/actor';
import { hashPassword } from '../security/passwords';
import { Sessions } from '../security/sessions';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly headers: Record<string, unknown>;
  readonly raw: Buffer;
};

/** An organisation of its own with one signed-in member, who can call the API. */
export type Tenant = {
  readonly org: string;
  readonly tenantId: TenantId;
  readonly actor: Member;
  readonly password: string;
  readonly email: string;
  /** The cookie of the session, for what no call of ours can do: a stream. */
  readonly cookie: string;
  /** Calls `/api/v1/o/{org}/{path}` as this member, with its session and CSRF value. */
  readonly call: (method: Method, path: string, body?: object) => Promise<Answer>;
  /** Puts one file there, or posts it, in a form's field. */
  readonly upload: (path: string, field: string, file: Buffer, method?: 'PUT' | 'POST') => Promise<Answer>;
  /** Posts a text that claims to be JSON. */
  readonly post: (path: string, json: string) => Promise<Answer>;
  /** The same with an absolute path. */
  readonly callPath: (method: Method, path: string, body?: object) => Promise<Answer>;
};

export const TEST_PASSWORD = 'quatre mots pour ouvrir';
let passwordHash: Promise<string> | undefined;

/** Calls without a session. */
export const callAnonymously = async (
  app: TestApp,
  method: Method,
  url: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const answer = await app.nest.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
  return toAnswer(answer);
};

const toAnswer = (answer: { statusCode: number; body: string; headers: object; rawPayload: Buffer }): Answer => ({
  status: answer.statusCode,
  body: /^[[{]/.test(answer.body) ? (JSON.parse(answer.body) as Record<string, unknown>) : {},
  text: answer.body,
  headers: answer.headers as Record<string, unknown>,
  raw: answer.rawPayload,
});

type TenantOptions = {
  readonly roles?: readonly Role[];
  readonly name?: string;
  readonly legalName?: string;
  readonly isDemo?: boolean;
};

export const aTenant = async (
  app: TestApp,
  {
    roles = ['accountManager', 'director'],
    name = 'Nadia Belkacem',
    legalName = 'Association Le Tilleul',
    isDemo = false,
  }: TenantOptions = {},
): Promise<Tenant> => {
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const key = newId().slice(-12);
  const email = `nadia.${key}@letilleul.example`;
  const created = await app.nest
    .get(CreateOrganisation)
    .execute(
      { slug: `org-${key}`, profile: anOrganisation({ legalName }), isDemo },
      { name, email, jobTitle: 'Directrice', passwordHash: await passwordHash, roles },
    );
  const session = await app.nest.get(Sessions).open(created.accountId, 'jest');
  const actor: Member = {
    kind: 'member',
    id: created.memberId,
    tenantId: created.tenantId,
    roles,
    accountId: created.accountId,
    sessionId: session.sessionId,
  };
  const callPath = caller(app, session);
  const call: Tenant['call'] = (method, path, body) => callPath(method, `/api/v1/o/${created.org}/${path}`, body);
  const upload: Tenant['upload'] = (path, field, file, method = 'PUT') =>
    sendFile(app, session, { method, url: `/api/v1/o/${created.org}/${path}`, field, file });
  const post = poster(app, session, created.org);
  const { org, tenantId } = created;
  const { cookie } = headersOf(app, session);
  return { org, tenantId, actor, password: TEST_PASSWORD, email, cookie, call, callPath, upload, post };
};

/** Somebody else of the same organisation, signed in. */
export const aColleague = async (
  app: TestApp,
  { org, tenantId, password }: Tenant,
  { name, roles }: { readonly name: string; readonly roles: readonly Role[] },
): Promise<Tenant> => {
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const email = `${newId().slice(-12)}@letilleul.example`;
  const person = { name, email, jobTitle: '', passwordHash: await passwordHash, roles };
  const { memberId, accountId } = await app.nest.get(EnrolMember).execute(tenantId, person);
  const session = await app.nest.get(Sessions).open(accountId, 'jest');
  const actor: Member = { kind: 'member', id: memberId, tenantId, roles, accountId, sessionId: session.sessionId };
  const callPath = caller(app, session);
  return {
    org,
    tenantId,
    actor,
    password,
    email,
    cookie: headersOf(app, session).cookie,
    callPath,
    call: (method, path, body) => callPath(method, `/api/v1/o/${org}/${path}`, body),
    upload: (path, field, file, method = 'PUT') =>
      sendFile(app, session, { method, url: `/api/v1/o/${org}/${path}`, field, file }),
    post: poster(app, session, org),
  };
};

type Session = { readonly token: string; readonly sessionId: string };

const poster =
  (app: TestApp, session: Session, org: string): Tenant['post'] =>
  async (path, json) => {
    const headers = { ...headersOf(app, session), 'content-type': 'application/json' };
    const url = `/api/v1/o/${org}/${path}`;
    return toAnswer(await app.nest.inject({ method: 'POST', url, headers, payload: json }));
  };

const headersOf = (app: TestApp, { token, sessionId }: { token: string; sessionId: string }) => ({
  cookie: `entente_session=${token}`,
  'x-csrf-token': app.nest.get(InstanceKey).mac('csrf', sessionId),
});

const sendFile = async (
  app: TestApp,
  session: { token: string; sessionId: string },
  { method, url, field, file }: { method: 'PUT' | 'POST'; url: string; field: string; file: Buffer },
): Promise<Answer> => {
  const boundary = 'a-boundary-of-tests';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="file"\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { ...headersOf(app, session), 'content-type': `multipart/form-data; boundary=${boundary}` };
  return toAnswer(await app.nest.inject({ method, url, headers, payload }));
};

const caller = (app: TestApp, session: { token: string; sessionId: string }): Tenant['callPath'] => {
  const headers = headersOf(app, session);
  return async (method, url, body) => {
    return toAnswer(await app.nest.inject({ method, url, headers, ...(body ? { payload: body } : {}) }));
  };
};
