import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import {
  actionLimits,
  actionStateWords,
  evidenceLimits,
  partnerUpdateLimits,
  toldStates,
} from '@entente/evaluations/domain';
import {
  type GuestActionsView,
  type GuestActionView,
  guestUpdateAction,
  type GuestUpdateBody,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  DayField,
  ErrorSummary,
  Field,
  formatPipes,
  Icon,
  injectWords,
  PublicApi,
  TypingGuard,
} from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { judgedByServer } from '../../shared/judged-by-server';
import { givenProof } from '../given-proof';
import { partnerActionsWords } from './partner-actions-words';

type Draft = Required<Omit<GuestUpdateBody, 'version' | 'proposedDueOn'>> & {
  proposes: boolean;
  proposedDueOn: string;
};

const asked = ({ proposal }: GuestActionView) => (proposal && !proposal.declinedOn ? proposal : null);

const draftOf = (action: GuestActionView): Draft => ({
  state: action.state,
  ...givenProof(action),
  abandonedReason: '',
  progress: action.progress?.words ?? '',
  proposes: asked(action) !== null,
  proposedDueOn: asked(action)?.dueOn ?? '',
  proposalReason: asked(action)?.reason ?? '',
});

/** What somebody of the partner says of an action: its state, a word, another day. */
@Component({
  selector: 'ent-guest-action-form',
  imports: [Button, Control, DayField, ErrorSummary, Field, FormField, FormRoot, Icon, TypingGuard, ...formatPipes],
  templateUrl: './guest-action-form.html',
  styleUrl: './guest-action-form.css',
})
export class GuestActionForm {
  readonly page = input.required<GuestActionsView>();
  readonly action = input.required<GuestActionView>();
  readonly saved = output<GuestActionsView>();
  readonly left = output();
  protected readonly t = injectWords(partnerActionsWords);
  protected readonly say = injectSay();
  private readonly api = inject(PublicApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly states = toldStates;
  protected readonly words = actionStateWords;

  /** The version that was under the eyes. */
  private readonly seen = linkedSignal(() => this.action());
  protected readonly draft = linkedSignal({ source: this.action, computation: draftOf });
  /** What somebody else saved meanwhile. */
  protected readonly other = signal<GuestActionView | null>(null);
  protected readonly isOpen = computed(() => ['to-do', 'under-way'].includes(this.draft().state));

  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      maxLength(path.progress, partnerUpdateLimits.progress);
      required(path.effect, { when: ({ valueOf }) => valueOf(path.state) === 'done' });
      maxLength(path.effect, actionLimits.effect);
      maxLength(path.proof, evidenceLimits.text);
      maxLength(path.proofLink, evidenceLimits.link);
      required(path.abandonedReason, { when: ({ valueOf }) => valueOf(path.state) === 'abandoned' });
      maxLength(path.abandonedReason, actionLimits.abandonedReason);
      required(path.proposedDueOn, { when: ({ valueOf }) => valueOf(path.proposes) && this.isOpen() });
      required(path.proposalReason, { when: ({ valueOf }) => valueOf(path.proposes) && this.isOpen() });
      maxLength(path.proposalReason, partnerUpdateLimits.proposalReason);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  protected keepYours(): void {
    const [other, mine] = [this.other(), this.draft()];
    if (!other) return;
    this.seen.set(other);
    this.draft.set(mine);
    this.other.set(null);
  }

  protected takeNow(): void {
    const other = this.other();
    if (!other) return;
    this.seen.set(other);
    this.draft.set(draftOf(other));
    this.other.set(null);
  }

  private async save(): Promise<void> {
    const { proposes, proposedDueOn, proposalReason, ...words } = this.draft();
    const isAsked = proposes && this.isOpen();
    const body: GuestUpdateBody = {
      ...words,
      effect: words.state === 'done' ? words.effect : '',
      abandonedReason: words.state === 'abandoned' ? words.abandonedReason : '',
      proposedDueOn: isAsked ? proposedDueOn : null,
      proposalReason: isAsked ? proposalReason : '',
      version: this.seen().version,
    };
    try {
      const place = { id: this.page().partnerId, action: this.action().id };
      this.saved.emit(await this.api.invoke(guestUpdateAction, { ...place, body }));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) this.meet(error.extra['current'] as GuestActionView);
      throw error;
    }
  }

  /** Shows both versions where the person looks: the button that they pressed stands far below. */
  private meet(other: GuestActionView): void {
    this.other.set(other);
    setTimeout(() => this.host.nativeElement.querySelector('.both')?.scrollIntoView({ block: 'center' }));
  }
}
