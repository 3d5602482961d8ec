import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { certaintyWords, duplicateReasonWords, formatIdentifier } from '@entente/partners/domain';
import { type DuplicateView, type PartnerFormBody } from '@entente/platform/api-client';
import { fold } from '@entente/platform/kernel';
import { Button, CurrentOrganisation, injectWords, Pill, type PillTone } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';

type Line = { readonly label: string; readonly mine: string; readonly theirs: string; readonly isSame: boolean };

const tones: Readonly<Record<DuplicateView['certainty'], PillTone>> = {
  certain: 'bad',
  probable: 'watch',
  possible: 'info',
};

const isReason = (because: string): because is keyof typeof duplicateReasonWords => because in duplicateReasonWords;

/** A partner that may be the same, line by line beside what is typed. */
@Component({
  selector: 'ent-duplicate-compare',
  imports: [Button, Pill, RouterLink],
  templateUrl: './duplicate-compare.html',
  styleUrl: './duplicate-compare.css',
})
export class DuplicateCompare {
  readonly hint = input.required<DuplicateView>();
  readonly card = input.required<PartnerFormBody>();
  protected readonly t = injectWords(partnersWords);
  private readonly labels = injectLabels();
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly tone = computed(() => tones[this.hint().certainty]);
  protected readonly certainty = computed(() => this.labels.words(certaintyWords[this.hint().certainty]));
  protected readonly reason = computed(() => {
    const { because } = this.hint();
    return isReason(because) ? this.labels.words(duplicateReasonWords[because]) : '';
  });
  protected readonly link = computed(() => ['/o', this.organisation.id(), 'partenaires', this.hint().id]);
  protected readonly lines = computed((): Line[] => {
    const [mine, theirs] = [this.valuesOf(this.card()), this.valuesOf(this.hint().card)];
    const words = ['name', 'structureType', 'managedBy', 'city', 'phone'] as const;
    const labels = [...words.map((word) => this.t(`card.${word}`)), this.t('numbers.title')];
    return labels
      .map((label, index) => ({ label, mine: mine[index] ?? '', theirs: theirs[index] ?? '' }))
      .map((line) => ({ ...line, isSame: line.mine !== '' && fold(line.mine) === fold(line.theirs) }));
  });

  private valuesOf({ name, structureType, managedBy, address, phone, numbers }: PartnerFormBody): string[] {
    return [
      name,
      structureType && this.labels.type(structureType),
      managedBy,
      `${address.postalCode} ${address.city}`.trim(),
      phone,
      numbers.map(({ kind, value }) => formatIdentifier(kind, value)).join(', '),
    ];
  }
}
