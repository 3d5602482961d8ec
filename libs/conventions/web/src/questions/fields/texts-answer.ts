import { Component, computed, inject, input, output } from '@angular/core';
import { type TextsField } from '@entente/conventions/domain';
import { Button, Icon, injectWords, Toasts } from '@entente/platform/web';
import { draftingWords } from '../../drafting-words';
import { injectSaid } from '../../text/said';
import { LineActs } from './line-acts';
import { injectLineFocus } from './line-focus';
import { replaced, swapped, without } from './list-moves';

/** Short texts, one a line: added, removed, put in order; ready-made ones in one click. */
@Component({
  selector: 'ent-texts-answer',
  imports: [Button, Icon, LineActs],
  template: `<ol>
      @for (text of value(); track $index) {
        <li [attr.data-line]="$index">
          <input
            class="ent-control"
            #line
            type="text"
            autocomplete="off"
            [attr.aria-label]="nameOf($index)"
            [attr.maxlength]="field().max"
            [value]="text"
            (input)="revise($index, line.value)"
          />
          <ent-line-acts
            [line]="nameOf($index)"
            [first]="$first"
            [last]="$last"
            (moved)="move($index, $index + $event)"
            (removed)="remove($index)"
          />
        </li>
      }
    </ol>
    @if (value().length < field().most) {
      <div class="add">
        <button entButton="add" type="button" data-add (click)="add('')">
          <ent-icon name="plus" [size]="16" />{{ t('rows.add') }}
        </button>
        @for (offer of offered(); track offer.fr) {
          <button entButton="add" type="button" (click)="add(offer.fr)">
            <ent-icon name="plus" [size]="16" />{{ offer.label }}
          </button>
        }
      </div>
    }`,
  styles: `
    ol {
      display: grid;
      gap: 0.5rem;
    }
    li {
      display: flex;
      gap: 0.25rem;
      align-items: center;
    }
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin-top: 0.625rem;
    }
    @media (max-width: 40rem) {
      li {
        flex-wrap: wrap;
        justify-content: flex-end;
      }
    }
  `,
})
export class TextsAnswer {
  readonly field = input.required<TextsField>();
  readonly value = input.required<readonly string[]>();
  readonly valueChange = output<readonly string[]>();
  protected readonly t = injectWords(draftingWords);
  private readonly said = injectSaid();
  private readonly toasts = inject(Toasts);
  private readonly focus = injectLineFocus();
  protected readonly offered = computed(() =>
    (this.field().suggestions ?? [])
      .filter(({ fr }) => !this.value().includes(fr))
      .map((words) => ({ ...words, label: this.said(words) })),
  );

  protected nameOf(index: number): string {
    return this.t('rows.line', { label: this.said(this.field().label), number: index + 1 });
  }

  protected add(text: string): void {
    this.valueChange.emit([...this.value(), text]);
    this.focus(`[data-line="${this.value().length}"] input`);
  }

  protected revise(index: number, text: string): void {
    this.valueChange.emit(replaced(this.value(), index, text));
  }

  protected move(from: number, to: number): void {
    this.valueChange.emit(swapped(this.value(), from, to));
    this.focus(
      `[data-line="${to}"] [data-act="${to < from ? 'up' : 'down'}"]:not([disabled]), [data-line="${to}"] input`,
    );
  }

  protected remove(index: number): void {
    const before = this.value();
    this.valueChange.emit(without(before, index));
    this.toasts.show(this.t('rows.removed'), async () => this.valueChange.emit(before));
    this.focus(`[data-line="${Math.min(index, before.length - 2)}"] input, [data-add]`);
  }
}
