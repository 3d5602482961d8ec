import { Component, computed, inject } from '@angular/core';
import { type ConventionParty, type PartyKey, partyOf, partyStatuses, withParty } from '@entente/conventions/domain';
import { Control, Field, injectWords, SideMark } from '@entente/platform/web';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { printableText } from './fields/printable-text';
import { sideNamesOf } from './side-names';

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

/** The two sides as the convention names them, to check and complete. */
@Component({
  selector: 'ent-parties-answer',
  imports: [Control, Field, SideMark],
  templateUrl: './parties-answer.html',
  styleUrl: './parties-answer.css',
})
export class PartiesAnswer {
  protected readonly t = injectWords(draftingWords);
  protected readonly store = inject(DraftStore);
  protected readonly sides = computed(() => sideNamesOf(this.store.parties(), this.t));
  protected readonly statuses = partyStatuses;
  protected readonly identity = ['legalName', 'shortName', 'legalForm', 'address', 'presentation'] as const;
  protected readonly numbers = ['siren', 'siret', 'rna', 'finess', 'bce'] as const;
  protected readonly signs = ['name', 'title', 'authority'] as const;
  protected readonly longest = longest;

  protected isOptional(name: TextName): boolean {
    return name === 'presentation' || name === 'shortName';
  }

  protected revise(key: PartyKey, name: TextName, text: string): void {
    const value = printableText(text, { lines: name === 'presentation' });
    this.change(key, (party) => ({ ...party, [name]: value }));
  }

  protected reviseRepresentative(key: PartyKey, name: RepresentativeName, text: string): void {
    const value = printableText(text, { lines: false });
    this.change(key, (party) => ({ ...party, representative: { ...party.representative, [name]: value } }));
  }

  protected choose(key: PartyKey, status: string): void {
    this.change(key, (party) => ({ ...party, status: partyStatuses.find((each) => each === status) ?? null }));
  }

  protected insure(key: PartyKey, answer: string): void {
    this.change(key, (party) => ({ ...party, insured: answer === '' ? null : answer === 'yes' }));
  }

  protected askBoard(key: PartyKey, boardMustApprove: boolean): void {
    this.change(key, (party) => ({ ...party, boardMustApprove }));
  }

  private change(key: PartyKey, revise: (party: ConventionParty) => ConventionParty): void {
    this.store.change((content) => ({
      ...content,
      parties: withParty(content.parties, revise(partyOf(content.parties, key))),
    }));
  }
}
