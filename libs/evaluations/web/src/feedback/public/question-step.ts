import { Component, computed, inject, input } from '@angular/core';
import {
  type Asked,
  askedIn,
  type FeedbackQuestion,
  feedbackTextMax,
  namesInTongue,
  type WordedTongue,
} from '@entente/evaluations/domain/feedback';
import { fillIn, personalDataHints } from '@entente/platform/kernel';
import { Icon } from '@entente/platform/web';
import { Face } from './face';
import { Sheet } from './sheet';
import { Voice } from './voice';

/** One question a screen: large words, large targets, read aloud where the device can. */
@Component({
  selector: 'ent-question-step',
  imports: [Face, Icon],
  templateUrl: './question-step.html',
  styleUrl: './questions.css',
})
export class QuestionStep {
  readonly question = input.required<FeedbackQuestion>();
  readonly tongue = input.required<WordedTongue>();
  readonly names = input.required<{ readonly ours: string; readonly theirs: string }>();
  protected readonly sheet = inject(Sheet);
  protected readonly voice = inject(Voice);
  protected readonly most = feedbackTextMax;
  protected readonly asked = computed<Asked>(() => askedIn(this.tongue(), this.question().code));
  protected readonly ask = computed(() => fillIn(this.asked().ask, namesInTongue(this.tongue(), this.names())));
  protected readonly given = computed(() => this.sheet.of(this.question().code));
  protected readonly writes = computed(() => {
    const { words, code } = this.question();
    // « Autre chose » asks what; the other words are always offered.
    return !!words && (code !== 'FBK-12' || this.given().choices.includes('other') || this.given().text !== '');
  });
  protected readonly seemsPersonal = computed(() => personalDataHints(this.given().text).length > 0);
  protected readonly left = computed(() =>
    fillIn(this.tongue().page.left, { count: feedbackTextMax - this.given().text.length }),
  );

  protected label(choice: string): string {
    return this.asked().choices[choice] ?? '';
  }

  protected listen(): void {
    if (this.voice.speaking()) return this.voice.stop();
    const choices = this.question().choices.map((choice) => this.label(choice));
    this.voice.say([this.ask(), ...choices].join('. '), this.tongue().locale);
  }
}
