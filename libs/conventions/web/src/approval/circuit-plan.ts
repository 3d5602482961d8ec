import { Component, computed, input, model } from '@angular/core';
import {
  type ApprovalPersonView,
  type ApprovalStepKind,
  type ApprovalStepRule,
  type StepBody,
} from '@entente/platform/api-client';
import { Button, Control, Field, Icon, injectWords } from '@entente/platform/web';
import { stepKinds, stepRules } from '@entente/conventions/domain';
import { approvalWords } from '../approval-words';
import { LineActs } from '../questions/fields/line-acts';
import { replaced, swapped, without } from '../questions/fields/list-moves';

const mostSteps = 8;
const usualDays = 5;

/** The steps of a circuit before it starts: who is asked what, in which order, and how long they have. */
@Component({
  selector: 'ent-circuit-plan',
  imports: [Button, Control, Field, Icon, LineActs],
  templateUrl: './circuit-plan.html',
  styleUrl: './circuit-plan.css',
})
export class CircuitPlan {
  readonly steps = model.required<readonly StepBody[]>();
  readonly people = input.required<readonly ApprovalPersonView[]>();
  protected readonly t = injectWords(approvalWords);
  protected readonly kinds = stepKinds;
  protected readonly rules = stepRules;
  protected readonly isFull = computed(() => this.steps().length >= mostSteps);

  protected nameOf(id: string): string {
    return this.people().find((person) => person.id === id)?.name ?? '…';
  }

  /** Who may still be added to a step. */
  protected offers({ kind, members }: StepBody): readonly ApprovalPersonView[] {
    return this.people().filter(({ id, mayApprove }) => !members.includes(id) && (kind === 'opinion' || mayApprove));
  }

  protected chooseKind(index: number, value: string): void {
    const kind: ApprovalStepKind = stepKinds.find((each) => each === value) ?? 'opinion';
    // Whoever may not decide does not stay where deciding is asked.
    const deciders = new Set(this.people().flatMap(({ id, mayApprove }) => (mayApprove ? [id] : [])));
    this.revise(index, (step) => ({
      ...step,
      kind,
      members: kind === 'opinion' ? step.members : step.members.filter((member) => deciders.has(member)),
    }));
  }

  protected chooseRule(index: number, value: string): void {
    const rule: ApprovalStepRule = stepRules.find((each) => each === value) ?? 'all';
    this.revise(index, (step) => ({ ...step, rule }));
  }

  protected noteDays(index: number, value: number): void {
    this.revise(index, (step) => ({ ...step, days: Number.isFinite(value) ? Math.trunc(value) : 0 }));
  }

  protected addPerson(index: number, id: string): void {
    if (id) this.revise(index, (step) => ({ ...step, members: [...step.members, id] }));
  }

  protected removePerson(index: number, id: string): void {
    this.revise(index, (step) => ({ ...step, members: step.members.filter((member) => member !== id) }));
  }

  protected add(): void {
    this.steps.update((steps) => [...steps, { kind: 'opinion', rule: 'all', members: [], days: usualDays }]);
  }

  protected move(index: number, by: -1 | 1): void {
    this.steps.update((steps) => swapped(steps, index, index + by));
  }

  protected remove(index: number): void {
    this.steps.update((steps) => without(steps, index));
  }

  private revise(index: number, change: (step: StepBody) => StepBody): void {
    this.steps.update((steps) => {
      const step = steps[index];
      return step ? replaced(steps, index, change(step)) : steps;
    });
  }
}
