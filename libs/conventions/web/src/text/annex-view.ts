import { Component, input } from '@angular/core';
import { type Annex, type QuestionId } from '@entente/conventions/domain';
import { RichTextView } from './rich-text-view';

/** One annex: its words, then its tables. */
@Component({
  selector: 'ent-annex',
  imports: [RichTextView],
  template: `<h3 [id]="'annexe-' + annex().letter.toLowerCase()" lang="fr">
      Annexe {{ annex().letter }}. {{ annex().title }}
    </h3>
    <ent-rich-text [rich]="annex().intro" [highlight]="highlight()" />
    @for (table of annex().tables; track $index) {
      <div class="scroll" tabindex="0" role="region" [attr.aria-label]="table.caption" lang="fr">
        <table [class.pairs]="table.kind === 'pairs'">
          <caption>
            {{
              table.caption
            }}
          </caption>
          @if (table.kind === 'rows') {
            <thead>
              <tr>
                @for (column of table.columns; track column.key) {
                  <th scope="col" [class.end]="column.align === 'end'">{{ column.label }}</th>
                }
              </tr>
            </thead>
          }
          <tbody>
            @for (row of table.rows; track $index) {
              <tr>
                @for (cell of row; track $index) {
                  @if (table.kind === 'pairs' && $first) {
                    <th scope="row">{{ cell.text }}</th>
                  } @else {
                    <td [class.gap]="cell.gap" [class.end]="table.columns[$index]?.align === 'end'">{{ cell.text }}</td>
                  }
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    <ent-rich-text [rich]="annex().closing" />`,
  styleUrl: './annex-view.css',
})
export class AnnexView {
  readonly annex = input.required<Annex>();
  readonly highlight = input<QuestionId | null>(null);
}
