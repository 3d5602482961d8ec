import { Component, computed, input } from '@angular/core';
import { injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { type DiffPiece } from './word-diff';

/** A difference to read: in the ink of whoever writes, and said aloud to whoever listens. */
@Component({
  selector: 'ent-diff',
  template: `<p lang="fr">
      @for (piece of shown(); track $index) {
        @switch (piece.kind) {
          @case ('added') {
            <ins [class]="side()"
              ><span class="ent-hidden">[{{ t('propose.added') }}: </span>{{ piece.text
              }}<span class="ent-hidden">]</span></ins
            >
          }
          @case ('removed') {
            <del
              ><span class="ent-hidden">[{{ t('propose.removed') }}: </span>{{ piece.text
              }}<span class="ent-hidden">]</span></del
            >
          }
          @default {
            <span>{{ piece.text }}</span>
          }
        }
      }
    </p>
    @if (isSame()) {
      <p class="form">{{ t('propose.onlyForm') }}</p>
    }`,
  styles: `
    .form {
      margin-top: 0.25rem;
      font: var(--mat-sys-body-small);
      color: var(--ent-paper-soft);
    }
    p {
      white-space: pre-line;
    }
    ins {
      padding: 0 0.125rem;
      border-radius: 3px;
      background: var(--ent-paper-them-tint);
      color: var(--ent-paper-them);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    ins.us {
      background: var(--ent-paper-us-tint);
      color: var(--ent-paper-us);
    }
    del {
      color: var(--ent-paper-soft);
    }
  `,
})
export class DiffView {
  readonly pieces = input.required<readonly DiffPiece[]>();
  readonly side = input<'us' | 'them'>('them');
  protected readonly t = injectWords(togetherWords);
  protected readonly shown = computed(() => this.pieces());
  /** Words alone are compared: what differs then is bold, italic or a list. */
  protected readonly isSame = computed(() => this.pieces().every(({ kind }) => kind === 'same'));
}
