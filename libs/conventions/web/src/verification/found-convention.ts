import { Component, computed, inject, input } from '@angular/core';
import { type VerificationView, type VerifiedSignatureView } from '@entente/platform/api-client';
import { formatPipes, Icon, injectWords, Languages, Pill, SideMark } from '@entente/platform/web';
import { verificationWords } from '../signing-words';
import { stateTones, verifiedState } from './verification-state';

/** Parties, dates, level and state; names once the file was shown. Never the text. */
@Component({
  selector: 'ent-found-convention',
  imports: [...formatPipes, Icon, Pill, SideMark],
  templateUrl: './found-convention.html',
  styleUrl: './found-convention.css',
})
export class FoundConvention {
  readonly found = input.required<VerificationView>();
  protected readonly t = injectWords(verificationWords);
  private readonly languages = inject(Languages);
  protected readonly state = computed(() => verifiedState(this.found().status));
  protected readonly tone = computed(() => stateTones[this.state()]);
  protected readonly hasNames = computed(() => this.found().signatures.some(({ name }) => name !== null));
  protected readonly parties = computed(() =>
    new Intl.ListFormat(this.languages.active(), { type: 'conjunction' }).format(this.found().parties),
  );

  protected levelOf({ level }: VerifiedSignatureView): string {
    return this.t(level === 'B-T' || level === 'B-B' ? `found.levels.${level}` : 'found.levels.none');
  }
}
