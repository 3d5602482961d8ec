import { Component, computed, inject, input, output, signal } from '@angular/core';
import { formatIdentifier } from '@entente/partners/domain';
import {
  type AddressBody,
  type OfficialNumberBody,
  type PartnerView,
  verifyPartner,
} from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { ApiProblem, Button, Formats, Icon, injectWords, OrgApi } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';

/** The card of the partner: how to refer somebody, for whom, where, how to reach it, its numbers. */
@Component({
  selector: 'ent-card-facts',
  imports: [Button, Icon],
  templateUrl: './card-facts.html',
  styleUrl: './card-facts.css',
})
export class CardFacts {
  readonly partner = input.required<PartnerView>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);

  protected readonly card = computed(() => this.partner().card);
  protected readonly mayVerify = computed(() => this.partner().allowedActions.includes('edit'));
  protected readonly isVerifiedToday = computed(() => this.card().verifiedOn === this.formats.today());
  protected readonly refusal = signal('');
  protected readonly delay = computed(() => {
    const days = this.card().usualDelayDays;
    return days === null ? '' : this.t.count('facts.days', days);
  });
  protected readonly referring = computed(() =>
    [
      { label: this.t('facts.howToRefer'), value: this.card().howToRefer },
      { label: this.t('facts.admission'), value: this.card().admission },
      { label: this.t('facts.delay'), value: this.delay() },
    ].filter(({ value }) => value),
  );
  protected readonly groups = computed(() =>
    [
      { label: this.t('facts.needs'), values: this.labels.needs(this.card().needs) },
      { label: this.t('facts.publics'), values: this.labels.publics(this.card().publics) },
      { label: this.t('facts.territories'), values: this.card().territories },
    ].filter(({ values }) => values.length > 0),
  );
  protected readonly website = computed(() => {
    const address = this.card().website;
    return /^https?:\/\//i.test(address) ? address : address && `https://${address}`;
  });

  protected addressOf({ street, postalCode, city }: AddressBody): string {
    return [street, `${postalCode} ${city}`.trim()].filter(Boolean).join(', ');
  }

  protected numberOf({ kind, value }: OfficialNumberBody): string {
    return formatIdentifier(kind, value);
  }

  protected readonly verified = computed(() => {
    const day = this.card().verifiedOn;
    return isDay(day) ? this.t('facts.verified', { day: this.formats.plainDay(day) }) : this.t('facts.neverVerified');
  });

  protected async verify(): Promise<void> {
    this.refusal.set('');
    try {
      this.changed.emit(await this.api.invoke(verifyPartner, { id: this.partner().id }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('acts.failed'));
    }
  }
}
