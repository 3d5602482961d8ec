import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FollowDays, SealConvention, SigningSecrets } from '@entente/conventions/api';
import {
  addParty,
  type ConventionContent,
  type PartyProposal,
  type SignatoryId,
  templateOf,
} from '@entente/conventions/domain';
import { JobWorker, type TenantId } from '@entente/platform/api';
import { type Day, dayOf } from '@entente/platform/kernel';
import { demoContent, type DemoConvention } from './content/conventions';
import { tilleulPeople } from './content/people';
import { conventionStory, type DemoEnding } from './content/story';
import type { DemoClock } from './demo-clock';
import { writeAmendment } from './load-amendment';
import { firstModel, secondModel } from './load-models';
import { shareText } from './load-negotiation';
import { annexCertificate } from './load-pieces';
import type { Visitor } from './visitor';

type View = { readonly id: string; readonly version: number };
type Signature = {
  readonly id: string;
  readonly signatories: readonly { id: SignatoryId; party: 'host' | 'partner' }[];
};
type Readers = { readonly people: readonly { readonly id: string; readonly name: string }[] };
type Page = { readonly consentVersion: string; readonly documentSha256: string; readonly codeSentAt: string };

/** Writes and signs conventions as their people would have, each on its own days. */
export class ConventionStory {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly clock: DemoClock,
    private readonly writer: Visitor,
    private readonly tenantId: TenantId,
  ) {}

  /** A draft; complete when it is to be sent. */
  async draft(partnerId: string, convention: DemoConvention, parentId?: string): Promise<View> {
    await this.on(convention.daysAgo);
    const model = convention.fromModel ? await firstModel(this.writer) : null;
    const { id, version } = await this.writer.call<View>('POST', 'conventions', {
      partnerId,
      template: convention.template ?? 'T2',
      parentId,
      ...(model ? { modelId: model.id } : {}),
    });
    const { content: begun } = await this.writer.call<{ content: Parameters<typeof demoContent>[0] }>(
      'GET',
      `conventions/${id}`,
    );
    const joined = await this.joined(id, begun, convention);
    const content = demoContent(joined, convention, dayOf(this.clock.now()));
    const saved = await this.writer.call<View>('PUT', `conventions/${id}`, { content, version });
    if (model) await secondModel(this.writer, model);
    if (convention.isPartial) return saved;
    const { checks } = await this.writer.call<{ checks: { code: string; level: string }[] }>(
      'GET',
      `conventions/${id}/checks`,
    );
    const acceptedWarnings = checks
      .filter(({ level }) => level === 'warning')
      .map(({ code }) => ({ code, reason: 'Vu ensemble le jour de la relecture.' }));
    if (acceptedWarnings.length === 0) return saved;
    return this.writer.call<View>('PUT', `conventions/${id}`, {
      content: { ...content, acceptedWarnings },
      version: saved.version,
    });
  }

  async share({ id }: View): Promise<void> {
    await annexCertificate(this.writer, id);
    await shareText(this.app, this.writer, id);
  }

  private async joined(id: string, begun: ConventionContent, { template, others = [] }: DemoConvention) {
    const kind = templateOf(template ?? 'T2');
    let content = begun;
    for (const partner of others) {
      const { proposal } = await this.writer.call<{ proposal: PartyProposal }>(
        'GET',
        `conventions/${id}/parties/proposed?partner=${partner}`,
      );
      content = (kind && addParty(kind, content, proposal)?.content) ?? content;
    }
    return content;
  }

  /** Given to be read inside the organisation: an opinion first, then the director. */
  async haveRead({ id, version }: View): Promise<void> {
    const { people } = await this.writer.call<Readers>('GET', `conventions/${id}/approval`);
    const named = (...names: readonly string[]): string[] =>
      people.filter(({ name }) => names.includes(name)).map((person) => person.id);
    const { awa, julien, nadia } = tilleulPeople;
    const steps = [
      { kind: 'opinion', rule: 'any', members: named(awa.name, julien.name), days: 5 },
      { kind: 'approval', rule: 'all', members: named(nadia.name), days: 5 },
    ];
    await this.writer.call('POST', `conventions/${id}/approval`, { steps, version });
  }

  async send({ id, version }: View): Promise<Signature> {
    await this.writer.call('POST', `conventions/${id}/actions/send`, { version });
    return this.writer.call<Signature>('GET', `conventions/${id}/signature`);
  }

  async sign({ signatories }: Signature, party: 'host' | 'partner'): Promise<void> {
    const { call, id } = await this.openLink(signatories.find((signatory) => signatory.party === party)?.id);
    await call<Page>('actions/view');
    const { codeSentAt, consentVersion } = await call<Page>('actions/send-code');
    const code = this.app.get(SigningSecrets).code(id, new Date(codeSentAt));
    await call('actions/sign', { code, consentVersion });
  }

  async refuse({ signatories }: Signature, reason: string): Promise<void> {
    const { call } = await this.openLink(signatories.find(({ party }) => party === 'partner')?.id);
    await call('actions/view');
    await call('actions/refuse', { reason });
  }

  async signByAll(signature: Signature): Promise<void> {
    await this.sign(signature, 'partner');
    await this.sign(signature, 'host');
    await this.app.get(SealConvention).run({ tenantId: this.tenantId }, signature.id);
  }

  /** An amendment that somebody began yesterday: one article, from next month on. */
  async amend(id: string, today: Day): Promise<void> {
    await this.on(1);
    await writeAmendment(this.writer, id, today);
  }

  /** What the calendar does by itself, seen on a day. */
  async followOn(daysAgo: number): Promise<void> {
    await this.on(daysAgo);
    await this.app.get(FollowDays).followRequests();
    await this.app.get(FollowDays).followConventions();
  }

  async on(daysAgo: number): Promise<void> {
    // Mails leave on the day of what they tell.
    await this.app.get(JobWorker).drain();
    this.clock.goTo(daysAgo);
    await this.writer.signIn();
  }

  private async openLink(id: SignatoryId | undefined) {
    if (!id) throw new Error('The convention has nobody to sign on that side.');
    const token = this.app.get(SigningSecrets).token(id, 1);
    const opened = await this.app.inject({ method: 'POST', url: '/api/v1/signing/open', payload: { token } });
    const { documentSha256 } = JSON.parse(opened.body) as Page;
    const cookie = [opened.headers['set-cookie'] ?? []]
      .flat()
      .map((value) => value.split(';')[0] ?? '')
      .join('; ');
    const call = async <T>(path: string, body: object = {}): Promise<T> => {
      const answer = await this.app.inject({
        method: 'POST',
        url: `/api/v1/signing/${path}`,
        headers: { cookie },
        payload: { documentSha256, ...body },
      });
      if (answer.statusCode >= 400)
        throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
      return JSON.parse(answer.body) as T;
    };
    return { call, id };
  }
}

export type Told = { readonly partners: ReadonlyMap<string, string>; readonly today: Day };

const partnerOf = ({ partners }: Told, key: string): string => {
  const id = partners.get(key);
  if (!id) throw new Error(`The demonstration has no partner "${key}".`);
  return id;
};

/** One convention in each status that people can reach today, in the order in which they happened. */
export const tellConventions = async (story: ConventionStory, told: Told): Promise<void> => {
  const amended: string[] = [];
  const frameworks = new Map<string, string>();
  for (const { partner, ending, followed, isAmended, isImplementing, others = [], ...convention } of conventionStory(
    told.today,
  )) {
    const written = { ...convention, others: others.map((key) => partnerOf(told, key)), today: told.today };
    const framework = isImplementing ? frameworks.get(partner) : undefined;
    const view = await story.draft(partnerOf(told, partner), written, framework);
    if (convention.template === 'T1') frameworks.set(partner, view.id);
    await endings[ending](story, view);
    if (followed !== undefined) await story.followOn(followed);
    if (isAmended) amended.push(view.id);
  }
  for (const id of amended) await story.amend(id, told.today);
};

type Tell = (story: ConventionStory, view: View) => Promise<void>;

const endings: Readonly<Record<DemoEnding, Tell>> = {
  left: () => Promise.resolve(),
  shared: (story, view) => story.share(view),
  read: (story, view) => story.haveRead(view),
  signed: async (story, view) => story.signByAll(await story.send(view)),
  waiting: async (story, view) => story.sign(await story.send(view), 'host'),
  declined: async (story, view) =>
    story.refuse(
      await story.send(view),
      'Le poste d’infirmière n’est financé qu’à partir d’avril : revoyons les dates.',
    ),
};
