import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { formatIdentifier } from '@entente/partners/domain';
import { createPartner, findPartnerDuplicates, type PartnerFormBody } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  type Crumb,
  CurrentOrganisation,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  withProblems,
} from '@entente/platform/web';
import { blankCard, toCard } from '../edit/card-draft';
import { partnersWords } from '../partners-words';
import { AddressFields } from '../shared/address-fields';
import { cardSchema } from '../shared/card-schema';
import { injectFaultErrors } from '../shared/fault-errors';
import { professionals } from '../shared/known-professionals';
import { injectLabels } from '../shared/labels';
import { NumberFields } from '../shared/number-fields';
import { TypeField } from '../shared/type-field';
import { DuplicateCompare } from './duplicate-compare';
import { injectNewDraft } from './new-draft';
import { recognise } from './recognise';

const patience = 500;

/** `/o/:org/partenaires/nouveau`: a name or a number first, five fields, and who may already be there. */
@Component({
  selector: 'ent-new-partner',
  imports: [
    ...[AddressFields, Button, Control, DuplicateCompare, ErrorSummary, Field, FormField, FormRoot],
    ...[Icon, NumberFields, PageHeader, TypeField],
  ],
  providers: [...professionals],
  templateUrl: './new-partner.html',
  styleUrl: './new-partner.css',
})
export class NewPartner {
  /** `?nom=`: what was searched without a result. */
  readonly nom = input<string>();
  protected readonly t = injectWords(partnersWords);
  private readonly labels = injectLabels();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly kept = injectNewDraft();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected readonly start = signal('');
  protected readonly startError = signal<string | null>(null);
  protected readonly isOpen = signal(false);
  protected readonly recovered = signal(false);
  protected readonly card = signal(blankCard());
  protected readonly fields = form(
    this.card,
    cardSchema(injectFaultErrors(), { name: () => this.t('new.nameNeeded'), type: () => this.t('new.typeNeeded') }),
    { submission: { action: withProblems(() => this.add()) } },
  );
  protected readonly crumbs = computed((): Crumb[] => [{ label: this.t('list.title'), link: '..' }]);
  protected readonly reading = computed(() => this.readingOf(this.start()));
  protected readonly body = computed((): PartnerFormBody => toCard(this.card()));

  // What identifies a partner: its name, its town, its numbers.
  private readonly identity = computed(() => {
    const { name, acronym, address, numbers } = this.card();
    return JSON.stringify({ name, acronym, address, numbers });
  });
  private readonly found = resource({
    params: () => (this.isOpen() ? this.identity() : undefined),
    loader: async ({ abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, patience));
      return abortSignal.aborted ? [] : this.search();
    },
  });
  protected readonly hints = computed(() => (this.found.hasValue() ? this.found.value() : []));
  private readonly accepted = signal('');
  protected readonly isAccepted = computed(() => this.hints().length === 0 || this.accepted() === this.hintKey());
  private readonly hintKey = computed(() =>
    this.hints()
      .map(({ id }) => id)
      .join(' '),
  );

  constructor() {
    effect(() => {
      const name = this.nom();
      untracked(() => this.begin(name));
    });
    effect(() => {
      const [start, isOpen, card] = [this.start(), this.isOpen(), this.card()];
      // Untracked: where it is kept follows the navigation, and leaving is no reason to keep it again.
      if (start || isOpen) untracked(() => this.kept.keep({ start, isOpen, card }));
    });
  }

  protected go(event: Event): void {
    event.preventDefault();
    const read = recognise(this.start());
    if (read.as === 'name' && read.name.length < 2) return this.startError.set(this.t('new.startNeeded'));
    this.startError.set(null);
    this.card.update((card) => ({
      ...card,
      ...(read.as === 'name' && { name: read.name }),
      ...(read.as === 'number' && { numbers: [numberOf(read.kinds[0] ?? 'siret', read.value)] }),
      ...(read.as === 'glued' && { numbers: [numberOf('siret', read.siret), numberOf('finess', read.finess)] }),
    }));
    this.isOpen.set(true);
    this.focus('.second input');
  }

  protected restart(): void {
    this.kept.forget();
    this.recovered.set(false);
    this.isOpen.set(false);
    this.start.set('');
    this.card.set(blankCard());
    this.focus('.first input');
  }

  private begin(name: string | undefined): void {
    const left = this.kept.read();
    if (name) this.start.set(name);
    else if (left) {
      this.start.set(left.start);
      this.card.set({ ...blankCard(), ...left.card });
      this.isOpen.set(left.isOpen);
      this.recovered.set(left.isOpen);
    }
  }

  private async add(): Promise<void> {
    const hints = await this.search();
    this.found.set(hints);
    if (!this.isAccepted()) {
      this.accepted.set(this.hintKey());
      this.focus('.duplicates h2');
      return;
    }
    const { id } = await this.api.invoke(createPartner, { body: { card: this.body() } }).catch((error: unknown) => {
      throw error instanceof ApiProblem ? withoutCard(error) : error;
    });
    this.kept.forget();
    await this.router.navigate(['/o', this.organisation.required(), 'partenaires', id]);
  }

  private async search() {
    return (await this.api.invoke(findPartnerDuplicates, { body: { card: this.body() } })).hints;
  }

  private readingOf(text: string): string {
    const read = recognise(text);
    if (read.as === 'glued') return this.t('new.readsGlued');
    if (read.as === 'name') return '';
    const kind = read.kinds[0] ?? 'siret';
    return this.t('new.reads', { kind: this.labels.identifier(kind), value: formatIdentifier(kind, read.value) });
  }

  private focus(selector: string): void {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }
}

const numberOf = (kind: PartnerFormBody['numbers'][number]['kind'], value: string) => ({
  kind,
  value,
  keptBecause: '',
});

/** The server points into its body; the form holds the card alone. */
const withoutCard = ({ type, title, instance, errors, status }: ApiProblem): ApiProblem => {
  const onFields = errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/card/, '') }));
  return new ApiProblem({ type, title, instance, errors: onFields }, status);
};
