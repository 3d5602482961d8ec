import { Component, computed, inject, input, resource, signal } from '@angular/core';
import {
  askFeeling,
  type FeltStepView,
  giveFeeling,
  type GivenFeelingBody,
  readFeelings,
  type SaidFeelingView,
  type StepKind,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  EmptyState,
  Field,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
  Toasts,
} from '@entente/platform/web';
import { Face } from '../feedback/public/face';
import { FeelingForm } from './feeling-form';
import { feelingsWords } from './feelings-words';

/** How each step that ended was: what one says oneself, what others said, and the way to ask the partner. */
@Component({
  selector: 'ent-step-feelings',
  imports: [Button, Control, EmptyState, Face, FeelingForm, Field, ...formatPipes, Icon, ResourceState],
  templateUrl: './step-feelings.html',
  styleUrl: './step-feelings.css',
})
export class StepFeelings {
  readonly partnerId = input.required<string>();
  /** The one step of the page that shows this; every step when absent. */
  readonly only = input<string>();
  protected readonly t = injectWords(feelingsWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  protected readonly page = resource({
    params: () => this.partnerId(),
    loader: ({ params: partner }) => this.api.invoke(readFeelings, { partner }),
  });
  protected readonly steps = computed<readonly FeltStepView[]>(() => {
    const [steps, only] = [this.page.hasValue() ? this.page.value().steps : [], this.only()];
    return only ? steps.filter(({ id }) => id === only) : steps;
  });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly save = async (given: GivenFeelingBody): Promise<void> => {
    this.page.set(await this.api.invoke(giveFeeling, { body: { partnerId: this.partnerId(), ...given } }));
  };

  protected nameOf({ kind, name }: { readonly kind: StepKind; readonly name: string }): string {
    return this.t(`steps.${kind}`, { name });
  }

  protected sayer({ name, side }: SaidFeelingView): string {
    return this.t('by', { name: name || this.t('gone'), side: this.t(side) });
  }

  protected faceOf({ face }: SaidFeelingView): string {
    return this.t(`faces.${face}`);
  }

  protected async ask(event: Event, contactId: string): Promise<void> {
    event.preventDefault();
    const name = this.page.hasValue() ? this.page.value().askable.find(({ id }) => id === contactId)?.name : undefined;
    if (this.busy() || !name) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.page.set(await this.api.invoke(askFeeling, { body: { partnerId: this.partnerId(), contactId } }));
      this.toasts.show(this.t('sent', { name }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
