import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { goneFromBinOn } from '@entente/partners/domain';
import { type PartnerView, readPartner } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  type Crumb,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  shortcut,
  SideMark,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { EntitledCard } from '../entitlement/entitled-card';
import { PeopleCard } from '../people/people-card';
import { ReferentsCard } from '../people/referents-card';
import { Professionals, professionals } from '../shared/known-professionals';
import { injectLabels } from '../shared/labels';
import { PartnerActs } from '../shared/partner-acts';
import { StagePill } from '../shared/stage-pill';
import { isToVerify } from '../shared/to-verify';
import { CardFacts } from './card-facts';
import { Ledger } from './ledger';
import { NoteCard } from './note-card';
import { PARTNER_ACTS } from './partner-sections';
import { PartnerHistory } from './partner-history';
import { SectionOutlet } from './section-outlet';
import { StageCard } from './stage-card';
import { WhyCard } from './why-card';

/** `/o/:org/partenaires/:id`: why, what each brings, who to call, where it stands, what happened. */
@Component({
  selector: 'ent-partner-page',
  imports: [
    ...[
      Button,
      CardFacts,
      EntitledCard,
      Icon,
      Ledger,
      NoteCard,
      PageHeader,
      PartnerHistory,
      PeopleCard,
      Pill,
      ReferentsCard,
    ],
    ...[ResourceState, SectionOutlet, SideMark, StageCard, StagePill, WhyCard],
    ...[MatMenu, MatMenuItem, MatMenuTrigger, RouterLink],
  ],
  providers: [...professionals],
  templateUrl: './partner-page.html',
  styleUrl: './partner-page.css',
})
export class PartnerPage {
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly router = inject(Router);
  private readonly acts = inject(PartnerActs);
  private readonly professionals = inject(Professionals);
  private readonly offered = inject(PARTNER_ACTS);

  protected readonly answer = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readPartner, { id }),
  });
  protected readonly refusal = linkedSignal({ source: this.id, computation: () => '' });
  protected readonly busy = signal(false);
  protected readonly ours = computed(() => this.session.membership()?.name ?? '');
  protected readonly base = computed(() => ['/o', this.session.membership()?.org ?? '']);
  protected readonly crumbs = computed((): Crumb[] => [
    { label: this.t('list.title'), link: [...this.base(), 'partenaires'] },
  ]);

  constructor() {
    effect(() => {
      if (this.answer.hasValue()) this.professionals.know(this.answer.value());
    });
    shortcut(
      'e',
      () => this.t('acts.edit'),
      () => {
        if (this.may('edit')) void this.router.navigate([...this.base(), 'partenaires', this.id(), 'modifier']);
      },
    );
  }

  protected actsOn(partner: PartnerView) {
    return this.offered
      .filter(({ allowed }) => partner.allowedActions.includes(allowed))
      .toSorted((a, b) => a.order - b.order)
      .map((act) => ({
        ...act,
        words: this.labels.words(act.label),
        link: [...this.base(), ...act.path.split('/')],
        params: act.query(partner),
      }));
  }

  protected may(action: PartnerView['allowedActions'][number]): boolean {
    return this.answer.hasValue() && this.answer.value().allowedActions.includes(action);
  }

  protected isToVerify({ card }: PartnerView): boolean {
    return isToVerify(card.verifiedOn, this.formats.today());
  }

  protected goneOn({ archivedOn }: PartnerView): string {
    return isDay(archivedOn) ? this.formats.plainDay(goneFromBinOn(archivedOn)) : '';
  }

  protected archive({ id, card }: PartnerView): Promise<void> {
    return this.told(() => this.acts.archive({ id, name: card.name }, (restored) => this.answer.set(restored)));
  }

  protected restore({ id, card }: PartnerView): Promise<void> {
    return this.told(() => this.acts.restore({ id, name: card.name }));
  }

  protected print(): void {
    window.print();
  }

  private async told(act: () => Promise<PartnerView>): Promise<void> {
    this.refusal.set('');
    this.busy.set(true);
    try {
      this.answer.set(await act());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('acts.failed'));
    } finally {
      this.busy.set(false);
    }
  }
}
