import { Component, computed, effect, ElementRef, inject, input, resource, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type PartnerView, readPartner } from '@entente/platform/api-client';
import {
  Button,
  type Crumb,
  EmptyState,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  SaveState,
  type SaveStatus,
  Session,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { ContactsForm } from '../people/contacts-form';
import { ReferentsCard } from '../people/referents-card';
import { StageCard } from '../page/stage-card';
import { Professionals, professionals } from '../shared/known-professionals';
import { CardForm } from './card-form';
import { PartnershipForm } from './partnership-form';

const sections = [
  'partenariat',
  'apports',
  'personnes',
  'referents',
  'identite',
  'coordonnees',
  'numeros',
  'etablissements',
  'publics',
  'orienter',
  'note',
] as const;

// What needs the person first, then what is under way, then what is done.
const order: readonly SaveStatus['state'][] = ['stale', 'refused', 'waiting', 'saving', 'saved', 'idle'];

/** `/o/:org/partenaires/:id/modifier`: all fields, by section, saved by themselves. */
@Component({
  selector: 'ent-edit-partner',
  imports: [
    ...[Button, CardForm, ContactsForm, EmptyState, Icon, PageHeader, PartnershipForm, ReferentsCard, ResourceState],
    ...[RouterLink, SaveState, StageCard],
  ],
  providers: [...professionals],
  templateUrl: './edit-partner.html',
  styleUrl: './edit-partner.css',
})
export class EditPartner {
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly t = injectWords(partnersWords);
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly professionals = inject(Professionals);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly card = viewChild(CardForm);
  private readonly partnership = viewChild(PartnershipForm);

  protected readonly sections = sections;
  protected readonly answer = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readPartner, { id }),
  });
  protected readonly ours = computed(() => this.session.membership()?.name ?? '');
  protected readonly link = computed(() => ['/o', this.session.membership()?.org ?? '', 'partenaires', this.id()]);
  protected readonly crumbs = computed((): Crumb[] => [
    { label: this.t('list.title'), link: this.link().slice(0, -1) },
    { label: this.answer.hasValue() ? this.answer.value().card.name : '', link: this.link() },
  ]);
  protected readonly status = computed((): SaveStatus => {
    const both = [this.card()?.edition.status(), this.partnership()?.edition.status()].filter((each) => !!each);
    return both.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? { state: 'idle' };
  });

  constructor() {
    effect(() => {
      if (this.answer.hasValue()) this.professionals.know(this.answer.value());
    });
  }

  protected readonly isWaiting = computed(() => ['stale', 'refused'].includes(this.status().state));

  protected mayEdit({ allowedActions }: PartnerView): boolean {
    return allowedActions.includes('edit');
  }

  /** Leads to what needs the person: two texts to choose from, or a field to correct. */
  protected show(): void {
    const conflict = this.host.nativeElement.querySelector<HTMLElement>('ent-conflict button');
    if (conflict) return conflict.focus();
    if (!this.partnership()?.showFault()) this.card()?.showFault();
  }

  /** Back to the page once the server has everything; what is refused or met stays in sight. */
  protected async finish(): Promise<void> {
    const sent = await Promise.all([this.card()?.edition.flush(), this.partnership()?.edition.flush()]);
    if (sent.every((each) => each !== false) && !this.isWaiting()) await this.router.navigate(this.link());
  }
}
