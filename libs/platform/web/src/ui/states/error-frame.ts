import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { ApiProblem } from '../../http/api-problem';
import { Icon } from '../icon/icon';
import { Button } from '../page/button';

/** What failed, that nothing is lost, « Réessayer », and a number to quote. */
@Component({
  selector: 'ent-error-frame',
  imports: [Button, Icon],
  template: `<div role="alert">
    <span class="ent-tile watch"><ent-icon [name]="offline() ? 'wifi-off' : 'circle-alert'" [size]="22" /></span>
    <h2 role="heading" [attr.aria-level]="level">{{ title() }}</h2>
    <p class="ent-muted">{{ detail() }}</p>
    @if (retriable()) {
      <button entButton="outlined" type="button" (click)="retry.emit()">
        <ent-icon name="rotate-ccw" />{{ t('error.retry') }}
      </button>
    }
    @if (number()) {
      <p class="ent-small ent-muted">{{ t('error.number', { number: number() }) }}</p>
    }
  </div>`,
  styles: `
    :host > div {
      display: grid;
      justify-items: center;
      gap: 0.75rem;
      padding: 2.5rem 1.5rem;
      text-align: center;
    }
    p {
      max-width: 34rem;
    }
  `,
})
export class ErrorFrame {
  readonly error = input.required<unknown>();
  readonly retry = output();
  protected readonly t = injectPlatformWords();
  // Where nothing else names the page, what failed does.
  protected readonly level = inject(DOCUMENT).querySelector('h1') ? 2 : 1;
  private readonly problem = computed(() => {
    const error = this.error();
    return error instanceof ApiProblem ? error : null;
  });
  protected readonly offline = computed(() => this.problem()?.offline ?? false);
  protected readonly number = computed(() => this.problem()?.instance ?? '');
  protected readonly retriable = computed(() => ![403, 404, 410].includes(this.problem()?.status ?? 0));
  protected readonly title = computed(() => {
    if (this.offline()) return this.t('error.offline');
    if (this.problem()?.status === 404) return this.t('error.notFound');
    if (this.problem()?.status === 403) return this.t('error.forbidden');
    return this.problem()?.title || this.t('error.unexpected');
  });
  protected readonly detail = computed(() => {
    if (this.offline()) return this.t('error.offlineDetail');
    if (this.problem()?.status === 404) return this.t('error.notFoundDetail');
    return this.problem()?.detail || this.t('error.nothingLost');
  });
}
