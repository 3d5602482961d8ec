import { Component, computed, input, output, signal } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Button } from '../page/button';

/** Two versions of one field side by side: nothing typed is thrown away. */
@Component({
  selector: 'ent-conflict',
  imports: [Button],
  template: `<section class="ent-card" role="alert" [attr.aria-label]="title()">
    <header>
      <h2>{{ title() }}</h2>
    </header>
    <div class="both">
      <div>
        <h3>{{ t('conflict.mine') }}</h3>
        <p>{{ mine() }}</p>
        <button entButton="tonal" type="button" (click)="keepMine.emit()">{{ t('conflict.keepMine') }}</button>
        <button entButton="text" type="button" (click)="copy()">
          {{ copied() ? t('conflict.copied') : t('conflict.copy') }}
        </button>
      </div>
      <div>
        <h3>{{ t('conflict.theirs') }}</h3>
        <p>{{ theirs() }}</p>
        <button entButton="outlined" type="button" (click)="takeTheirs.emit()">{{ t('conflict.takeTheirs') }}</button>
      </div>
    </div>
  </section>`,
  styles: `
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: 1rem;
      padding: 0 1.5rem 1.25rem;
    }
    h2 {
      font: var(--mat-sys-title-medium);
    }
    h3 {
      font: var(--mat-sys-label-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    p {
      margin: 0.25rem 0 0.75rem;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class Conflict {
  readonly field = input.required<string>();
  readonly mine = input.required<string>();
  readonly theirs = input.required<string>();
  /** Who wrote the other version, when it is known. */
  readonly who = input('');
  readonly keepMine = output();
  readonly takeTheirs = output();
  protected readonly t = injectPlatformWords();
  protected readonly copied = signal(false);
  protected readonly title = computed(() =>
    this.who()
      ? this.t('conflict.title', { who: this.who(), field: this.field() })
      : this.t('conflict.titleUnknown', { field: this.field() }),
  );

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.mine());
    this.copied.set(true);
  }
}
