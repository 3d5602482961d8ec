import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { fieldOf } from '@entente/identity-sheets/domain';
import {
  exportSheet,
  previewSheet,
  proposeSheetTailoring,
  type SheetBlockId,
  type SheetExportView,
  type SheetPreviewView,
  type SheetTailoringView,
} from '@entente/platform/api-client';
import { type Language, languages } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Control,
  Downloads,
  EmptyState,
  Field,
  FileLink,
  Icon,
  injectWords,
  JobLine,
  OrgApi,
  PageHeader,
  ResourceState,
} from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';
import { newUuid } from '../shared/new-uuid';
import { FitNotes } from './fit-notes';
import { LineChoice } from './line-choice';
import { type PaperSide, SheetPaper } from './sheet-paper';
import { TargetChoice } from './target-choice';

// The preview follows the hand, not each click of it.
const patience = 250;

type Job = { readonly state: 'running' | 'done' | 'failed'; readonly words: string };

/** Tailors the sheet for a partner beside the page as it will be printed. */
@Component({
  selector: 'ent-tailoring-page',
  imports: [
    Button,
    Control,
    EmptyState,
    Field,
    FileLink,
    FitNotes,
    Icon,
    JobLine,
    LineChoice,
    PageHeader,
    ResourceState,
    RouterLink,
    SheetPaper,
    TargetChoice,
  ],
  templateUrl: './tailoring-page.html',
  styleUrl: './tailoring-page.css',
})
export class TailoringPage {
  /** Query parameters: for whom, in which language. */
  readonly partenaire = input<string>();
  readonly langue = input<string>();
  protected readonly t = injectWords(sheetWords);
  private readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly downloads = inject(Downloads);
  private readonly router = inject(Router);
  protected readonly languages = languages;
  protected readonly faces: readonly PaperSide[] = ['recto', 'verso'];
  protected readonly side = signal<PaperSide>('recto');
  protected readonly language = computed<Language>(() => (this.langue() === 'en' ? 'en' : 'fr'));

  protected readonly tailoring = resource({
    params: () => ({ partner: this.partenaire(), language: this.language() }),
    loader: ({ params }) => this.api.invoke(proposeSheetTailoring, params),
  });
  // What is on screen stays while another partner or language is read.
  protected readonly known = linkedSignal<SheetTailoringView | null, SheetTailoringView | null>({
    source: () => (this.tailoring.hasValue() ? this.tailoring.value() : null),
    computation: (latest, before) => latest ?? before?.value ?? null,
  });
  protected readonly isUnpublished = computed(() => problemOf(this.tailoring.error())?.status === 409);

  protected readonly offers = this.choice(({ chosenOffers }) => chosenOffers);
  protected readonly expectations = this.choice(({ chosenExpectations }) => chosenExpectations);
  protected readonly leftOut = signal<readonly SheetBlockId[]>([]);
  protected readonly isComplete = computed(() => this.offers().length > 0 && this.expectations().length > 0);
  private readonly wish = computed(() => ({
    partnerId: this.partenaire() ?? null,
    language: this.language(),
    offers: [...this.offers()],
    expectations: [...this.expectations()],
    leftOut: [...this.leftOut()],
  }));
  // One wish, one numbered sheet, however often the button is pressed before an answer arrives.
  private readonly id = linkedSignal({ source: this.wish, computation: () => newUuid() });

  protected readonly preview = resource({
    params: () => (this.known() && this.isComplete() ? this.wish() : undefined),
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, patience));
      return abortSignal.aborted ? null : this.api.invoke(previewSheet, { body: params });
    },
  });
  protected readonly shown = linkedSignal<SheetPreviewView | null, SheetPreviewView | null>({
    source: () => (this.preview.hasValue() ? this.preview.value() : null),
    computation: (preview, before) => preview ?? before?.value ?? null,
  });
  protected readonly present = computed(() => {
    const fit = this.shown()?.fit;
    return fit ? [...fit.recto.flat(), ...fit.verso.flat(), ...fit.overflow] : [];
  });
  protected readonly warnings = computed(() =>
    (this.shown()?.staleFigures ?? []).map((code) => ({
      code,
      words: this.t('tailor.stale', { field: this.say(fieldOf(code).label) }),
    })),
  );
  protected readonly logo = computed(() => (this.shown()?.hasLogo ? this.api.address('/organisation/logo') : ''));

  protected readonly exported = signal<SheetExportView | null>(null);
  protected readonly job = signal<Job | null>(null);
  protected readonly isTooLong = computed(() => this.shown()?.fit.fits === false);
  protected readonly mayExport = computed(
    () => this.isComplete() && this.shown()?.fit.fits === true && this.job()?.state !== 'running',
  );

  protected isLeftOut(id: SheetBlockId): boolean {
    return this.leftOut().includes(id);
  }

  protected toggleBlock(id: SheetBlockId): void {
    this.leftOut.update((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  }

  protected pdf(id: string): string {
    return this.api.address(`/identity-sheet/exports/${id}/pdf`);
  }

  protected choosePartner(partenaire: string | null): void {
    this.forget();
    void this.router.navigate([], { queryParams: { partenaire }, queryParamsHandling: 'merge' });
  }

  protected chooseLanguage(langue: string): void {
    this.forget();
    const queryParams = { langue: langue === 'fr' ? null : langue };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected async export(): Promise<void> {
    const number = this.known()?.nextNumber ?? '';
    this.exported.set(null);
    this.job.set({ state: 'running', words: this.t('tailor.exporting', { number }) });
    try {
      const sheet = await this.api.invoke(exportSheet, { body: { ...this.wish(), id: this.id() } });
      this.id.set(newUuid());
      this.exported.set(sheet);
      this.job.set({ state: 'done', words: await this.handed(sheet) });
      this.tailoring.reload();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.job.set({ state: 'failed', words: this.t('tailor.failed', { reason: error.title }) });
    }
  }

  /** The sheet is ready, and where it is for whoever may have the file. */
  private async handed({ id, number, allowedActions }: SheetExportView): Promise<string> {
    const ready = this.t('tailor.exported', { number });
    if (!allowedActions.includes('download')) return ready;
    try {
      return this.t('tailor.downloaded', { ready, name: await this.downloads.save(this.pdf(id)) });
    } catch (error) {
      // It stays ready, and its link beside: asked for again, it says what is wrong.
      if (error instanceof ApiProblem) return ready;
      throw error;
    }
  }

  /** What is proposed for a partner, then changed by hand; another partner, another proposal. */
  private choice(proposed: (known: SheetTailoringView) => readonly string[]) {
    return linkedSignal<SheetTailoringView | null, readonly string[]>({
      source: () => this.known(),
      computation: (known, before) => {
        const isSame = before?.source && known && before.source.partner?.id === known.partner?.id;
        if (isSame) return before.value;
        return known ? proposed(known) : [];
      },
    });
  }

  private forget(): void {
    this.job.set(null);
    this.exported.set(null);
  }
}

const problemOf = (error: Error | undefined): ApiProblem | null => {
  const cause = error?.cause ?? error;
  return cause instanceof ApiProblem ? cause : null;
};
