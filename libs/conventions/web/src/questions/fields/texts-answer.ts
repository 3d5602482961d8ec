import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { isSameContent, type TextsField } from '@entente/conventions/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { draftingWords } from '../../drafting-words';
import { injectSaid } from '../../text/said';
import { LineActs } from './line-acts';
import { injectLineFocus, placesAfterMove } from './line-focus';
import { type RemovedLine, replaced, swapped, without } from './list-moves';
import { printableText } from './printable-text';

const said = (lines: readonly string[]): readonly string[] => lines.filter((text) => text.trim() !== '');

/** Short texts, one a line: added, removed, put in order; ready-made ones in one click. */
@Component({
  selector: 'ent-texts-answer',
  imports: [Button, Icon, LineActs],
  template: `<ol>
      @for (text of lines(); track $index) {
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
    @if (lines().length < field().most) {
      <div class="more">
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
    .more {
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
  readonly removed = output<RemovedLine>();
  protected readonly t = injectWords(draftingWords);
  private readonly words = injectSaid();
  private readonly focus = injectLineFocus();
  private readonly kept = computed(() => this.value(), { equal: isSameContent });
  // A line that says nothing yet, or that cannot be kept, stands here and nowhere else.
  protected readonly lines = linkedSignal<readonly string[], readonly string[]>({
    source: this.kept,
    computation: (value, previous) =>
      previous && said(previous.value).join('\n') === value.join('\n') ? previous.value : value,
  });
  protected readonly offered = computed(() =>
    (this.field().suggestions ?? [])
      .filter(({ fr }) => !this.value().includes(fr))
      .map((words) => ({ ...words, label: this.words(words) })),
  );

  protected nameOf(index: number): string {
    return this.t('rows.line', { label: this.words(this.field().label), number: index + 1 });
  }

  protected add(text: string): void {
    this.note([...this.lines(), text]);
    this.focus(`[data-line="${this.lines().length - 1}"] input`);
  }

  protected revise(index: number, text: string): void {
    this.note(replaced(this.lines(), index, printableText(text, { lines: false })));
  }

  protected move(from: number, to: number): void {
    this.note(swapped(this.lines(), from, to));
    this.focus(...placesAfterMove(`[data-line="${to}"]`, to - from));
  }

  protected remove(index: number): void {
    const before = this.lines();
    const line = before[index] ?? '';
    this.note(without(before, index));
    if (line.trim() !== '') this.removed.emit({ line, index: said(before.slice(0, index)).length });
    this.focus(`[data-line="${Math.min(index, before.length - 2)}"] input`, '[data-add]');
  }

  private note(lines: readonly string[]): void {
    this.lines.set(lines);
    this.valueChange.emit(said(lines));
  }
}
