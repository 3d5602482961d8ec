import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AskedQuestion, type FlowChapter } from '@entente/conventions/domain';
import { Icon, injectWords, Progress } from '@entente/platform/web';
import { DraftPlaces } from '../drafting/draft-places';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { injectSaid } from '../text/said';

/** Chapters and where each stands; the questions of the one that is open. */
@Component({
  selector: 'ent-question-outline',
  imports: [Icon, Progress, RouterLink],
  templateUrl: './question-outline.html',
  styleUrl: './question-outline.css',
})
export class QuestionOutline {
  readonly question = input.required<string>();
  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  protected readonly store = inject(DraftStore);
  protected readonly places = inject(DraftPlaces);

  protected readonly summary = computed(() => {
    const { answered, total, minutesLeft } = this.store.flow();
    const done = this.t('outline.done', { answered, total });
    return minutesLeft === 0 ? done : `${done}, ${this.t.count('outline.minutes', minutesLeft)}`;
  });

  protected isOpen({ questions }: FlowChapter): boolean {
    return questions.some(({ question }) => question.id === this.question());
  }

  /** Where a chapter leads: its first question still open, else its first. */
  protected entryOf({ questions }: FlowChapter): readonly unknown[] | null {
    const open = questions.find(({ state }) => state === 'unseen' || state === 'started') ?? questions[0];
    return open ? this.places.question(open.question.id) : null;
  }

  protected stateOf({ state }: AskedQuestion): string {
    return this.t(`outline.${state}`);
  }
}
