import { afterNextRender, Component, computed, ElementRef, inject, Injector, signal } from '@angular/core';
import {
  addParty,
  type ConventionParty,
  mayLeave,
  mostParties,
  type PartyKey,
  type PartyProposal,
  putBackParty,
  removeParty,
  unknownParty,
} from '@entente/conventions/domain';
import { listPartners, proposeConventionParty } from '@entente/platform/api-client';
import {
  Button,
  type Choice,
  Chooser,
  Field,
  Icon,
  injectWords,
  OrgApi,
  SideMark,
  Toasts,
} from '@entente/platform/web';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { PartyFields } from './party-fields';
import { sideNamesOf } from './side-names';

// Beyond, those who joined are folded: the page stays short enough to be read.
const mostUnfolded = 3;

/** The parties as the convention names them, to check and complete; others join and leave here. */
@Component({
  selector: 'ent-parties-answer',
  imports: [Button, Chooser, Field, Icon, PartyFields, SideMark],
  templateUrl: './parties-answer.html',
  styleUrl: './parties-answer.css',
})
export class PartiesAnswer {
  protected readonly t = injectWords(draftingWords);
  protected readonly store = inject(DraftStore);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly sides = computed(() => sideNamesOf(this.store.parties(), this.t));
  protected readonly full = computed(() => this.store.parties().length >= mostParties);
  protected readonly refusal = signal('');
  protected readonly mayLeave = mayLeave;
  private readonly unfolded = signal<ReadonlySet<PartyKey>>(new Set());

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text.slice(0, 100), limit: 8 });
    const here = new Set<string>([
      this.store.opened.partnerId,
      ...this.store.parties().flatMap(({ partnerId }) => partnerId ?? []),
    ]);
    return items
      .filter(({ id }) => !here.has(id))
      .map(({ id, name, managedBy, city }) => ({
        id,
        label: name,
        detail: [managedBy, city].filter(Boolean).join(', '),
      }));
  };

  protected folds(key: PartyKey): boolean {
    return mayLeave(key) && this.store.parties().length > mostUnfolded;
  }

  protected isOpen(key: PartyKey): boolean {
    return this.unfolded().has(key);
  }

  protected unfold(key: PartyKey, open: boolean): void {
    const others = [...this.unfolded()].filter((each) => each !== key);
    this.unfolded.set(new Set(open ? [...others, key] : others));
  }

  protected isComplete({ legalName, legalForm, address, status, representative }: ConventionParty): boolean {
    return [legalName, legalForm, address, status ?? '', representative.name].every((text) => text.trim() !== '');
  }

  /** A partner of the record joins, with what it knows. */
  protected async join(choice: Choice | null): Promise<void> {
    if (!choice) return;
    this.refusal.set('');
    try {
      const found = await this.api.invoke(proposeConventionParty, { id: this.store.id, partner: choice.id });
      // What the server proposes is the domain's own shape.
      this.add(found.proposal as PartyProposal);
    } catch {
      this.refusal.set(this.t('parties.refused', { party: choice.label }));
    }
  }

  protected joinUnknown(): void {
    this.add(unknownParty());
  }

  protected remove(key: PartyKey): void {
    const before = this.store.content();
    const party = this.sides().get(key) ?? '';
    const { content, dropped } = removeParty(this.store.template, before, key);
    this.store.change(() => content);
    const count = dropped.reduce((sum, each) => sum + each.count, 0);
    const words =
      count === 0 ? this.t('parties.removed', { party }) : this.t.count('parties.removedWith', count, { party });
    this.toasts.show(words, async () => {
      this.store.change((now) => putBackParty(this.store.template, now, before, key));
    });
    this.focus('.add input, .add button');
  }

  private add(proposal: PartyProposal): void {
    const added = addParty(this.store.template, this.store.content(), proposal);
    if (!added) return;
    this.store.change(() => added.content);
    this.unfold(added.key, true);
    this.focus(`[data-party="${added.key}"] h2`);
  }

  private focus(selector: string): void {
    const there = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(there, { injector: this.injector });
  }
}
