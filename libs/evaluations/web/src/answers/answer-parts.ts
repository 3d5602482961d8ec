import { Component, input } from '@angular/core';
import { type AnswerPart } from '@entente/evaluations/domain';

/** An answer as it is read: sentences, lists and tables. */
@Component({
  selector: 'ent-answer-parts',
  template: `@for (part of parts(); track $index) {
    @if (parts().length > 1 || part.type === 'table') {
      <p class="ent-small ent-muted">{{ part.label }}</p>
    }
    @switch (part.type) {
      @case ('sentence') {
        <p class="said">{{ part.text }}</p>
      }
      @case ('list') {
        <ul>
          @for (line of part.lines; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
      @case ('table') {
        <div class="ent-scroll" tabindex="0" role="region" [attr.aria-label]="part.label">
          <table class="ent-table">
            <thead>
              <tr>
                @for (head of part.head; track $index) {
                  <th scope="col" [class.num]="head.numeric">{{ head.label }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of part.rows; track $index) {
                <tr>
                  @for (cell of row; track $index) {
                    <td [class.num]="part.head[$index]?.numeric">{{ cell }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    }
  }`,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
      min-width: 0;
    }
    .said {
      white-space: pre-line;
    }
    ul {
      padding-left: 1.25rem;
      list-style: disc;
    }
  `,
})
export class AnswerParts {
  readonly parts = input.required<readonly AnswerPart[]>();
}
