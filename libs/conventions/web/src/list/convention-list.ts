import { Component, computed, inject, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { conventionStatuses, conventionStatusWords, type ConventionStatus } from '@entente/conventions/domain';
import { type ConventionRowView, type TurnSide, listConventions, listPartners } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  type Filter,
  FilterBar,
  formatPipes,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  PageHeader,
  Pager,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { draftingWords } from '../drafting-words';
import { injectSaid } from '../text/said';
import { conventionPath } from './convention-path';

const pageSize = 50;
const fewDrafts = 3;
const turns: readonly { readonly word: string; readonly side: TurnSide }[] = [
  { word: 'nous', side: 'ours' },
  { word: 'partenaire', side: 'theirs' },
];

/** `/o/:org/conventions`: every convention, those to go on with first. */
@Component({
  selector: 'ent-convention-list',
  imports: [
    Button,
    ConventionStatusPill,
    EmptyState,
    FilterBar,
    ...formatPipes,
    Icon,
    PageHeader,
    Pager,
    ResourceState,
    RouterLink,
  ],
  templateUrl: './convention-list.html',
  styleUrl: './convention-list.css',
})
export class ConventionList {
  protected readonly t = injectWords(draftingWords);
  private readonly said = injectSaid();
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly session = inject(Session);
  protected readonly query = listQuery('q', 'statut', 'partenaire', 'tour');

  protected readonly mayWrite = computed(() => this.session.may('conventions:write'));
  private readonly status = computed(() => conventionStatuses.find((each) => each === this.query.values().statut));
  private readonly turn = computed(() => turns.find(({ word }) => word === this.query.values().tour));
  protected readonly page = resource({
    params: () => ({ ...this.query.values(), status: this.status(), turn: this.turn() }),
    loader: ({ params: { q, status, partenaire, turn, page } }) =>
      this.api.invoke(listConventions, {
        q,
        limit: pageSize,
        ...(status ? { status: [status] } : {}),
        ...(partenaire ? { partner: partenaire } : {}),
        ...(turn ? { turn: turn.side } : {}),
        ...(page ? { after: page } : {}),
      }),
  });
  protected readonly shown = linkedSignal<ReturnType<typeof this.answer>, ReturnType<typeof this.answer>>({
    source: () => this.answer(),
    // While the next page loads, the one on screen stays.
    computation: (answer, previous) => answer ?? previous?.value ?? null,
  });
  protected readonly drafts = resource({
    params: () => (this.mayWrite() && this.query.active() === 0 && !this.query.values().page ? {} : undefined),
    loader: () => this.api.invoke(listConventions, { status: ['draft'], limit: fewDrafts }),
  });
  protected readonly toResume = computed(() => (this.drafts.hasValue() ? this.drafts.value().items : []));
  private readonly partners = resource({
    loader: () => this.api.invoke(listPartners, { limit: 100, sort: 'name' }),
  });
  protected readonly isEmpty = computed(() => this.shown()?.total === 0 && this.query.active() === 0);

  protected readonly filters = computed((): readonly Filter[] => [
    {
      name: 'statut',
      label: this.t('list.status'),
      value: this.status() ?? '',
      choices: conventionStatuses.map((value) => ({ value, label: this.wordOf(value) })),
    },
    {
      name: 'tour',
      label: this.t('list.turn'),
      value: this.turn()?.word ?? '',
      choices: turns.map(({ word: value, side }) => ({
        value,
        label: this.t(side === 'ours' ? 'list.turnOurs' : 'list.turnTheirs'),
      })),
    },
    {
      name: 'partenaire',
      label: this.t('list.partner'),
      value: this.query.values().partenaire,
      choices: this.partnerChoices(),
    },
  ]);

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected change({ name, value }: { readonly name: string; readonly value: string }): void {
    this.query.set({ [name]: value });
  }

  protected partnersOf({ partnerName: partner, otherParties }: ConventionRowView): string {
    return otherParties === 0 ? partner : this.t.count('page.withMore', otherParties, { partner });
  }

  private answer() {
    return this.page.hasValue() ? this.page.value() : null;
  }

  private partnerChoices(): Filter['choices'] {
    const known = this.partners.hasValue() ? this.partners.value().items : [];
    const listed: readonly ConventionRowView[] = this.shown()?.items ?? [];
    const names = new Map([
      ...listed.map(({ partnerId, partnerName }) => [partnerId, partnerName] as const),
      ...known.map(({ id, name }) => [id, name] as const),
    ]);
    return [...names].map(([value, label]) => ({ value, label }));
  }

  private wordOf(status: ConventionStatus): string {
    return this.said(conventionStatusWords[status]);
  }
}
