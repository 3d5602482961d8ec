import { Component, computed, input, output } from '@angular/core';
import { type CellValue, type Column, type FieldValue, type TableRow } from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { rowsOf } from './question-state';
import { SimpleField } from './simple-field';

/** Lines of several values, one under the other: they read the same on a phone. */
@Component({
  selector: 'ent-table-field',
  imports: [Button, Icon, SimpleField],
  template: `<fieldset>
    <legend>{{ label() }}</legend>
    @for (row of rows(); track $index; let at = $index) {
      <div class="row" role="group" [attr.aria-label]="t('questions.line', { rank: at + 1 })">
        @for (column of columns(); track column.name) {
          <ent-simple-field
            [class.long]="column.type === 'text'"
            [form]="column"
            [label]="say(column.label)"
            [value]="row[column.name] ?? null"
            [guarded]="false"
            [rows]="1"
            (picked)="set(at, column.name, $event)"
            (typing)="type(at, column.name, $event)"
            (left)="left.emit()"
          />
        }
        <button
          class="ent-icon-button"
          type="button"
          [attr.aria-label]="t('questions.remove', { rank: at + 1 })"
          (click)="remove(at)"
        >
          <ent-icon name="trash-2" />
        </button>
      </div>
    }
    @if (rows().length < maxRows()) {
      <button entButton="add" type="button" (click)="add()"><ent-icon name="plus" />{{ t('questions.add') }}</button>
    }
  </fieldset>`,
  styles: `
    legend {
      padding: 0 0 0.375rem;
      font: var(--mat-sys-label-large);
    }
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
      gap: 0.75rem;
      align-items: end;
      padding: 0.875rem 0;
      border-top: var(--ent-hairline);
    }
    .long {
      grid-column: span 2;
    }
    .ent-icon-button {
      justify-self: end;
      grid-column: -2 / -1;
    }
    @media (max-width: 40rem) {
      .long {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class TableField {
  readonly columns = input.required<readonly Column[]>();
  readonly label = input.required<string>();
  readonly value = input.required<FieldValue>();
  readonly maxRows = input.required<number>();
  readonly picked = output<FieldValue>();
  readonly typing = output<FieldValue>();
  readonly left = output();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly rows = computed(() => rowsOf(this.value()));

  protected set(index: number, name: string, value: CellValue): void {
    this.picked.emit(this.changed(index, name, value));
  }

  protected type(index: number, name: string, value: CellValue): void {
    this.typing.emit(this.changed(index, name, value));
  }

  protected add(): void {
    const empty: TableRow = Object.fromEntries(this.columns().map(({ name }) => [name, null]));
    this.picked.emit([...this.rows(), empty]);
  }

  protected remove(index: number): void {
    this.picked.emit(this.rows().filter((_row, each) => each !== index));
  }

  private changed(index: number, name: string, value: CellValue): readonly TableRow[] {
    return this.rows().map((row, each) => (each === index ? { ...row, [name]: value } : row));
  }
}
