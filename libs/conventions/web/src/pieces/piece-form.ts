import { afterNextRender, Component, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type AnnexCode, annexCodes, pieceKinds, pieceKindWords, pieceLimits } from '@entente/conventions/domain';
import { type AnnexedPieceView, type PieceKind } from '@entente/platform/api-client';
import { Button, Control, Field, injectWords } from '@entente/platform/web';
import { piecesWords } from '../pieces-words';
import { injectSaid } from '../text/said';

export type PieceWords = Pick<AnnexedPieceView, 'title' | 'kind' | 'annex'>;

/** What a file is: its title, its kind, the annex that it completes. */
@Component({
  selector: 'ent-piece-form',
  imports: [Button, Control, Field],
  template: `<form class="ent-form" (submit)="$event.preventDefault(); send()">
    <ent-field [label]="t('field.title')" [hint]="t('field.titleHint')" [error]="error()">
      <input
        entControl
        #title
        autocomplete="off"
        [attr.maxlength]="longest"
        [value]="draft().title"
        (input)="change({ title: title.value })"
      />
    </ent-field>
    <ent-field [label]="t('field.kind')">
      <select entControl #kind (change)="change({ kind: kindOf(kind.value) })">
        @for (each of kinds; track each) {
          <option [value]="each" [selected]="each === draft().kind">{{ said(words[each]) }}</option>
        }
      </select>
    </ent-field>
    <ent-field [label]="t('field.annex')" [hint]="t('field.annexHint')">
      <select entControl #annex (change)="change({ annex: annexOf(annex.value) })">
        <option value="" [selected]="draft().annex === null">{{ t('field.noAnnex') }}</option>
        @for (code of codes; track code) {
          <option [value]="code" [selected]="code === draft().annex">
            {{ t('field.anAnnex', { letter: code.slice(3) }) }}
          </option>
        }
      </select>
    </ent-field>
    <div class="ent-form-actions">
      <button entButton="text" type="button" (click)="left.emit()">{{ t('cancel') }}</button>
      <button entButton="filled" type="submit">{{ t('save') }}</button>
    </div>
  </form>`,
})
export class PieceForm {
  readonly piece = input.required<AnnexedPieceView>();
  readonly save = output<PieceWords>();
  readonly left = output();
  protected readonly t = injectWords(piecesWords);
  protected readonly said = injectSaid();
  protected readonly kinds = pieceKinds;
  protected readonly codes = annexCodes;
  protected readonly words = pieceKindWords;
  protected readonly longest = pieceLimits.title;
  protected readonly draft = linkedSignal((): PieceWords => {
    const { title, kind, annex } = this.piece();
    return { title, kind, annex };
  });
  protected readonly error = signal<string | null>(null);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('input')?.select());
  }

  protected change(words: Partial<PieceWords>): void {
    this.draft.update((draft) => ({ ...draft, ...words }));
    this.error.set(null);
  }

  protected kindOf(value: string): PieceKind {
    return pieceKinds.find((kind) => kind === value) ?? 'other';
  }

  protected annexOf(value: string): AnnexCode | null {
    return annexCodes.find((code) => code === value) ?? null;
  }

  protected send(): void {
    const { title, ...rest } = this.draft();
    if (title.trim() === '') return this.error.set(this.t('field.titleMissing'));
    this.save.emit({ ...rest, title: title.trim() });
  }
}
