import { Component, computed, effect, ElementRef, inject, input, resource, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { conventionStatusWords } from '@entente/conventions/domain';
import {
  type ConventionView,
  listPartners,
  type PaperFileView,
  readPartner,
  takeOverConvention,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  type Choice,
  Chooser,
  CurrentOrganisation,
  EmptyState,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Session,
  withProblems,
} from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { takeoverWords } from '../takeover-words';
import { injectSaid } from '../text/said';
import { injectKeptDraft } from './kept-draft';
import { injectMissing } from './missing-words';
import { blankDraft, type PaperDraft, toTerms } from './paper-draft';
import { PaperFields } from './paper-fields';
import { PaperPicker } from './paper-picker';
import { paperSchema } from './paper-schema';

const gone = '/problems/conventions/paper-gone';

/** `/o/:org/conventions/reprise`: a signed PDF, who and when; then another one. */
@Component({
  selector: 'ent-take-over-page',
  imports: [
    Button,
    Chooser,
    EmptyState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    PageHeader,
    PaperFields,
    PaperPicker,
    RouterLink,
  ],
  templateUrl: './take-over-page.html',
})
export class TakeOverPage {
  /** Partner chosen beforehand, from the address. */
  readonly partenaire = input<string>();
  protected readonly t = injectWords(takeoverWords);
  private readonly said = injectSaid();
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);
  private readonly kept = injectKeptDraft();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly mayWrite = computed(() => this.session.may('conventions:write'));
  private readonly before = this.kept.read();
  protected readonly recovered = signal(this.before !== null);
  protected readonly draft = signal<PaperDraft>(this.before?.draft ?? blankDraft);
  protected readonly paper = signal<PaperFileView | null>(this.before?.paper ?? null);
  protected readonly tried = signal(false);
  protected readonly done = signal<ConventionView | null>(null);
  protected readonly fields = form(this.draft, paperSchema(injectMissing()), {
    submission: { action: withProblems(() => this.take()) },
  });

  private readonly partner = resource({
    params: () => ({ id: this.draft().partnerId || this.partenaire() || '' }),
    loader: async ({ params: { id } }) => (id ? this.api.invoke(readPartner, { id }) : null),
  });
  protected readonly chosen = computed((): Choice | null => {
    const partner = this.partner.hasValue() ? this.partner.value() : null;
    return partner && { id: partner.id, label: partner.card.name };
  });
  protected readonly doneWords = computed(() => {
    const convention = this.done();
    if (!convention) return '';
    const status = this.said(conventionStatusWords[convention.status]).toLowerCase();
    return this.t('done.detail', { title: convention.takenOver?.terms.title ?? '', status });
  });

  constructor() {
    effect(() => {
      const given = this.partenaire();
      if (given) untracked(() => this.draft.update((draft) => ({ ...draft, partnerId: draft.partnerId || given })));
    });
    effect(() => {
      const [draft, paper] = [this.draft(), this.paper()];
      if (draft !== blankDraft || paper) this.kept.keep({ draft, paper });
    });
  }

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 12 });
    return items.map(({ id, name, city, managedBy }) => ({
      id,
      label: name,
      detail: [managedBy, city].filter(Boolean).join(', '),
    }));
  };

  /** « convention-CH-2025.pdf » → « convention CH 2025 », to be put right rather than typed. */
  protected name(file: string): void {
    const title = file
      .replace(/\.pdf$/i, '')
      .replace(/[-_]+/g, ' ')
      .trim();
    this.draft.update((draft) => (draft.terms.title.trim() ? draft : { ...draft, terms: { ...draft.terms, title } }));
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected startAfresh(): void {
    this.kept.forget();
    this.recovered.set(false);
    this.tried.set(false);
    this.draft.set(blankDraft);
    this.paper.set(null);
    this.done.set(null);
    this.fields().reset();
  }

  private async take(): Promise<void> {
    const paper = this.paper();
    if (this.done()) return;
    if (!paper) throw new ApiProblem({ title: this.t('file.missing') }, 422);
    const { partnerId } = this.draft();
    const body = { partnerId, paperFileId: paper.id, terms: toTerms(this.draft()) };
    try {
      const convention = await this.api.invoke(takeOverConvention, { body });
      this.kept.forget();
      this.done.set(convention);
      // The button that was pressed is gone with the form.
      this.host.nativeElement.querySelector('h1')?.focus();
    } catch (error) {
      if (error instanceof ApiProblem && error.type === gone) this.paper.set(null);
      throw error;
    }
  }
}
