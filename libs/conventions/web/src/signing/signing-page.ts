import { Component, computed, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { type SigningPageView } from '@entente/platform/api-client';
import { injectWords, PageTitle, PublicFrame, ResourceState, Steps } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { ClosedState } from './closed-state';
import { DeadLinkState } from './dead-link-state';
import { EssentialsStep } from './essentials-step';
import { NotMine } from './not-mine';
import { RefuseStep } from './refuse-step';
import { SignStep } from './sign-step';
import { SignedState } from './signed-state';
import { SigningDesk } from './signing-desk';
import { SigningLink } from './signing-link';
import { deadLinkOf, stateOf, type SigningStep, stepOf } from './signing-state';
import { TextStep } from './text-step';

const ranks: Readonly<Record<SigningStep, number>> = { essentiel: 0, autre: 0, texte: 1, signer: 2, refuser: 2 };

/** `/s`: a convention read and signed on a phone, by a personal link, without account. */
@Component({
  selector: 'ent-signing-page',
  imports: [
    ClosedState,
    DeadLinkState,
    EssentialsStep,
    NotMine,
    PublicFrame,
    RefuseStep,
    ResourceState,
    SignedState,
    SignStep,
    Steps,
    TextStep,
  ],
  providers: [SigningDesk],
  templateUrl: './signing-page.html',
  styleUrl: './signing-page.css',
})
export class SigningPage {
  /** The part that is open, from the address, so that « précédent » goes back one part. */
  readonly etape = input<string>();
  protected readonly t = injectWords(signingWords);
  protected readonly desk = inject(SigningDesk);
  private readonly link = inject(SigningLink);
  private readonly router = inject(Router);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  protected readonly page = computed<SigningPageView | null>(() =>
    this.desk.answer.hasValue() ? this.desk.answer.value() : null,
  );
  protected readonly state = computed(() => {
    const page = this.page();
    return page && stateOf(page);
  });
  protected readonly step = computed<SigningStep>(() => {
    const page = this.page();
    return page ? stepOf(this.etape(), page) : 'essentiel';
  });
  protected readonly rank = computed(() => ranks[this.step()]);
  protected readonly stepNames = computed(() => [
    this.t('steps.essentials'),
    this.t('steps.text'),
    this.t('steps.sign'),
  ]);
  protected readonly error = computed(() => this.desk.answer.error()?.cause ?? this.desk.answer.error());
  protected readonly dead = computed(() => deadLinkOf(this.error(), this.link.token()));

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.t('page')));
    this.followSteps();
  }

  protected async go(step: SigningStep): Promise<void> {
    await this.router.navigate([], { queryParams: { etape: step === 'essentiel' ? null : step } });
  }

  // A new part begins at its title, for eyes and for screen readers; the first one does not take the focus.
  private followSteps(): void {
    let shown = '';
    effect(() => {
      const now = this.page() ? `${this.state()} ${this.step()}` : shown;
      if (shown !== '' && now !== shown) setTimeout(() => this.toTop());
      shown = now;
    });
  }

  private toTop(): void {
    window.scrollTo(0, 0);
    this.content().nativeElement.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
