import { frameworkAnswers, leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { type APIRequestContext, type BrowserContext } from 'playwright-core';

export const founder = {
  code: 'ABCD-EFGH-JKMN',
  organisation: 'Association Le Tilleul',
  name: 'Nadia Belkacem',
  jobTitle: 'Directrice',
  email: 'nadia.belkacem@letilleul.example',
  password: 'quatre mots pour ouvrir',
};

export const ORG = 'association-le-tilleul';

type Json = Record<string, unknown>;
type Mail = { readonly recipient: string; readonly subject: string; readonly text: string; readonly links: string[] };

/** One convention ready to be signed, and whoever signs it. */
export type SentConvention = {
  readonly id: string;
  readonly path: string;
  readonly host: string;
  readonly partner: string;
};

/** Whole texts of the kinds that journeys sign. */
const texts = { T1: frameworkAnswers, T2: leTilleulAnswers } as const;

let count = 0;

/** What a journey prepares without going through pages that other journeys prove. */
export class SigningStage {
  private readonly request: APIRequestContext;

  constructor(private readonly context: BrowserContext) {
    this.request = context.request;
  }

  /** Opens the installation; whoever does is signed in. */
  async open(): Promise<void> {
    const answer = await this.request.post('/api/v1/instance/first-run', { data: founder });
    if (!answer.ok()) throw new Error(await answer.text());
  }

  async call(method: 'GET' | 'POST' | 'PUT', path: string, data?: Json): Promise<Json> {
    const cookies = await this.context.cookies();
    const csrf = cookies.find(({ name }) => name === 'entente_csrf')?.value ?? '';
    const headers = { 'x-csrf-token': decodeURIComponent(csrf) };
    const answer = await this.request.fetch(`/api/v1/o/${ORG}/${path}`, { method, data, headers });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.status() === 204 ? {} : ((await answer.json()) as Json);
  }

  /** A whole text, a T2 by default, of Le Tilleul with the hospital, every warning accepted, not sent yet. */
  async write(
    emails: { host?: string; partner?: string } = {},
    template: keyof typeof texts = 'T2',
  ): Promise<SentConvention> {
    count += 1;
    const { host = founder.email, partner = `marc.thevenot.${count}@ch-clairval.example` } = emails;
    const card = aPartnerForm({ name: `Centre hospitalier de Clairval ${count}`, managedBy: '' });
    const { id: partnerId } = await this.call('POST', 'partners', { card });
    const { id } = await this.call('POST', 'conventions', { partnerId, template });
    const { signature } = texts[template];
    const signatories = signature.signatories.map((line) => ({
      ...line,
      email: line.party === 'host' ? host : partner,
    }));
    const content = {
      answers: { ...texts[template], signature: { ...signature, signatories } },
      parties: leTilleulParties,
      edits: {},
      acceptedWarnings: [],
    };
    const saved = await this.call('PUT', `conventions/${String(id)}`, { content, version: 1 });
    const { checks } = await this.call('GET', `conventions/${String(id)}/checks`);
    const warnings = (checks as { code: string; level: string }[]).filter(({ level }) => level === 'warning');
    const acceptedWarnings = warnings.map(({ code }) => ({ code, reason: 'Vu ensemble.' }));
    await this.call('PUT', `conventions/${String(id)}`, {
      content: { ...content, acceptedWarnings },
      version: saved['version'],
    });
    return { id: String(id), path: `/o/${ORG}/conventions/${String(id)}`, host, partner };
  }

  async send(
    emails: { host?: string; partner?: string } = {},
    template: keyof typeof texts = 'T2',
  ): Promise<SentConvention> {
    const written = await this.write(emails, template);
    const { version } = await this.call('GET', `conventions/${written.id}`);
    await this.call('POST', `conventions/${written.id}/actions/send`, { version });
    return written;
  }

  async signature({ id }: SentConvention): Promise<{ status: string; verificationCode: string }> {
    const { status, verificationCode } = await this.call('GET', `conventions/${id}/signature`);
    return { status: String(status), verificationCode: String(verificationCode) };
  }

  async until(convention: SentConvention, status: string): Promise<void> {
    for (let tries = 0; tries < 240; tries += 1) {
      if ((await this.signature(convention)).status === status) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`Never ${status}: ${JSON.stringify(await this.signature(convention))}`);
  }

  /** The newest mail to somebody about something, once the worker has sent it; `not` is one already read. */
  async mail(recipient: string, subject: RegExp, not = ''): Promise<Mail> {
    for (let tries = 0; tries < 160; tries += 1) {
      const mails = (await (await this.request.get('/api/v1/outbox?limit=100')).json()) as Mail[];
      const found = mails.find((mail) => mail.recipient === recipient && subject.test(mail.subject));
      if (found && found.text !== not) return found;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`No mail to ${recipient} about ${String(subject)}.`);
  }

  /** The personal link of the last mail that carries one. */
  async link(recipient: string, not = ''): Promise<string> {
    const { links } = await this.mail(recipient, /À signer|nouveau lien|Rappel/, not);
    return links.find((link) => link.includes('/s#')) ?? '';
  }

  async code(recipient: string, not = ''): Promise<string> {
    for (let tries = 0; tries < 160; tries += 1) {
      const { subject } = await this.mail(recipient, /code pour signer/);
      const code = /(\d{6})/.exec(subject)?.[1] ?? '';
      if (code !== not) return code;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`No new code to ${recipient}.`);
  }

  async file({ id }: SentConvention, kind: string): Promise<Buffer> {
    return (await this.request.get(`/api/v1/o/${ORG}/conventions/${id}/files/${kind}`)).body();
  }

  async rootPem(): Promise<string> {
    return (await this.request.get('/api/v1/verification/root.pem')).text();
  }
}
