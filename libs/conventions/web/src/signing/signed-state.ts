import { Component, computed, inject, input, signal } from '@angular/core';
import { type ConventionDocument } from '@entente/conventions/domain';
import { type SigningPageView } from '@entente/platform/api-client';
import { formatMonth } from '@entente/platform/kernel';
import { Button, Formats, Icon, injectWords, Languages, Logo } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { FrozenText } from './frozen-text';
import { signingFileAddress, signingPieces } from './signing-files';
import { StepBar } from './step-bar';

/** « C'est signé »: what comes next, then the sealed documents, at the same link. */
@Component({
  selector: 'ent-signed-state',
  imports: [Button, FrozenText, Icon, Logo, StepBar],
  templateUrl: './signed-state.html',
  styleUrls: ['./step.css', './lines.css', './signed-state.css'],
})
export class SignedState {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  private readonly formats = inject(Formats);
  private readonly languages = inject(Languages);

  protected readonly files = {
    frozen: signingFileAddress('frozen'),
    document: signingFileAddress('document'),
    evidence: signingFileAddress('evidence'),
  };
  protected readonly pieces = signingPieces;
  protected readonly isReading = signal(false);
  private readonly dates = computed(() => (this.page().document as ConventionDocument).summary.dates);

  protected readonly when = computed(() => {
    const { signedAt } = this.page();
    return signedAt ? this.t('signed.when', { instant: this.formats.instant(signedAt) }) : '';
  });

  protected readonly progress = computed(() => {
    const { status, isSealed, isFailed, others } = this.page();
    if (isSealed) return this.t('signed.sealed');
    if (isFailed) return this.t('signed.failed');
    if (status !== 'partially-signed') return this.t('signed.sealing');
    const names = others.filter(({ signedAt }) => signedAt === null).map(({ name }) => name);
    return this.t('signed.waiting', { names: this.listed(names) });
  });

  protected readonly effect = computed(() => {
    const { startsOn } = this.dates();
    if (startsOn === null) return '';
    const key = startsOn > this.formats.today() ? 'signed.effect' : 'signed.started';
    return this.t(key, { day: this.formats.plainDay(startsOn) });
  });

  protected readonly review = computed(() => {
    const { reviewDue } = this.dates();
    return reviewDue && this.t('signed.review', { month: formatMonth(reviewDue, this.languages.active()) });
  });

  protected readonly verification = computed(() => this.page().verificationUrl.replace(/^https?:\/\//, ''));

  private listed(names: readonly string[]): string {
    return new Intl.ListFormat(this.languages.active(), { type: 'conjunction' }).format(names);
  }
}
