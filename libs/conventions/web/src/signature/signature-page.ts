import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { conventionDates } from '@entente/conventions/domain';
import { type ConventionView, readConvention, readSignature, type SignatureView } from '@entente/platform/api-client';
import { dayOf, isDay } from '@entente/platform/kernel';
import {
  Button,
  CurrentOrganisation,
  Formats,
  Icon,
  injectWords,
  Languages,
  LifeLine,
  OrgApi,
  PageHeader,
  ResourceState,
  Session,
  TurnBand,
} from '@entente/platform/web';
import { LinkedCard } from '../amendment/linked-card';
import { ConventionHistory } from '../convention/convention-history';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { documentOf } from '../convention/convention-title';
import { draftingWords } from '../drafting-words';
import { partnersNamed } from '../convention/partners-named';
import { contentOf, templateOfView } from '../drafting/convention-content';
import { conventionPath } from '../list/convention-path';
import { ModelNotice } from '../models/model-notice';
import { signatureWords } from '../signing-words';
import { injectSaid } from '../text/said';
import { DatesThatCount } from './dates-card';
import { DoneCard } from './done-card';
import { FrozenNote } from './frozen-note';
import { lifeSteps } from './life-steps';
import { Sealing } from './sealing-card';
import { type AskedAct, Signatories } from './signatories-card';
import { SignatureActs } from './signature-acts';
import { SignedFiles } from './documents-card';
import { TurnActs } from './turn-acts';
import { isSealing, type Turn, turnOf } from './turn';
import { injectTurnWords } from './turn-words';
import { VerifyCard } from './verify-card';

const soon = 3_000;
const later = 30_000;

/** `/o/:org/conventions/:id` once it is sent: whose turn it is, who signed, what follows. */
@Component({
  selector: 'ent-signature-page',
  imports: [
    Button,
    ConventionHistory,
    ConventionStatusPill,
    DatesThatCount,
    DoneCard,
    FrozenNote,
    Icon,
    LifeLine,
    LinkedCard,
    ModelNotice,
    PageHeader,
    ResourceState,
    RouterLink,
    Sealing,
    Signatories,
    SignedFiles,
    TurnActs,
    TurnBand,
    VerifyCard,
  ],
  providers: [SignatureActs],
  templateUrl: './signature-page.html',
  styleUrl: './signature-page.css',
})
export class SignaturePage {
  readonly convention = input.required<ConventionView>();
  private readonly drafting = injectWords(draftingWords);
  protected readonly t = injectWords(signatureWords);
  protected readonly acts = inject(SignatureActs);
  private readonly said = injectSaid();
  private readonly turnWords = injectTurnWords();
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly formats = inject(Formats);
  private readonly languages = inject(Languages);

  protected readonly shown = linkedSignal(() => this.convention());
  protected readonly answer = resource({
    params: () => ({ id: this.convention().id }),
    loader: ({ params }) => this.api.invoke(readSignature, params),
  });
  protected readonly signature = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  // The history is read again after each act, and left alone while the page merely watches.
  protected readonly readings = signal([0]);

  protected readonly document = computed(() => documentOf(this.convention()));
  protected readonly crumbs = computed(() => [
    { label: this.t('crumb'), link: conventionPath(this.organisation.required()) },
    { label: this.t('number', this.convention()) },
  ]);
  protected readonly lead = computed(() => {
    const template = this.said(templateOfView(this.convention()).name);
    return this.t('lead', { template, partner: partnersNamed(this.convention(), this.drafting) });
  });
  protected readonly parties = computed(() => {
    const { parties } = contentOf(this.convention());
    return new Map(parties.map(({ key, legalName }) => [key, legalName] as const));
  });

  protected readonly turn = computed((): Turn | null => {
    const signature = this.signature();
    return signature && turnOf(this.shown().status, signature, this.session.current()?.email ?? '');
  });
  protected readonly band = computed(() => {
    const [turn, signature] = [this.turn(), this.signature()];
    return turn && signature && turn.kind !== 'done' ? this.turnWords(turn, this.shown(), signature) : null;
  });
  protected readonly steps = computed(() => {
    const signature = this.signature();
    if (!signature) return [];
    const { status, endsOn } = this.shown();
    const dates = conventionDates(contentOf(this.convention()).answers);
    return lifeSteps(this.t, {
      status,
      signature,
      dates: { ...dates, endsOn: isDay(endsOn) ? endsOn : dates.endsOn },
      today: this.formats.today(),
      language: this.languages.active(),
    });
  });
  protected readonly isOpen = computed(() => this.shown().status === 'in-signature');
  protected readonly frozenOn = computed(() => dayOf(new Date(this.signature()?.sentAt ?? 0)));
  protected readonly isSealingShown = computed(() => {
    const signature = this.signature();
    return signature !== null && signature.sealing.some(({ state }) => state !== 'later');
  });

  constructor() {
    this.watch();
  }

  protected async actFor({ act, signatory }: AskedAct): Promise<void> {
    const { id } = this.convention();
    const run = {
      remind: () => this.acts.remind(id, signatory),
      reminders: () => this.acts.setReminders(id, signatory),
      'correct-address': () => this.acts.correctAddress(id, signatory),
      'renew-link': () => this.acts.renewLink(id, signatory),
      'renew-codes': () => this.acts.renewCodes(id, signatory),
    }[act];
    this.take(await run());
  }

  protected async extend({ deadline }: SignatureView): Promise<void> {
    if (!isDay(deadline)) return;
    const { startsOn } = conventionDates(contentOf(this.convention()).answers);
    this.take(await this.acts.extend({ id: this.convention().id, deadline, startsOn }));
  }

  protected async withdraw(signature: SignatureView): Promise<void> {
    await this.acts.withdraw(this.shown(), signature);
  }

  protected async cancel(): Promise<void> {
    if (await this.acts.cancel(this.shown())) await this.refresh(true);
  }

  protected async reopen(): Promise<void> {
    await this.acts.reopen(this.shown());
  }

  protected async sign(): Promise<void> {
    await this.acts.sign(this.convention().id);
  }

  protected async replay(): Promise<void> {
    this.take(await this.acts.replay(this.convention().id));
  }

  protected async sendAgain(signature: SignatureView): Promise<void> {
    if (await this.acts.sendAgain(this.shown(), signature)) await this.refresh(true);
  }

  private take(signature: SignatureView | null): void {
    if (!signature) return;
    this.answer.set(signature);
    this.readings.update(([reading = 0]) => [reading + 1]);
  }

  // What goes on by itself is watched closely, people's signatures now and then, and nothing while nobody looks.
  private watch(): void {
    const pause = computed(() => {
      const signature = this.signature();
      if (signature && isSealing(signature)) return soon;
      return signature && this.isOpen() ? later : null;
    });
    let timer: ReturnType<typeof setInterval> | undefined;
    effect(() => {
      clearInterval(timer);
      const wait = pause();
      timer = wait === null ? undefined : setInterval(() => void (document.hidden ? null : this.refresh()), wait);
    });
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  private async refresh(isAct = false): Promise<void> {
    const { id } = this.convention();
    try {
      const [convention, signature] = await Promise.all([
        this.api.invoke(readConvention, { id }),
        this.api.invoke(readSignature, { id }),
      ]);
      const isChanged = convention.version !== this.shown().version || isAct;
      this.shown.set(convention);
      this.answer.set(signature);
      if (isChanged) this.readings.update(([reading = 0]) => [reading + 1]);
    } catch {
      // The next look will tell; what is shown stays true as of then.
    }
  }
}
