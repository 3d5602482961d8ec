import { Component, computed, inject, input } from '@angular/core';
import { type EssentialView, type SigningPageView } from '@entente/platform/api-client';
import { dayOf, isDay } from '@entente/platform/kernel';
import { Button, Formats, Icon, type IconName, injectWords, SideMark } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { injectActing } from './acting';
import { RefusalNote } from './refusal-note';
import { SigningDesk } from './signing-desk';
import { SigningSteps } from './signing-steps';
import { StepBar } from './step-bar';

const icons: Readonly<Record<string, IconName>> = { money: 'banknote', term: 'calendar-days' };

/** 1. What the convention changes, in plain words, the reader's own side first. */
@Component({
  selector: 'ent-essentials-step',
  imports: [Button, Icon, RefusalNote, SideMark, StepBar],
  templateUrl: './essentials-step.html',
  styleUrls: ['./step.css', './lines.css'],
})
export class EssentialsStep {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  protected readonly acting = injectActing();
  protected readonly steps = inject(SigningSteps);
  private readonly desk = inject(SigningDesk);
  private readonly formats = inject(Formats);

  protected readonly lead = computed(() =>
    this.page().party === 'host' ? this.t('essentials.leadHost', this.page()) : this.t('essentials.lead', this.page()),
  );
  protected readonly signed = computed(() =>
    this.page().others.flatMap(({ name, signedAt }) =>
      signedAt ? [this.t('essentials.signedBy', { name, day: this.formats.day(dayOf(new Date(signedAt))) })] : [],
    ),
  );
  protected readonly deadline = computed(() => {
    const { deadline } = this.page();
    return isDay(deadline) ? this.t('essentials.deadline', { day: this.formats.day(deadline) }) : '';
  });

  protected iconOf({ kind }: EssentialView): IconName {
    return icons[kind] ?? 'circle';
  }

  /** Going on to the text is what « a ouvert le texte » means. */
  protected async read(): Promise<void> {
    if (await this.acting.run(() => this.desk.view())) await this.steps.go('texte');
  }
}
