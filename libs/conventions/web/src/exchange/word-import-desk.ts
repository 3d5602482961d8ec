import { computed, inject, Injectable, signal } from '@angular/core';
import { type ClauseCode, type ImportedArticle, wordLimits } from '@entente/conventions/domain';
import {
  type ConventionView,
  importArticles,
  previewWordImport,
  reviseConvention,
  type WordImportView,
} from '@entente/platform/api-client';
import { ApiProblem, injectWords, OrgApi } from '@entente/platform/web';
import { contentOf, templateOfView } from '../drafting/convention-content';
import { documentOf } from '../convention/convention-title';
import { exchangeWords } from '../exchange-words';
import { firstChoices, hasTwice, type ImportChoices, importTargets, takenArticles } from './import-choices';

type Done = { readonly before: ConventionView; readonly after: ConventionView; readonly count: number };

const wayOnFrom = ({ status, type }: ApiProblem): 'again' | 'anyway' | null => {
  if (status === 412) return 'again';
  return type === '/problems/conventions/acceptances-would-fall' ? 'anyway' : null;
};

/** One document coming into one draft: read, chosen from, taken, given back. */
@Injectable()
export class WordImportDesk {
  private readonly api = inject(OrgApi);
  private readonly t = injectWords(exchangeWords);
  private file: File | null = null;

  readonly most = wordLimits.bytes;
  readonly convention = signal<ConventionView | null>(null);
  readonly name = signal('');
  readonly preview = signal<WordImportView | null>(null);
  readonly choices = signal<ImportChoices>([]);
  readonly done = signal<Done | null>(null);
  readonly busy = signal<'reading' | 'saving' | null>(null);
  readonly refusal = signal('');
  /** Why the last act was refused, when there is a way on. */
  readonly wayOn = signal<'again' | 'anyway' | null>(null);

  readonly articles = computed((): readonly ImportedArticle[] => (this.preview()?.articles ?? []) as ImportedArticle[]);
  readonly document = computed(() => {
    const convention = this.convention();
    return convention && documentOf(convention);
  });
  readonly targets = computed(() => {
    const [convention, document] = [this.convention(), this.document()];
    return convention && document ? importTargets(templateOfView(convention), document) : [];
  });
  readonly count = computed(() => new Set(this.choices().filter((clause) => clause !== '')).size);
  readonly twice = computed(() => hasTwice(this.choices()));

  choose(index: number, clause: ClauseCode | ''): void {
    this.choices.update((all) => all.map((each, at) => (at === index ? clause : each)));
  }

  async read(file: File): Promise<void> {
    const convention = this.convention();
    if (!convention || this.busy()) return;
    this.file = file;
    this.name.set(file.name);
    this.preview.set(null);
    this.done.set(null);
    await this.attempt('reading', async () => {
      const preview = await this.api.invoke(previewWordImport, { id: convention.id, body: { file } });
      this.preview.set(preview);
      this.choices.set(firstChoices(this.articles()));
    });
  }

  /** The draft changed while the document was read: both are read again. */
  async readAgain(convention: ConventionView): Promise<void> {
    this.convention.set(convention);
    this.wayOn.set(null);
    if (this.file) await this.read(this.file);
  }

  /** `isTold`: whoever takes has read which acceptances fall. */
  async take({ isTold = false } = {}): Promise<void> {
    const [before, preview] = [this.convention(), this.preview()];
    if (!before || !preview || this.busy() || this.count() === 0) return;
    const articles = takenArticles(this.articles(), this.choices()).map((each) => ({ ...each }));
    await this.attempt('saving', async () => {
      const after = await this.api.invoke(importArticles, {
        id: before.id,
        body: { articles, version: preview.version, liftsAcceptances: isTold },
      });
      this.done.set({ before, after, count: this.count() });
      this.convention.set(after);
    });
  }

  /** One step back: the draft as it was before the document came. */
  async undo(): Promise<boolean> {
    const done = this.done();
    if (!done || this.busy()) return false;
    await this.attempt('saving', async () => {
      const body = { content: contentOf(done.before), version: done.after.version, liftsAcceptances: true };
      this.convention.set(await this.api.invoke(reviseConvention, { id: done.before.id, body }));
      this.done.set(null);
      this.preview.set(null);
    });
    return this.done() === null;
  }

  private async attempt(busy: 'reading' | 'saving', act: () => Promise<void>): Promise<void> {
    this.refusal.set('');
    this.wayOn.set(null);
    this.busy.set(busy);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.wayOn.set(wayOnFrom(error));
      this.refusal.set(error.title || this.t('word.failed'));
    } finally {
      this.busy.set(null);
    }
  }
}
