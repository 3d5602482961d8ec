import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { needs, partnerFaults, publics } from '@entente/partners/domain';
import { type PartnerView, revisePartner } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  TypingGuard,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { AddressFields } from '../shared/address-fields';
import { cardSchema } from '../shared/card-schema';
import { injectFaultErrors } from '../shared/fault-errors';
import { NumberFields } from '../shared/number-fields';
import { TermChoices } from '../shared/term-choices';
import { TypeField } from '../shared/type-field';
import { WordList } from '../shared/word-list';
import { blankCard, cardFields, toCard, toCardDraft, toForm } from './card-draft';
import { injectCardWords } from './card-words';
import { Edition } from './edition';
import { EditionConflicts } from './edition-conflicts';
import { PlaceFields } from './place-fields';

/** Every field of the card, by section, saved by itself. */
@Component({
  selector: 'ent-card-form',
  imports: [
    ...[AddressFields, Button, Control, DayField, EditionConflicts, Field, FormField, Icon, NumberFields],
    ...[PlaceFields, TermChoices, TypeField, TypingGuard, WordList],
  ],
  templateUrl: './card-form.html',
  styleUrl: './form-sections.css',
  host: { '(focusout)': 'edition.flush()' },
})
export class CardForm {
  readonly partner = input.required<PartnerView>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  protected readonly words = injectCardWords();
  protected readonly publics = publics;
  protected readonly needs = needs;
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);

  readonly edition = new Edition({
    place: () => `partner/${this.partner().id}`,
    blank: blankCard(),
    fields: cardFields,
    read: ({ version, card }) => ({ version, draft: toCardDraft(card) }),
    write: (draft, version) =>
      this.api.invoke(revisePartner, { id: this.partner().id, body: { card: toCard(draft), version } }),
    faults: (draft) => partnerFaults(toForm(draft)).map(({ pointer }) => pointer),
    saved: (view) => this.changed.emit(view),
  });
  protected readonly fields = form(
    this.edition.draft,
    cardSchema(injectFaultErrors(), { name: () => this.t('new.nameNeeded'), type: () => this.t('new.typeNeeded') }),
  );
  protected readonly isVerifiedToday = computed(() => this.edition.draft().verifiedOn === this.formats.today());

  /** Leads to the first field to correct; false when all is right here. */
  showFault(): boolean {
    const [first] = this.fields().errorSummary();
    first?.fieldTree().focusBoundControl();
    return first !== undefined;
  }

  constructor() {
    effect(() => {
      const view = this.partner();
      untracked(() => this.edition.follow(view));
    });
  }

  protected verify(): void {
    this.fields.verifiedOn().value.set(this.formats.today());
  }
}
