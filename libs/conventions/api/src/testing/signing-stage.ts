import { aTenant, callAnonymously, type Answer, type Tenant } from '@entente/access/api/testing';
import type { ArticleEdits, ConventionAnswers, ConventionParties, TemplateCode } from '@entente/conventions/domain';
import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import type { TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';

export type StagedMail = {
  readonly subject: string;
  readonly text: string;
  readonly attachments: { readonly filename: string; readonly base64: string }[];
};

/** A complete T2 of one organisation, ready to be sent, and the mailboxes of those who sign it. */
export type Stage = {
  readonly tenant: Tenant;
  readonly conventionId: string;
  readonly emails: { readonly host: string; readonly partner: string };
  readonly send: () => Promise<Answer>;
};

let count = 0;

/** The whole text of a convention, whatever its kind and however many its parties. */
export type StagedText = {
  readonly template: TemplateCode;
  readonly answers: ConventionAnswers;
  readonly parties: ConventionParties;
  readonly edits?: ArticleEdits;
};

type Ready = Pick<Stage, 'tenant' | 'conventionId' | 'send'>;

/** A convention written through the routes, every warning passed over with a reason, ready to be sent. */
export const aReadyConvention = async (
  app: TestApp,
  { template, answers, parties, edits = {} }: StagedText,
): Promise<Ready> => {
  const tenant = await aTenant(app);
  const partner = await tenant.call('POST', 'partners', {
    card: aPartnerForm({ name: 'Centre hospitalier de Clairval' }),
  });
  const drafted = await tenant.call('POST', 'conventions', { partnerId: partner.body['id'], template });
  const conventionId = String(drafted.body['id']);
  const content = { answers, parties, edits, acceptedWarnings: [] };
  const saved = await tenant.call('PUT', `conventions/${conventionId}`, { content, version: 1 });
  if (saved.status !== 200) throw new Error(saved.text);
  const { checks } = (await tenant.call('GET', `conventions/${conventionId}/checks`)).body as {
    checks: { code: string; level: string }[];
  };
  const warnings = new Set(checks.filter(({ level }) => level === 'warning').map(({ code }) => code));
  const acceptedWarnings = [...warnings].map((code) => ({ code, reason: 'Vu ensemble.' }));
  const ready = await tenant.call('PUT', `conventions/${conventionId}`, {
    content: { ...content, acceptedWarnings },
    version: saved.body['version'],
  });
  const version = ready.body['version'] ?? saved.body['version'];
  return {
    tenant,
    conventionId,
    send: () => tenant.call('POST', `conventions/${conventionId}/actions/send`, { version }),
  };
};

export const aSigningStage = async (app: TestApp): Promise<Stage> => {
  count += 1;
  const emails = { host: `nadia.${count}@letilleul.example`, partner: `marc.${count}@ch-clairval.example` };
  const { signature } = leTilleulAnswers;
  const signatories = signature.signatories.map((line) => ({
    ...line,
    email: line.party === 'host' ? emails.host : emails.partner,
  }));
  const answers = { ...leTilleulAnswers, signature: { ...signature, signatories } };
  const ready = await aReadyConvention(app, { template: 'T2', answers, parties: leTilleulParties });
  return { ...ready, emails };
};

/** The last mail to an address whose subject matches, once the worker has sent it. */
export const mailTo = async (app: TestApp, recipient: string, subject: RegExp): Promise<StagedMail> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const mails = await app.nest
      .get(DataSource)
      .query<StagedMail[]>('select subject, text, attachments from outbox_mail where recipient = $1 order by id desc', [
        recipient,
      ]);
    const found = mails.find((mail) => subject.test(mail.subject));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail to ${recipient} about ${String(subject)}.`);
};

/** Somebody on a phone, with the cookie that their link gave. */
export class Phone {
  private cookie = '';
  private documentSha256 = '';

  constructor(
    private readonly app: TestApp,
    readonly email: string,
  ) {}

  async token(subject = /À signer|nouveau lien|Rappel/): Promise<string> {
    const { text } = await mailTo(this.app, this.email, subject);
    return /#([\w-]{20,})/.exec(text)?.[1] ?? '';
  }

  async open(token?: string): Promise<Answer> {
    const answer = await callAnonymously(this.app, 'POST', '/api/v1/signing/open', {
      token: token ?? (await this.token()),
    });
    this.cookie = /entente_signing=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? this.cookie;
    this.documentSha256 = String(answer.body['documentSha256'] ?? this.documentSha256);
    return answer;
  }

  /** As the page does: every act names the document that is shown. */
  call(method: 'GET' | 'POST', path: string, body: object = {}): Promise<Answer> {
    const given = method === 'POST' ? { documentSha256: this.documentSha256, ...body } : undefined;
    return callAnonymously(this.app, method, `/api/v1/signing${path}`, given, { cookie: this.cookie });
  }

  async code(): Promise<string> {
    await this.call('POST', '/actions/send-code');
    return /(\d{6})/.exec((await mailTo(this.app, this.email, /code/)).subject)?.[1] ?? '';
  }

  /** The whole way: read, code, consent, signature. */
  async sign(): Promise<Answer> {
    const page = (await this.open()).body as { consentVersion: string };
    await this.call('POST', '/actions/view');
    const code = await this.code();
    return this.call('POST', '/actions/sign', { code, consentVersion: page.consentVersion });
  }
}
