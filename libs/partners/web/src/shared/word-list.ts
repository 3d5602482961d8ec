import { Component, type ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { Button, Icon, injectWords, Field } from '@entente/platform/web';
import { partnersWords } from '../partners-words';

/** A short list of names typed one by one: territories. Enter or a comma adds what is typed; leaving adds it too. */
@Component({
  selector: 'ent-word-list',
  imports: [Button, Icon],
  template: `@if (value().length) {
      <ul [attr.aria-label]="label()">
        @for (word of value(); track word; let index = $index) {
          <li>
            {{ word }}
            <button
              class="ent-icon-button"
              type="button"
              [attr.aria-label]="t('words.remove', { word })"
              (click)="remove(index)"
            >
              <ent-icon name="x" [size]="18" />
            </button>
          </li>
        }
      </ul>
    }
    <div class="line">
      <input
        #box
        class="ent-control"
        autocomplete="off"
        [attr.id]="field?.id"
        [attr.aria-describedby]="field?.describedBy()"
        (keydown.enter)="$event.preventDefault(); add(box.value)"
        (keydown.comma)="$event.preventDefault(); add(box.value)"
        (blur)="leave(box.value)"
      />
      <button entButton="outlined" type="button" (click)="add(box.value)">{{ t('words.add') }}</button>
    </div>`,
  styles: `
    ul,
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    ul {
      margin-bottom: 0.5rem;
    }
    li {
      display: inline-flex;
      align-items: center;
      padding-left: 0.875rem;
      border-radius: var(--ent-radius-control);
      background: var(--mat-sys-surface-container);
      overflow-wrap: anywhere;
    }
    .line input {
      flex: 1 1 12rem;
      width: auto;
    }
  `,
})
export class WordList implements FormValueControl<string[]> {
  readonly value = model<string[]>([]);
  readonly touch = output();
  readonly label = input.required<string>();
  protected readonly t = injectWords(partnersWords);
  protected readonly field = inject(Field, { optional: true });
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected add(text: string): void {
    const word = text.trim();
    this.box().nativeElement.value = '';
    if (word && !this.value().includes(word)) this.value.update((words) => [...words, word]);
  }

  protected leave(text: string): void {
    this.add(text);
    this.touch.emit();
  }

  protected remove(index: number): void {
    this.value.update((words) => words.filter((_, each) => each !== index));
    this.box().nativeElement.focus();
  }
}
