import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type SwotMode } from '@entente/evaluations/domain';
import { listPartners, listSwotSessions, openSwotSession, readPartner } from '@entente/platform/api-client';
import {
  Button,
  type Choice,
  Chooser,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  PageHeader,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { swotWords } from './swot-words';

/** Opens a session: with whom, together or each at their hour. */
@Component({
  selector: 'ent-open-swot-page',
  imports: [Button, Chooser, ErrorSummary, Field, FormField, FormRoot, PageHeader, RouterLink],
  template: `<div class="ent-page narrow">
    <ent-page-header
      [title]="t('open.title')"
      [lead]="t('open.lead')"
      [crumbs]="[{ label: t('open.crumb'), link: ['../../partenaires'] }, { label: t('open.title') }]"
    />
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('open.partner')" [hint]="t('open.partnerHint')">
        <ent-chooser [formField]="fields.partnerId" [search]="find" [chosen]="chosen()" />
      </ent-field>
      @if (running(); as session) {
        <p class="ent-note info" role="status">
          {{ t('open.running') }} <a [routerLink]="['../', session.id]">{{ t('open.resume') }}</a>
        </p>
      }
      <fieldset class="modes">
        <legend>{{ t('open.mode') }}</legend>
        @for (one of modes; track one) {
          <label class="ent-card">
            <input type="radio" name="mode" [value]="one" [checked]="mode() === one" (change)="mode.set(one)" />
            <span>
              <b>{{ one === 'live' ? t('open.live') : t('open.remote') }}</b>
              <small>{{ one === 'live' ? t('open.liveHint') : t('open.remoteHint') }}</small>
            </span>
          </label>
        }
      </fieldset>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit" [disabled]="!!running()">{{ t('open.start') }}</button>
        <a entButton="text" [routerLink]="back()">{{ t('open.back') }}</a>
      </div>
    </form>
  </div>`,
  styles: `
    .modes {
      display: grid;
      gap: 0.75rem;
      border: 0;
    }
    .modes legend {
      margin-bottom: 0.5rem;
      font: var(--mat-sys-label-large);
    }
    .modes label {
      display: flex;
      gap: 0.875rem;
      padding: 1rem 1.25rem;
      cursor: pointer;
    }
    .modes small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class OpenSwotPage {
  /** The partner whose page one comes from, and the review when one comes from it. */
  readonly partenaire = input<string>();
  readonly bilan = input<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly modes: readonly SwotMode[] = ['live', 'remote'];
  protected readonly mode = signal<SwotMode>('live');
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);

  private readonly known = resource({
    params: () => this.partenaire(),
    loader: ({ params: id }) => this.api.invoke(readPartner, { id }),
  });
  protected readonly chosen = computed<Choice | null>(() => {
    if (!this.known.hasValue()) return null;
    const { id, card } = this.known.value();
    return { id, label: card.name };
  });
  protected readonly draft = linkedSignal(() => ({ partnerId: this.partenaire() ?? '' }));
  private readonly sessions = resource({
    params: () => this.draft().partnerId || undefined,
    loader: ({ params: partner }) => this.api.invoke(listSwotSessions, { partner }),
  });
  protected readonly running = computed(() =>
    this.sessions.hasValue() ? this.sessions.value().items.find(({ status }) => status === 'open') : undefined,
  );
  protected readonly back = computed(() => {
    const [review, partner] = [this.bilan(), this.partenaire()];
    if (review) return ['../../bilans', review];
    return partner ? ['../../partenaires', partner] : ['../../partenaires'];
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.partnerId);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.open()) } },
  );

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 10 });
    return items.map(({ id, name, city }) => ({ id, label: name, detail: city }));
  };

  private async open(): Promise<void> {
    const { partnerId } = this.draft();
    // The review belongs to the partner whose page led here: with another partner, it is none of theirs.
    const reviewId = partnerId === this.partenaire() ? (this.bilan() ?? null) : null;
    const { id } = await this.api.invoke(openSwotSession, { body: { partnerId, reviewId, mode: this.mode() } });
    await this.router.navigateByUrl(this.router.url.replace(/nouvelle.*$/, id));
  }
}
