import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { fieldOf, isFieldCode, sections, sectionWords } from '@entente/identity-sheets/domain';
import { type SheetFieldCode, type SheetFieldView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  EmptyState,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  PageHeader,
  ResourceState,
} from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';
import { PublicationCard } from './publication-card';
import { ReadinessCard } from './readiness-card';
import { SheetField } from './sheet-field';
import { SheetHistory } from './sheet-history';
import { SheetStore } from './sheet-store';

const isToCheck = ({ state }: Pick<SheetFieldView, 'state'>): boolean => state === 'to-check';

const professionals = () => {
  const store = inject(SheetStore);
  return computed(() => store.view()?.members.map(({ name }) => name) ?? []);
};

/** Our record, field by field: what is to be checked first, what lacks, and the act of publishing. */
@Component({
  selector: 'ent-sheet-page',
  imports: [
    Button,
    EmptyState,
    Icon,
    PageHeader,
    PublicationCard,
    ReadinessCard,
    ResourceState,
    RouterLink,
    SheetField,
    SheetHistory,
  ],
  templateUrl: './sheet-page.html',
  styles: `
    .done {
      flex-wrap: wrap;
    }
  `,
  providers: [SheetStore, { provide: KNOWN_PROFESSIONALS, useFactory: professionals }],
})
export class SheetPage {
  protected readonly t = injectWords(sheetWords);
  private readonly say = injectSay();
  protected readonly store = inject(SheetStore);
  private readonly injector = inject(Injector);
  protected readonly busy = signal(false);
  protected readonly done = signal('');
  protected readonly refusal = signal('');

  private readonly fields = computed(() => this.store.view()?.fields ?? []);
  protected readonly isBlank = computed(() => this.fields().every(({ entry }) => entry === null));
  protected readonly known = computed(() => this.fields().some(({ known }) => known !== null));
  // A field stays where it was opened: saving it also checks it, and it must not jump under the fingers.
  private readonly openedFirst = linkedSignal({
    source: this.store.editing,
    computation: (code) => untracked(() => this.fields().some((field) => field.code === code && isToCheck(field))),
  });
  protected readonly toCheck = computed(() => this.fields().filter((field) => this.isFirst(field)));
  protected readonly groups = computed(() =>
    sections
      .map((name) => ({
        name,
        title: this.say(sectionWords[name]),
        fields: this.fields().filter((field) => fieldOf(field.code).section === name && !this.isFirst(field)),
      }))
      .filter(({ fields }) => fields.length > 0),
  );
  protected readonly mayPublish = computed(() => this.store.view()?.allowedActions.includes('publish') ?? false);
  protected readonly mayExport = computed(() => this.store.view()?.allowedActions.includes('export') ?? false);
  /** Why the sheet cannot be published now; empty when it can. */
  protected readonly whyNot = computed(() => {
    const sheet = this.store.view();
    if (!sheet) return '';
    const { missing } = sheet.readiness;
    if (missing.length > 0) return this.t.count('sheet.lacks', missing.length);
    return sheet.publication && sheet.changed.length === 0
      ? this.t('sheet.nothingNew', { version: sheet.publication.version })
      : '';
  });
  protected readonly stamp = computed(() =>
    [this.store.view()?.publication?.version ?? 0, ...this.fields().map(({ revision }) => revision)].join('.'),
  );

  constructor() {
    const wanted = inject(ActivatedRoute).snapshot.fragment;
    const arrival = effect(() => {
      if (!this.store.view()) return;
      arrival.destroy();
      if (isFieldCode(wanted)) this.goTo(wanted);
    });
  }

  protected goTo(code: SheetFieldCode): void {
    if (this.store.mayEdit()) this.store.editing.set(code);
    const show = () => {
      const heading = document.getElementById(code);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    };
    afterNextRender(show, { injector: this.injector });
  }

  protected start(): Promise<void> {
    return this.run(() => this.store.start(), '');
  }

  protected publish(): Promise<void> {
    const version = (this.store.view()?.publication?.version ?? 0) + 1;
    return this.run(() => this.store.publish(), this.t('sheet.published', { version }));
  }

  private isFirst({ code, state }: SheetFieldView): boolean {
    return code === this.store.editing() ? this.openedFirst() : isToCheck({ state });
  }

  private async run(act: () => Promise<unknown>, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    this.done.set('');
    try {
      await act();
      this.done.set(done);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      this.store.read.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
