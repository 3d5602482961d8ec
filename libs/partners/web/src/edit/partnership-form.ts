import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { form, FormField, required, validateTree, applyEach } from '@angular/forms/signals';
import { balanceWords, listings, partnershipFaults, readBalance, yearBasisWords } from '@entente/partners/domain';
import { type PartnerView, writePartnership } from '@entente/platform/api-client';
import {
  Control,
  Field,
  formatPipes,
  Formats,
  injectWords,
  OrgApi,
  SideMark,
  TypingGuard,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectFaultErrors } from '../shared/fault-errors';
import { injectLabels } from '../shared/labels';
import { ContributionFields } from './contribution-fields';
import { Edition } from './edition';
import { EditionConflicts } from './edition-conflicts';
import { readField } from './merge';
import {
  balanceOn,
  blankPartnership,
  type PartnershipDraft,
  partnershipFields,
  toPartnershipBody,
  toPartnershipDraft,
  toText,
  withoutBlankLines,
} from './partnership-draft';

const labelKeys = {
  '/purpose': 'why.purpose',
  '/gains/ours': 'why.ours',
  '/gains/theirs': 'why.theirs',
  '/listing': 'facts.listing',
  '/contributions': 'ledger.title',
} as const;

const isKnown = (field: string): field is keyof typeof labelKeys => field in labelKeys;

/** Why the partnership exists, what each side gains and brings, who may know; saved by itself. */
@Component({
  selector: 'ent-partnership-form',
  imports: [
    ...[ContributionFields, Control, EditionConflicts, Field, FormField, SideMark, TypingGuard],
    ...formatPipes,
  ],
  templateUrl: './partnership-form.html',
  styleUrl: './form-sections.css',
  host: { '(focusout)': 'edition.flush()' },
})
export class PartnershipForm {
  readonly partner = input.required<PartnerView>();
  /** Our own name. */
  readonly ours = input.required<string>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  protected readonly listings = listings;
  private readonly api = inject(OrgApi);
  private readonly errors = injectFaultErrors();
  private readonly formats = inject(Formats);

  readonly edition = new Edition<PartnershipDraft>({
    place: () => `partnership/${this.partner().id}`,
    blank: blankPartnership(),
    fields: partnershipFields,
    read: ({ partnership }) => ({ version: partnership.version, draft: toPartnershipDraft(partnership) }),
    write: (draft, version) =>
      this.api.invoke(writePartnership, {
        id: this.partner().id,
        body: toPartnershipBody(withoutBlankLines(draft), version),
      }),
    faults: (draft) => partnershipFaults(toText(withoutBlankLines(draft))).map(({ pointer }) => pointer),
    saved: (view) => this.changed.emit(view),
  });
  protected readonly fields = form(this.edition.draft, (path) => {
    applyEach(path.contributions, (line) => {
      required(line.type, { message: () => this.t('lines.typeNeeded') });
      required(line.volume, { message: () => this.t('lines.volumeNeeded') });
    });
    validateTree(path, ({ value, fieldTree }) => this.errors(fieldTree, partnershipFaults(toText(value()))));
  });

  private readonly balance = computed(() => balanceOn(this.edition.draft(), this.formats.today()));
  protected readonly totals = computed(() => [
    { side: 'us' as const, name: this.ours(), hours: this.balance().given },
    { side: 'them' as const, name: this.partner().card.name, hours: this.balance().received },
  ]);
  protected readonly reading = computed(() => this.labels.words(balanceWords[readBalance(this.balance())]));
  protected readonly basis = computed(() => this.labels.words(yearBasisWords));

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

  protected readonly labelOf = (field: string): string => (isKnown(field) ? this.t(labelKeys[field]) : field);

  protected readonly wordsOf = (field: string, draft: PartnershipDraft): string => {
    if (field === '/listing') return this.labels.listing(draft.listing);
    if (field !== '/contributions') return String(readField(draft, field) ?? '');
    return toText(draft)
      .contributions.map((line) =>
        [
          this.labels.direction(line.direction),
          line.description || this.labels.contribution(line.type),
          this.labels.volume(line),
        ].join(', '),
      )
      .join('\n');
  };
}
