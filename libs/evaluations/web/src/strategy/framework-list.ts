import { Component, computed, inject, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { frameworkLimits } from '@entente/evaluations/domain';
import { addFramework, listExternalFrameworks } from '@entente/platform/api-client';
import {
  Button,
  Control,
  EmptyState,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { strategyWords } from './strategy-words';

/** `/o/:org/strategie/referentiels`: frameworks of others, described here; none is shipped. */
@Component({
  selector: 'ent-framework-list',
  imports: [
    Button,
    Control,
    EmptyState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    PageHeader,
    ResourceState,
    RouterLink,
  ],
  template: `<div class="ent-page">
    <ent-page-header
      [title]="t('framework.title')"
      [lead]="t('framework.lead')"
      [crumbs]="[{ label: t('title'), link: base() }, { label: t('framework.title') }]"
    />
    <div class="ent-cols">
      <section class="ent-card" [attr.aria-label]="t('framework.title')">
        @if (frameworks.hasValue()) {
          @if (frameworks.value().items.length) {
            <ul class="ent-rows">
              @for (framework of frameworks.value().items; track framework.id) {
                <li>
                  <ent-icon name="list-checks" [size]="18" />
                  <span>
                    <a [routerLink]="base() + '/referentiels/' + framework.id">{{ framework.name }}</a>
                    {{ framework.edition }}
                    <small class="ent-muted">
                      {{ t.count('framework.count', framework.codes) }},
                      {{ t('framework.answered', { answered: framework.answered }) }}
                    </small>
                  </span>
                </li>
              }
            </ul>
          } @else {
            <ent-empty-state icon="list-checks" [title]="t('framework.empty')" [detail]="t('framework.emptyDetail')" />
          }
        } @else {
          <ent-resource-state [resource]="frameworks" />
        }
      </section>
      <section class="ent-card" aria-labelledby="new-framework">
        <header>
          <h2 id="new-framework">{{ t('framework.new') }}</h2>
        </header>
        <form class="ent-form ent-card-body" [formRoot]="fields">
          <ent-error-summary [form]="fields" />
          @if (judged.refusal()) {
            <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
          }
          <ent-field [label]="t('framework.name')">
            <input entControl type="text" autocomplete="off" [formField]="fields.name" />
          </ent-field>
          <ent-field [label]="t('framework.edition')" requirement="optional">
            <input entControl type="text" autocomplete="off" [formField]="fields.edition" />
          </ent-field>
          <div class="ent-form-actions">
            <button entButton="filled" type="submit">{{ t('framework.create') }}</button>
          </div>
        </form>
      </section>
    </div>
  </div>`,
  styles: `
    small {
      display: block;
    }
  `,
})
export class FrameworkList {
  protected readonly t = injectWords(strategyWords);
  private readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/strategie`);

  protected readonly frameworks = resource({ loader: () => this.api.invoke(listExternalFrameworks) });
  protected readonly draft = signal({ name: '', edition: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name);
      maxLength(path.name, frameworkLimits.name);
      maxLength(path.edition, frameworkLimits.edition);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.add()) } },
  );

  private async add(): Promise<void> {
    const { id } = await this.api.invoke(addFramework, { body: this.draft() });
    await this.router.navigateByUrl(`${this.base()}/referentiels/${id}`);
  }
}
