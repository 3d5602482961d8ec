import { Component, computed, type ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, maxLength, max, min, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { reviewCampaignLimits } from '@entente/evaluations/domain';
import { isDay } from '@entente/platform/kernel';
import { launchCampaign } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  ErrorSummary,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Session,
  Steps,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { campaignsWords } from './campaigns-words';
import { CandidatePicker } from './candidate-picker';
import { LaunchCheck } from './launch-check';
import { selection } from './selection';

type Step = 0 | 1 | 2;

/** `/o/:org/campagnes/nouvelle`: year and dates, partnerships, check and launch. */
@Component({
  selector: 'ent-launch-campaign',
  imports: [
    Button,
    CandidatePicker,
    Control,
    DayField,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    LaunchCheck,
    PageHeader,
    RouterLink,
    Steps,
  ],
  templateUrl: './launch-page.html',
  styles: `
    ent-steps {
      display: block;
      margin-bottom: 1.5rem;
    }
    h2:focus {
      outline: none;
    }
  `,
})
export class LaunchCampaignPage {
  protected readonly t = injectWords(campaignsWords);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/campagnes`);
  protected readonly step = signal<Step>(0);
  protected readonly chosen = selection();
  protected readonly needsOne = signal(false);
  protected readonly steps = computed(() => [
    this.t('form.stepDates'),
    this.t('form.stepChoice'),
    this.t('form.stepCheck'),
  ]);

  private readonly thisYear = Number(this.formats.today().slice(0, 4));
  protected readonly draft = linkedSignal(() => ({
    title: this.t('form.defaultName', { year: String(this.thisYear) }),
    year: this.thisYear,
    opensOn: this.formats.today() as string,
    dueOn: '',
  }));
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.title);
      maxLength(path.title, reviewCampaignLimits.title);
      required(path.year);
      min(path.year, 2000);
      max(path.year, 2100);
      required(path.opensOn);
      required(path.dueOn);
      this.judged.rule(path);
    },
    { submission: { action: () => this.datesGiven() } },
  );
  protected readonly launching = signal(false);

  protected dayWords(day: string): string {
    return isDay(day) ? this.formats.plainDay(day) : '';
  }

  protected choose(): void {
    this.needsOne.set(this.chosen.count() === 0);
    if (!this.needsOne()) this.go(2);
  }

  protected go(step: Step): void {
    this.step.set(step);
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  /** What the server refuses is said where it was typed. */
  protected async launch(): Promise<void> {
    this.launching.set(true);
    await this.judged.submit(() => this.send())(this.fields);
    this.launching.set(false);
    if (!this.fields().valid()) this.go(0);
  }

  private datesGiven(): Promise<undefined> {
    this.go(1);
    return Promise.resolve(undefined);
  }

  private async send(): Promise<void> {
    const body = { ...this.draft(), partnershipIds: this.chosen.list() };
    const { id } = await this.api.invoke(launchCampaign, { body });
    await this.router.navigateByUrl(`${this.base()}/${id}`);
  }
}
