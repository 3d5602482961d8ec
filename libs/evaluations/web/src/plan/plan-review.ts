import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { form, FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  listGrids,
  listPartners,
  listQuestionnaires,
  type OwnGridSummaryView,
  planReview,
  readPartner,
} from '@entente/platform/api-client';
import {
  Button,
  type Choice,
  Chooser,
  Control,
  DayField,
  ErrorSummary,
  Field,
  Formats,
  injectWords,
  OrgApi,
  PageHeader,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { judgedByServer } from '../shared/judged-by-server';

type PlanDraft = {
  readonly partnerId: string;
  readonly year: number;
  readonly plannedOn: string;
  readonly grid: string;
  readonly questionnaire: string;
};

const isOpen = ({ published, archived }: OwnGridSummaryView): boolean => published > 0 && !archived;
const chosenAmong = (own: readonly OwnGridSummaryView[]): string => own.find(({ chosen }) => chosen)?.id ?? '';

/** Prepares the review of a partnership: with whom, for which year, when to meet. */
@Component({
  selector: 'ent-plan-review',
  imports: [Button, Chooser, Control, DayField, ErrorSummary, Field, FormField, FormRoot, PageHeader, RouterLink],
  template: `<div class="ent-page narrow">
    <ent-page-header
      [title]="t('plan.title')"
      [lead]="t('plan.lead')"
      [crumbs]="[{ label: t('page.crumb'), link: ['..'] }, { label: t('plan.title') }]"
    />
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('plan.partner')" [hint]="t('plan.partnerHint')">
        <ent-chooser [formField]="fields.partnerId" [search]="find" [chosen]="chosen()" />
      </ent-field>
      <ent-field [label]="t('plan.year')">
        <input entControl class="short" type="number" [formField]="fields.year" />
      </ent-field>
      <ent-field [label]="t('plan.plannedOn')" [hint]="t('plan.plannedOnHint')">
        <ent-day-field [formField]="fields.plannedOn" />
      </ent-field>
      @if (grids().length) {
        <ent-field [label]="t('plan.grid')" [hint]="t('plan.gridHint')">
          <select entControl [formField]="fields.grid">
            <option value="">{{ t('plan.shippedGrid') }}</option>
            @for (grid of grids(); track grid.id) {
              <option [value]="grid.id">{{ say(grid.title) }}</option>
            }
          </select>
        </ent-field>
      }
      @if (questionnaires().length) {
        <ent-field [label]="t('plan.questions')" [hint]="t('plan.questionsHint')">
          <select entControl [formField]="fields.questionnaire">
            <option value="">{{ t('plan.shippedQuestions') }}</option>
            @for (one of questionnaires(); track one.id) {
              <option [value]="one.id">{{ say(one.title) }}</option>
            }
          </select>
        </ent-field>
      }
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('plan.save') }}</button>
        <a entButton="text" [routerLink]="['..']">{{ t('plan.back') }}</a>
      </div>
    </form>
  </div>`,
})
export class PlanReview {
  /** The partner whose page one comes from. */
  readonly partenaire = input<string>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);

  private readonly known = resource({
    params: () => this.partenaire(),
    loader: ({ params: id }) => this.api.invoke(readPartner, { id }),
  });
  protected readonly chosen = computed<Choice | null>(() => {
    if (!this.known.hasValue()) return null;
    const { id, card } = this.known.value();
    return { id, label: card.name };
  });
  private readonly offered = resource({
    loader: () => Promise.all([this.api.invoke(listGrids), this.api.invoke(listQuestionnaires, {})]),
  });
  /** Grids of ours, and questions, that a review may be opened on. */
  protected readonly grids = computed(() =>
    this.offered.hasValue() ? this.offered.value()[0].own.filter(isOpen) : [],
  );
  protected readonly questionnaires = computed(() =>
    this.offered.hasValue() ? this.offered.value()[1].own.filter(isOpen) : [],
  );
  // The lists come together, and may come after the first word was typed: what was typed stays.
  protected readonly draft = linkedSignal({
    source: () => ({ grid: chosenAmong(this.grids()), questionnaire: chosenAmong(this.questionnaires()) }),
    computation: (
      versions: Pick<PlanDraft, 'grid' | 'questionnaire'>,
      typed?: { readonly value: PlanDraft },
    ): PlanDraft => ({
      partnerId: this.partenaire() ?? '',
      year: Number(this.formats.today().slice(0, 4)),
      plannedOn: '',
      ...typed?.value,
      ...versions,
    }),
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.partnerId);
      required(path.year);
      min(path.year, 2000);
      max(path.year, 2100);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 10 });
    return items.map(({ id, name, city }) => ({ id, label: name, detail: city }));
  };

  private async save(): Promise<void> {
    const { partnerId, year, plannedOn, grid, questionnaire } = this.draft();
    const chosen = {
      ...(this.grids().length > 0 ? { grid: grid || null } : {}),
      ...(this.questionnaires().length > 0 ? { questionnaire: questionnaire || null } : {}),
    };
    const { id } = await this.api.invoke(planReview, {
      body: { partnerId, year, plannedOn: plannedOn || null, ...chosen },
    });
    await this.router.navigateByUrl(this.router.url.replace(/nouveau.*$/, id));
  }
}
