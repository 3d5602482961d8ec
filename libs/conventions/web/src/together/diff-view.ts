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
            @if (piece.isPassage) {
              <br />
            }
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
          @case ('restyled') {
            <span class="restyled"
              ><span class="ent-hidden">[{{ t('propose.restyled') }}: </span>{{ piece.text
              }}<span class="ent-hidden">]</span></span
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
    .restyled {
      text-decoration: underline dotted;
      text-underline-offset: 0.2em;
    }
  `,
})
export class DiffView {
  readonly pieces = input.required<readonly DiffPiece[]>();
  readonly side = input<'us' | 'them'>('them');
  protected readonly t = injectWords(togetherWords);
  /** A passage that replaces another one begins its own line. */
  protected readonly shown = computed(() =>
    this.pieces().map((piece, rank, all) => {
      const before = all[rank - 1];
      const follows = before?.kind === 'removed' && before.text.length > 60 && !before.text.endsWith('\n');
      return { ...piece, isPassage: piece.kind === 'added' && follows };
    }),
  );
  /** What differs then is bold or italic, or where a paragraph ends. */
  protected readonly isSame = computed(() => this.pieces().every(({ kind }) => kind === 'same' || kind === 'restyled'));
}
