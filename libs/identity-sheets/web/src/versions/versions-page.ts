import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, resource } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { listSheetExports, type SheetExportPageView, type SheetExportView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  EmptyState,
  FileLink,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pager,
  ResourceState,
  Session,
  Toasts,
} from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { sheetWords } from '../identity-sheets-words';
import { HandoverLine } from './handover-line';
import { NoteDialog } from './note-dialog';
import { SendDialog } from './send-dialog';

const small = { width: '34rem', maxWidth: 'calc(100vw - 2rem)' } as const;
// A mail leaves within seconds; past that, whoever waits reloads.
const look = 1_500;
const looks = 12;

/** Which sheet went to whom, and when; sends one, or notes that it was handed over. */
@Component({
  selector: 'ent-versions-page',
  imports: [
    Button,
    EmptyState,
    FileLink,
    HandoverLine,
    Icon,
    PageHeader,
    Pager,
    ResourceState,
    RouterLink,
    ...formatPipes,
  ],
  templateUrl: './versions-page.html',
  styles: `
    .handovers {
      min-width: 14rem;
    }
    tbody th {
      min-width: 12rem;
    }
    ent-handover-line + ent-handover-line {
      margin-top: 0.375rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
      align-items: center;
    }
  `,
})
export class VersionsPage {
  /** Query parameters: of one partner, from where and which rank on, the sheet one comes from. */
  readonly partenaire = input<string>();
  readonly suite = input<string>();
  readonly rang = input<string>();
  readonly fiche = input<string>();
  protected readonly t = injectWords(sheetWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);

  protected readonly exports = resource({
    params: () => ({ partner: this.partenaire(), after: this.suite() }),
    loader: ({ params }) => this.api.invoke(listSheetExports, params),
  });
  protected readonly page = linkedSignal<SheetExportPageView | null, SheetExportPageView | null>({
    source: () => (this.exports.hasValue() ? this.exports.value() : null),
    computation: (page, before) => page ?? before?.value ?? null,
  });
  protected readonly from = computed(() => Number(this.rang() ?? 1) || 1);
  protected readonly mayPrepare = computed(
    () => this.session.may('identity-sheet:export') && (this.page()?.publications.length ?? 0) > 0,
  );
  private readonly isWaiting = computed(() =>
    (this.page()?.items ?? []).some(({ handovers }) => handovers.some(({ state }) => state === 'queued')),
  );

  constructor() {
    let left = looks;
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      clearTimeout(timer);
      if (!this.isWaiting()) left = looks;
      else if (this.exports.hasValue() && left-- > 0) timer = setTimeout(() => this.exports.reload(), look);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected pdf({ id }: SheetExportView): string {
    return this.api.address(`/identity-sheet/exports/${id}/pdf`);
  }

  protected preparedWords({ preparedOn, preparedBy }: SheetExportView): string {
    const day = isDay(preparedOn) ? this.formats.plainDay(preparedOn) : '';
    return preparedBy ? this.t('versions.by', { day, who: preparedBy }) : this.t('versions.on', { day });
  }

  protected versionWords({ publicationVersion, language }: SheetExportView): string {
    const version = this.t('versions.from', { version: publicationVersion });
    return language === 'en' ? `${version}, ${this.t('versions.english')}` : version;
  }

  protected async send(sheet: SheetExportView): Promise<void> {
    const opened = this.dialog.open<SendDialog, SheetExportView, SheetExportView>(SendDialog, {
      ...small,
      data: sheet,
    });
    const sent = await firstValueFrom(opened.afterClosed());
    const last = sent?.handovers.at(-1);
    if (last) this.changed(this.t('send.done', { number: sheet.number, to: last.contactName ?? last.to }));
  }

  protected async note(sheet: SheetExportView): Promise<void> {
    const opened = this.dialog.open<NoteDialog, SheetExportView, SheetExportView>(NoteDialog, {
      ...small,
      data: sheet,
    });
    if (await firstValueFrom(opened.afterClosed())) this.changed(this.t('note.done', { number: sheet.number }));
  }

  protected turn(suite: string): void {
    const rang = this.from() + (this.page()?.items.length ?? 0);
    const queryParams = suite ? { suite, rang } : { suite: null, rang: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  private changed(words: string): void {
    this.toasts.show(words);
    this.exports.reload();
  }
}
