import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { form, FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { listPartners, planReview, readPartner } from '@entente/platform/api-client';
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
import { judgedByServer } from '../shared/judged-by-server';

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
  protected readonly draft = linkedSignal(() => ({
    partnerId: this.partenaire() ?? '',
    year: Number(this.formats.today().slice(0, 4)),
    plannedOn: '',
  }));
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
    const { partnerId, year, plannedOn } = this.draft();
    const { id } = await this.api.invoke(planReview, { body: { partnerId, year, plannedOn: plannedOn || null } });
    await this.router.navigateByUrl(this.router.url.replace(/nouveau.*$/, id));
  }
}
