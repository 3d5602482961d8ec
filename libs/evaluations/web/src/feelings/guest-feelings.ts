import { Component, computed, inject, input, resource } from '@angular/core';
import {
  giveGuestFeeling,
  type GivenFeelingBody,
  readGuestFeelings,
  type StepKind,
} from '@entente/platform/api-client';
import { formatPipes, injectWords, PublicApi } from '@entente/platform/web';
import { FeelingForm } from './feeling-form';
import { feelingsWords } from './feelings-words';

/** What somebody of the partner says by their link of a step that ended; nothing when none did. */
@Component({
  selector: 'ent-guest-feelings',
  imports: [FeelingForm, ...formatPipes],
  template: `@if (steps().length) {
    <section aria-labelledby="guest-feelings">
      <h2 id="guest-feelings">{{ t('guest') }}</h2>
      <p>{{ t('guestLead', { organisation: organisation() }) }}</p>
      @for (step of steps(); track step.id) {
        <article>
          <h3>
            {{ nameOf(step) }} <small>{{ t('ended', { day: (step.endedOn | entDay: 'plain') }) }}</small>
          </h3>
          <ent-feeling-form [step]="step" [save]="save" />
        </article>
      }
    </section>
  }`,
  styles: `
    section {
      display: grid;
      gap: 0.75rem;
      margin-bottom: 1.5rem;
    }
    article {
      display: grid;
      gap: 0.75rem;
      padding: 1rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 1rem;
    }
    small {
      color: var(--mat-sys-on-surface-variant);
      font-weight: 400;
    }
  `,
})
export class GuestFeelings {
  readonly partnerId = input.required<string>();
  readonly organisation = input.required<string>();
  protected readonly t = injectWords(feelingsWords);
  private readonly api = inject(PublicApi);
  private readonly page = resource({
    params: () => this.partnerId(),
    loader: ({ params: id }) => this.api.invoke(readGuestFeelings, { id }),
  });
  /** Those that may still be answered; their page says nothing of the others. */
  protected readonly steps = computed(() =>
    this.page.hasValue() ? this.page.value().steps.filter(({ mayAnswer }) => mayAnswer) : [],
  );
  protected readonly save = async (body: GivenFeelingBody): Promise<void> => {
    this.page.set(await this.api.invoke(giveGuestFeeling, { id: this.partnerId(), body }));
  };

  protected nameOf({ kind, name }: { readonly kind: StepKind; readonly name: string }): string {
    return this.t(`steps.${kind}`, { name });
  }
}
