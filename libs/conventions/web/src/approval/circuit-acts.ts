import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import {
  askExpert,
  type ApprovalView,
  cancelApproval,
  changeApprovalPerson,
  extendApproval,
  restartApproval,
} from '@entente/platform/api-client';
import { Confirm, injectWords, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { approvalWords } from '../approval-words';
import { ApprovalStore } from './approval-store';
import { type Ask, AskDialog } from './ask-dialog';
import { BoardDialog, type BoardQuestion } from './board-dialog';
import { type PlaceAct } from './circuit-steps';
import { namesTogether } from './names';

const dialogSize = { width: '36rem', maxWidth: 'calc(100vw - 2rem)' };
const usualDays = 5;

/** What is done to a circuit from its page, each through a small dialog that says what follows. */
@Injectable()
export class CircuitActs {
  private readonly t = injectWords(approvalWords);
  private readonly store = inject(ApprovalStore);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);

  /** Says beforehand which answers fall. */
  async restart(view: ApprovalView): Promise<void> {
    const { circuit } = view;
    if (!circuit) return;
    const goesOn = await this.confirm.ask({
      title: this.t('ask.restartTitle'),
      consequence: this.consequenceOf(view),
      verb: this.t('act.restart'),
    });
    if (goesOn) await this.store.run(() => this.store.api.invoke(restartApproval, this.withVersion({})));
  }

  extend(): Promise<boolean> {
    return this.ask({
      title: this.t('ask.extendTitle'),
      text: this.t('ask.extendText'),
      submit: this.t('ask.extendSubmit'),
      days: usualDays,
      act: ({ days }) => this.done(this.store.api.invoke(extendApproval, this.withVersion({ days }))),
    });
  }

  cancel(): Promise<boolean> {
    return this.ask({
      title: this.t('ask.cancelTitle'),
      text: this.t('ask.cancelText'),
      submit: this.t('ask.cancelSubmit'),
      danger: true,
      words: this.t('ask.reason'),
      act: ({ text }) => this.done(this.store.api.invoke(cancelApproval, this.withVersion({ reason: text }))),
    });
  }

  replace(view: ApprovalView, { step, place }: PlaceAct): Promise<boolean> {
    const asked = view.circuit?.steps[step];
    const taken = new Set(asked?.places.map(({ memberId }) => memberId));
    const free = view.people.filter(
      ({ id, mayApprove }) => !taken.has(id) && (asked?.kind === 'opinion' || mayApprove),
    );
    return this.ask({
      title: this.t('ask.changeTitle', { name: place.name }),
      text: this.t('ask.changeText'),
      submit: this.t('ask.changeSubmit'),
      people: free.map(({ id, name }) => ({ id, label: name })),
      act: ({ memberId }) => {
        const body = { step, from: place.memberId, to: memberId };
        return this.done(this.store.api.invoke(changeApprovalPerson, this.withVersion(body)));
      },
    });
  }

  askExpert({ circuit, people }: ApprovalView): Promise<boolean> {
    const inside = new Set(circuit?.steps.flatMap(({ places }) => places.map(({ memberId }) => memberId)));
    return this.ask({
      title: this.t('ask.expertTitle'),
      text: this.t('ask.expertText'),
      submit: this.t('ask.expertSubmit'),
      people: people.filter(({ id }) => !inside.has(id)).map(({ id, name }) => ({ id, label: name })),
      words: this.t('ask.question'),
      days: usualDays,
      act: ({ memberId, text, days }) =>
        this.done(this.store.api.invoke(askExpert, { id: this.store.id(), body: { memberId, question: text, days } })),
    });
  }

  async recordBoard(parties: BoardQuestion['parties']): Promise<boolean> {
    const data: BoardQuestion = { id: this.store.id(), parties };
    const opened = this.dialog.open<BoardDialog, BoardQuestion, ApprovalView>(BoardDialog, { ...dialogSize, data });
    const view = await firstValueFrom(opened.afterClosed());
    if (!view) return false;
    this.store.view.set(view);
    this.toasts.show(this.t('board.recorded'));
    return true;
  }

  private consequenceOf({ circuit, standing }: ApprovalView): string {
    const names = namesTogether(circuit?.atStake ?? []);
    if (standing === 'sent-back' && !this.store.hasTextChanged()) return this.t('ask.restartSame');
    return names ? this.t('ask.restartChanged', { names }) : this.t('ask.restartNobody');
  }

  private withVersion<Body extends object>(body: Body) {
    return { id: this.store.id(), body: { ...body, version: this.store.view()?.circuit?.version ?? 1 } };
  }

  private async done(answer: Promise<ApprovalView>): Promise<void> {
    this.store.view.set(await answer);
  }

  private async ask(data: Ask): Promise<boolean> {
    const opened = this.dialog.open<AskDialog, Ask, boolean>(AskDialog, { ...dialogSize, data });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
