import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type QuestionId } from '@entente/conventions/domain';
import { type ShownBlock } from './shown-blocks';

/** Where a gap of the text leads: to the question that fills it. */
export type GapLink = (question: QuestionId) => readonly unknown[];

/** Paragraphs and lists, lists inside lists included. */
@Component({
  selector: 'ent-rich-blocks',
  imports: [RouterLink],
  templateUrl: './rich-blocks.html',
  styleUrl: './rich-blocks.css',
})
export class RichBlocks {
  readonly blocks = input.required<readonly ShownBlock[]>();
  readonly gapLink = input<GapLink | null>(null);

  protected linkOf(question: QuestionId | null): readonly unknown[] | null {
    return question === null ? null : (this.gapLink()?.(question) ?? null);
  }
}
