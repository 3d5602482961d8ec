import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, type ElementRef, inject, input, resource, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, injectWords, PageTitle, PublicFrame, ResourceState, Steps } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { EssentialsStep } from './essentials-step';
import { SigningDesk } from './signing-desk';
import { type SigningPart, signingParts } from './signing-parts';
import { stateOf, type SigningStep, stepOf } from './signing-state';
import { SigningSteps } from './signing-steps';
import { tabMemory } from './tab-memory';

const ranks: Readonly<Record<SigningStep, number>> = { essentiel: 0, autre: 0, texte: 1, signer: 2, refuser: 2 };

/** `/s`: a convention read and signed on a phone, by a personal link, without account. */
@Component({
  selector: 'ent-signing-page',
  imports: [EssentialsStep, Icon, NgComponentOutlet, PublicFrame, ResourceState, RouterLink, Steps],
  providers: [SigningDesk, SigningSteps],
  templateUrl: './signing-page.html',
  styleUrl: './signing-page.css',
})
export class SigningPage {
  /** The part that is open, from the address. */
  readonly etape = input<string>();
  protected readonly t = injectWords(signingWords);
  protected readonly desk = inject(SigningDesk);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  /** The page of the convention, for a signatory who came from it. */
  protected readonly origin = tabMemory.origin();
  protected readonly page = this.desk.page;
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
  protected readonly inputs = computed(() => (this.page() ? { page: this.page() } : {}));

  // The first part is here; the others come when they are reached, so that the page opens on a slow network.
  private readonly partName = computed((): SigningPart | undefined => {
    if (this.desk.dead()) return 'dead';
    const [state, step] = [this.state(), this.step()];
    if (state === 'signed') return 'signed';
    if (state !== 'open') return state === null ? undefined : 'closed';
    return step === 'essentiel' ? undefined : step;
  });
  protected readonly part = resource({
    params: () => this.partName(),
    loader: ({ params: name }) => signingParts[name](),
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.t('page')));
    this.followParts();
  }

  // A new part begins at its title, for eyes and for screen readers; the first one does not take the focus.
  private followParts(): void {
    let shown = '';
    effect(() => {
      const isThere = this.page() !== null && (this.partName() === undefined || this.part.hasValue());
      const now = isThere ? `${this.state()} ${this.step()}` : shown;
      if (shown !== '' && now !== shown) setTimeout(() => this.toTop());
      shown = now;
    });
  }

  private toTop(): void {
    window.scrollTo(0, 0);
    this.content().nativeElement.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
