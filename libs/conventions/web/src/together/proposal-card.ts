import { Component, computed, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type RichText } from '@entente/conventions/domain';
import { type ProposalView } from '@entente/platform/api-client';
import { Button, Icon, injectWords, SideMark } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { DiffView } from './diff-view';
import { MessageDialog, type MessageQuestion } from './message-dialog';
import { TableDesk } from './table-desk';
import { richDiff } from './word-diff';

/** Another wording, shown against the article in the ink of whoever proposes it. */
@Component({
  selector: 'ent-proposal',
  imports: [Button, DiffView, Icon, SideMark],
  template: `<div role="group" [attr.aria-label]="title()" [class]="side()">
    <ent-diff [pieces]="pieces()" [side]="side()" />
    @if (proposal().isOvertaken) {
      <p class="ent-note watch">
        <ent-icon name="refresh-cw" /><span>{{ t('propose.overtaken') }}</span>
      </p>
    }
    <div class="bar">
      <ent-side [side]="side()" [size]="18" />
      <span class="who">
        <b>{{ title() }}</b>
        @if (proposal().note) {
          <span>{{ t('turn.said', { message: proposal().note }) }}</span>
        }
      </span>
      <span class="acts">
        @if (may('accept') && !proposal().isOvertaken) {
          <button
            entButton="filled"
            size="tight"
            type="button"
            [attr.aria-label]="t('propose.acceptOf', proposal())"
            [disabled]="desk.isRunning()"
            (click)="desk.takeWording(proposal(), number())"
          >
            <ent-icon name="check" />{{ t('propose.accept') }}
          </button>
        }
        @if (may('refuse')) {
          <button
            entButton="outlined"
            size="tight"
            type="button"
            [attr.aria-label]="t('propose.refuseOf', proposal())"
            (click)="refuse()"
          >
            {{ t('propose.refuse') }}
          </button>
        }
        @if (may('withdraw')) {
          <button entButton="outlined" size="tight" type="button" (click)="withdraw()">
            {{ t('propose.withdraw') }}
          </button>
        }
      </span>
    </div>
    @if (waits()) {
      <p class="ent-small ent-muted">{{ t('propose.waits') }}</p>
    }
  </div>`,
  styles: `
    :host {
      display: block;
      margin-top: 0.5rem;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 0.75rem;
      margin-top: 0.5rem;
      padding: 0.625rem 0.875rem;
      border-radius: var(--ent-radius-control);
      background: var(--ent-paper-them-tint);
      color: var(--ent-paper-them);
    }
    .us .bar {
      background: var(--ent-paper-us-tint);
      color: var(--ent-paper-us);
    }
    .who {
      flex: 1 1 12rem;
      display: grid;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .ent-muted {
      margin-top: 0.25rem;
      color: var(--ent-paper-soft);
    }
  `,
})
export class ProposalCard {
  readonly proposal = input.required<ProposalView>();
  readonly number = input.required<number>();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly dialog = inject(MatDialog);

  protected readonly side = computed(() => this.desk.sideOf(this.proposal().party));
  protected readonly title = computed(() =>
    this.side() === 'us' && this.proposal().author === this.desk.page().me.name
      ? this.t('propose.mine')
      : this.t('propose.by', this.proposal()),
  );
  protected readonly pieces = computed(() => {
    const { before, body } = this.proposal();
    return richDiff(before as RichText, body as RichText);
  });
  protected readonly waits = computed(
    () => this.side() === 'us' && this.desk.page().turn?.holder === this.desk.page().me.party,
  );

  protected may(action: ProposalView['allowedActions'][number]): boolean {
    return this.proposal().allowedActions.includes(action);
  }

  protected withdraw(): Promise<boolean> {
    const { id } = this.proposal();
    return this.desk.run({ call: () => this.desk.door.withdrawProposal(id), said: this.t('propose.withdrawn') });
  }

  protected refuse(): void {
    const { id, author } = this.proposal();
    const data: MessageQuestion = {
      title: this.t('propose.refuseTitle', { author }),
      lead: this.t('propose.refuseWhy', { author }),
      label: this.t('propose.refuseLabel'),
      submit: this.t('propose.refuse'),
      max: 1000,
      act: (reason) => this.desk.door.answer(id, { accepted: false, reason, liftsAcceptances: false }),
    };
    void MessageDialog.open(this.dialog, this.desk, data, () => this.t('propose.refused', { author }));
  }
}
