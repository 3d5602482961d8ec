import { Component, inject, input, output } from '@angular/core';
import { type ApprovalPlaceView, type ApprovalStepView, type CircuitView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Button, Formats, Icon, injectWords, Pill } from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { ApprovalAnswer } from './answer-line';

export type PlaceAct = { readonly step: number; readonly place: ApprovalPlaceView };

/** The steps of a circuit, who is asked in each, and what they said. */
@Component({
  selector: 'ent-circuit-steps',
  imports: [ApprovalAnswer, Button, Icon, Pill],
  templateUrl: './circuit-steps.html',
  styleUrl: './circuit-steps.css',
})
export class CircuitSteps {
  readonly circuit = input.required<CircuitView>();
  readonly mayChange = input(false);
  readonly replace = output<PlaceAct>();
  protected readonly t = injectWords(approvalWords);
  private readonly formats = inject(Formats);

  protected isDone(rank: number): boolean {
    const { current, status } = this.circuit();
    return status === 'approved' || rank < current;
  }

  protected detailOf(step: ApprovalStepView, rank: number): string {
    const rule = step.places.length > 1 ? this.t(`rule.${step.rule}`) : '';
    return [this.stateOf(step, rank), rule].filter(Boolean).join(' · ');
  }

  private stateOf({ isOpen, dueOn, nextReminder }: ApprovalStepView, rank: number): string {
    if (this.isDone(rank)) return this.t('steps.done');
    if (!isOpen || !isDay(dueOn)) return this.t('steps.waiting');
    const isLate = dueOn < this.formats.today();
    const due = this.t(isLate ? 'steps.late' : 'steps.due', { day: this.formats.day(dueOn) });
    const reminder = isDay(nextReminder) ? this.t('steps.reminder', { day: this.formats.day(nextReminder) }) : '';
    return [this.t('steps.open'), due, reminder].filter(Boolean).join(', ');
  }
}
