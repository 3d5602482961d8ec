import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { answerVerdicts, opinionVerdicts } from '@entente/conventions/domain';
import {
  answerApproval,
  answerAsExpert,
  type ApprovalVerdict,
  type ApprovalView,
  type OpinionVerdict,
  type OwnPlaceView,
} from '@entente/platform/api-client';
import { BrowserMemory, Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { ApprovalStore } from './approval-store';

/** What the person who is asked answers: an opinion, or a decision; what was typed stays until it is sent. */
@Component({
  selector: 'ent-answer-form',
  imports: [Button, Control, Field, Icon, TypingGuard],
  templateUrl: './answer-form.html',
  styleUrl: './answer-form.css',
})
export class AnswerForm {
  readonly view = input.required<ApprovalView>();
  readonly sent = output();
  protected readonly t = injectWords(approvalWords);
  protected readonly store = inject(ApprovalStore);
  private readonly memory = inject(BrowserMemory);

  // A board's decision is recorded with its date and its body, elsewhere.
  protected readonly places = computed(() => this.view().mine.filter(({ kind }) => kind !== 'board'));
  private readonly chosen = signal(0);
  protected readonly place = computed((): OwnPlaceView | undefined => this.places()[this.chosen()] ?? this.places()[0]);
  protected readonly isDecision = computed(() => this.place()?.kind === 'approval');
  protected readonly opinions = opinionVerdicts;
  protected readonly decisions = ['approved', 'sent-back'] as const;
  protected readonly verdict = linkedSignal<string, ApprovalVerdict | null>({
    source: () => this.key(),
    computation: () => null,
  });
  protected readonly text = linkedSignal(() => this.memory.read(this.key()) ?? '');
  protected readonly confidential = signal(false);
  protected readonly fault = signal<'choose' | 'wordsNeeded' | null>(null);
  private readonly key = computed(() => `approval/${this.store.id()}/${this.place()?.inPlaceOf ?? ''}`);

  protected readonly wordsLabel = computed(() => {
    const verdict = this.verdict();
    return this.t(`answer.words.${verdict === 'approved' || verdict === 'sent-back' ? verdict : 'opinion'}`);
  });
  protected readonly needsWords = computed(
    () => !['approved', 'favourable', null].includes(this.verdict()) || this.isExpert(),
  );
  protected readonly submit = computed(() => {
    if (!this.isDecision()) return this.t('answer.sendOpinion');
    return this.t(this.verdict() === 'sent-back' ? 'answer.sendBack' : 'answer.sendApproval');
  });

  protected choosePlace(index: number): void {
    this.chosen.set(index);
  }

  protected choose(value: string): void {
    this.verdict.set(answerVerdicts.find((each) => each === value) ?? null);
    this.fault.set(null);
  }

  protected write(text: string): void {
    this.text.set(text);
    this.fault.set(null);
    this.memory.write(this.key(), text);
  }

  protected async answer(): Promise<void> {
    const [place, verdict] = [this.place(), this.verdict()];
    if (!place) return;
    if (!verdict) return this.fault.set('choose');
    if (this.needsWords() && this.text().trim() === '') return this.fault.set('wordsNeeded');
    const key = this.key();
    if (!(await this.store.run(() => this.send(place, verdict), this.t('answer.sent')))) return;
    this.memory.forget(key);
    this.sent.emit();
  }

  private isExpert(): boolean {
    return this.place()?.kind === 'expert';
  }

  private send({ inPlaceOf, expertId }: OwnPlaceView, verdict: ApprovalVerdict): Promise<ApprovalView> {
    const { id, api } = this.store;
    const said = { text: this.text(), confidential: !this.isDecision() && this.confidential() };
    if (expertId)
      return api.invoke(answerAsExpert, { id: id(), body: { ...said, expertId, verdict: verdict as OpinionVerdict } });
    const { textSha256 } = this.view();
    return api.invoke(answerApproval, { id: id(), body: { ...said, inPlaceOf, verdict, textSha256 } });
  }
}
