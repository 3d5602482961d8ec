import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  catalogueOf,
  frequencyLabels,
  type IndicatorDefinition,
  type IndicatorsContent,
} from '@entente/evaluations/domain';
import { readOwnIndicatorsVersion } from '@entente/platform/api-client';
import { Icon, injectWords, OrgApi, PageHeader, Pill, ResourceState, Session } from '@entente/platform/web';
import { gridsWords } from '../../grids/grids-words';
import { injectSay } from '../../shared/inject-say';
import { ownIndicatorsWords } from './own-indicators-words';

/** `/o/:org/indicateurs/adapter/version/:number`: a published version of the indicators, as it was. */
@Component({
  selector: 'ent-indicators-version-page',
  imports: [Icon, PageHeader, Pill, ResourceState, RouterLink],
  template: `<div class="ent-page">
    @if (opened.hasValue()) {
      <ent-page-header
        [title]="t('old.title', { version: number() })"
        [crumbs]="[
          { label: t('crumb'), link: [base()] },
          { label: t('title'), link: [base() + '/adapter'] },
          { label: g('version', { version: number() }) },
        ]"
      />
      <div class="ent-stack">
        <p class="ent-note info">
          <ent-icon name="lock" /><span>{{ t('old.frozen') }}</span>
        </p>
        <p>
          <a [routerLink]="base() + '/adapter'" [queryParams]="{ partie: 'publier' }">{{ t('old.back') }}</a>
        </p>
        <section class="ent-card" aria-labelledby="version-list">
          <header>
            <h2 id="version-list">{{ t('old.followed') }}</h2>
            <span class="ent-muted">{{ t.count('old.count', followed().length) }}</span>
          </header>
          <ul class="ent-rows">
            @for (one of followed(); track one.code) {
              <li>
                <span class="grow">
                  {{ say(one.label) }}
                  @if (isOwn(one.code)) {
                    <ent-pill tone="info">{{ t('edit.mine') }}</ent-pill>
                  }
                  <small>{{ say(one.definition) }}</small>
                  <small>{{ say(one.rule) }}</small>
                  <small class="ent-num">{{ one.code }}, {{ say(rhythm[one.frequency]) }}</small>
                </span>
              </li>
            }
          </ul>
        </section>
        @if (hidden(); as codes) {
          <p class="ent-muted">{{ t('old.hidden', { codes }) }}</p>
        }
      </div>
    } @else {
      <section class="ent-card"><ent-resource-state [resource]="opened" [rows]="8" /></section>
    }
  </div>`,
})
export class IndicatorsVersionPage {
  readonly number = input.required<string>();
  protected readonly t = injectWords(ownIndicatorsWords);
  protected readonly g = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly rhythm = frequencyLabels;
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/indicateurs`);

  protected readonly opened = resource({
    params: () => ({ version: this.number() }),
    loader: ({ params }) => this.api.invoke(readOwnIndicatorsVersion, params),
  });
  private readonly content = computed<IndicatorsContent>(() =>
    this.opened.hasValue() ? this.opened.value() : { indicators: [] },
  );
  private readonly unfollowed = computed(
    () => new Set(this.content().indicators.flatMap(({ code, followed }) => (followed ? [] : [code]))),
  );
  protected readonly followed = computed<readonly IndicatorDefinition[]>(() =>
    catalogueOf(this.content()).indicators.filter(({ code }) => !this.unfollowed().has(code)),
  );
  protected readonly hidden = computed(() => [...this.unfollowed()].join(', '));

  protected isOwn(code: string): boolean {
    return this.content().indicators.some((one) => one.code === code && one.own !== undefined);
  }
}
