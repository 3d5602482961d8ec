import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type Criterion, evidenceLimits } from '@entente/evaluations/domain';
import { Button, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { sidesWords } from '../sides-words';

/** What a rating rests on: a few words and a web address, asked for only by whoever has some (L04). */
@Component({
  selector: 'ent-evidence-fields',
  imports: [Button, Icon, TypingGuard],
  template: `@if (shown()) {
      <fieldset>
        <legend>
          {{ t('evidence.title') }} <span class="ent-muted">{{ t('mine.optional') }}</span>
        </legend>
        <div>
          <label [for]="'evidence-' + code()">{{ t('evidence.text') }}</label>
          <input
            #text
            class="ent-control"
            [id]="'evidence-' + code()"
            [value]="of('evidence')"
            [attr.maxlength]="limits.text"
            [attr.aria-invalid]="store.refusal(code(), 'evidence') ? true : null"
            [attr.aria-describedby]="'evidence-hint-' + code()"
            (input)="write('evidence', text.value)"
            (blur)="store.flush()"
          />
          @if (store.refusal(code(), 'evidence'); as refusal) {
            <p class="refusal" role="alert">{{ refusal }}</p>
          }
          <ent-typing-guard [text]="of('evidence')" />
        </div>
        <div>
          <label [for]="'link-' + code()">{{ t('evidence.link') }}</label>
          <input
            #link
            class="ent-control"
            type="url"
            inputmode="url"
            autocomplete="off"
            placeholder="https://"
            [id]="'link-' + code()"
            [value]="of('link')"
            [attr.maxlength]="limits.link"
            [attr.aria-invalid]="store.refusal(code(), 'link') ? true : null"
            [attr.aria-describedby]="'link-refusal-' + code()"
            (change)="write('link', link.value.trim()); store.flush()"
          />
          <p class="refusal" role="alert" [id]="'link-refusal-' + code()">{{ store.refusal(code(), 'link') }}</p>
        </div>
        <p class="ent-small ent-muted" [id]="'evidence-hint-' + code()">{{ hint() }}</p>
      </fieldset>
    } @else {
      <button entButton="text" type="button" (click)="open()">
        <ent-icon name="paperclip" />{{ t('evidence.add') }}
      </button>
    }`,
  styles: `
    fieldset {
      display: grid;
      gap: 0.75rem;
      margin-top: 1.125rem;
      padding: 0;
      border: 0;
    }
    fieldset > div {
      display: grid;
      gap: 0.25rem;
    }
    legend,
    label {
      font: var(--mat-sys-label-large);
    }
    legend {
      margin-bottom: 0.5rem;
    }
    label {
      font-weight: 400;
    }
    .refusal {
      color: var(--mat-sys-error);
    }
    .refusal:empty {
      display: none;
    }
  `,
})
export class EvidenceFields {
  readonly criterion = input.required<Criterion>();
  /** Said when somebody else will read it. */
  readonly shared = input(false);
  protected readonly t = injectWords(sidesWords);
  protected readonly store = inject(AnswersStore);
  protected readonly limits = evidenceLimits;
  protected readonly code = computed(() => this.criterion().code);
  private readonly asked = linkedSignal({ source: this.code, computation: () => false });
  protected readonly shown = computed(() => this.asked() || this.of('evidence') !== '' || this.of('link') !== '');
  protected readonly hint = computed(() => this.t(this.shared() ? 'evidence.sharedHint' : 'evidence.hint'));

  protected of(field: 'evidence' | 'link'): string {
    const value = this.store.value(this.code(), field);
    return typeof value === 'string' ? value : '';
  }

  protected write(field: 'evidence' | 'link', value: string): void {
    this.store.write(`${this.code()}/${field}`, value);
  }

  protected open(): void {
    this.asked.set(true);
    const id = `evidence-${this.code()}`;
    setTimeout(() => document.getElementById(id)?.focus());
  }
}
