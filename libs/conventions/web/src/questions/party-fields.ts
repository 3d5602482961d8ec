import { Component, inject, input } from '@angular/core';
import { type ConventionParty, partyStatuses, withParty } from '@entente/conventions/domain';
import { Control, Field, injectWords } from '@entente/platform/web';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { printableText } from './fields/printable-text';

type TextName =
  'legalName' | 'shortName' | 'legalForm' | 'address' | 'presentation' | 'siren' | 'siret' | 'rna' | 'finess' | 'bce';
type RepresentativeName = keyof ConventionParty['representative'];

/** The longest text of each line, as the domain keeps them. */
const longest = {
  legalName: 200,
  shortName: 80,
  legalForm: 120,
  address: 300,
  presentation: 600,
  siren: 20,
  siret: 20,
  rna: 20,
  finess: 20,
  bce: 20,
} as const satisfies Record<TextName, number>;

/** One party as the convention names it, to check and complete. */
@Component({
  selector: 'ent-party-fields',
  imports: [Control, Field],
  templateUrl: './party-fields.html',
  styleUrl: './party-fields.css',
})
export class PartyFields {
  readonly party = input.required<ConventionParty>();
  protected readonly t = injectWords(draftingWords);
  private readonly store = inject(DraftStore);
  protected readonly statuses = partyStatuses;
  protected readonly identity = ['legalName', 'shortName', 'legalForm', 'address', 'presentation'] as const;
  protected readonly numbers = ['siren', 'siret', 'rna', 'finess', 'bce'] as const;
  protected readonly signs = ['name', 'title', 'authority'] as const;
  protected readonly longest = longest;

  protected isOptional(name: TextName): boolean {
    return name === 'presentation' || name === 'shortName';
  }

  protected revise(name: TextName, text: string): void {
    const value = printableText(text, { lines: name === 'presentation' });
    this.change((party) => ({ ...party, [name]: value }));
  }

  protected reviseRepresentative(name: RepresentativeName, text: string): void {
    const value = printableText(text, { lines: false });
    this.change((party) => ({ ...party, representative: { ...party.representative, [name]: value } }));
  }

  protected choose(status: string): void {
    this.change((party) => ({ ...party, status: partyStatuses.find((each) => each === status) ?? null }));
  }

  protected insure(answer: string): void {
    this.change((party) => ({ ...party, insured: answer === '' ? null : answer === 'yes' }));
  }

  protected askBoard(boardMustApprove: boolean): void {
    this.change((party) => ({ ...party, boardMustApprove }));
  }

  private change(revise: (party: ConventionParty) => ConventionParty): void {
    const revised = revise(this.party());
    this.store.change((content) => ({ ...content, parties: withParty(content.parties, revised) }));
  }
}
