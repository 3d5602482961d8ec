import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { type AnnexedPieceView, type ExtractView, readConvention } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  FileLink,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Progress,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { piecesWords } from '../pieces-words';
import { injectLineFocus, placesAfterMove } from '../questions/fields/line-focus';
import { replaced, swapped, without } from '../questions/fields/list-moves';
import { PaperUpload } from '../takeover/paper-upload';
import { CompletenessCard } from './completeness-card';
import { completenessOfView } from './convention-completeness';
import { injectFileSize } from './file-size';
import { guessedKind, guessedTitle } from './guessed-kind';
import { PdfPick } from './pdf-pick';
import { type PieceWords } from './piece-form';
import { PieceRow } from './piece-row';
import { PieceUpload } from './piece-upload';
import { PiecesDesk } from './pieces-desk';

/** `/o/:org/conventions/:id/pieces`: the files that go with the text. */
@Component({
  selector: 'ent-pieces-page',
  imports: [
    Button,
    CompletenessCard,
    EmptyState,
    FileLink,
    PdfPick,
    Icon,
    PageHeader,
    PieceRow,
    Progress,
    ResourceState,
  ],
  providers: [PaperUpload, PiecesDesk, PieceUpload],
  templateUrl: './pieces-page.html',
  styleUrl: './pieces-page.css',
})
export class PiecesPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(piecesWords);
  protected readonly drafting = injectWords(draftingWords);
  protected readonly desk = inject(PiecesDesk);
  protected readonly upload = inject(PieceUpload);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly sizeOf = injectFileSize();
  private readonly focus = injectLineFocus();

  protected readonly view = this.desk.view;
  /** The piece that was just added. */
  protected readonly fresh = signal('');
  protected readonly convention = resource({
    params: () => ({ id: this.id(), after: this.view()?.version }),
    loader: ({ params: { id } }) => this.api.invoke(readConvention, { id }),
  });
  protected readonly isFrozen = computed(
    () => this.convention.hasValue() && this.convention.value().status !== 'draft',
  );
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly crumbs = computed(() => [
    { label: this.drafting('list.title'), link: conventionPath(this.organisation.required()) },
    {
      label: this.convention.hasValue() ? this.t('number', { number: this.convention.value().number }) : '…',
      link: conventionPath(this.organisation.required(), this.id()),
    },
    { label: this.t('title') },
  ]);
  protected readonly limits = computed(() => {
    const { mostPieces: most = 0, mostBytes = 0 } = this.view() ?? {};
    return this.t('limits', { most, total: Math.round(mostBytes / 1_048_576) });
  });
  protected readonly used = computed(() => {
    const pieces = this.view()?.pieces ?? [];
    const size = this.sizeOf(pieces.reduce((sum, piece) => sum + piece.size, 0));
    return pieces.length > 0 ? this.t.count('used', pieces.length, { size }) : '';
  });
  protected readonly isFull = computed(() => {
    const view = this.view();
    return view !== null && view.pieces.length >= view.mostPieces;
  });
  protected readonly state = computed(() => {
    return this.convention.hasValue() ? completenessOfView(this.convention.value()) : null;
  });

  constructor() {
    effect(() => this.desk.id.set(this.id()));
  }

  protected async add(file: File): Promise<void> {
    const sent = await this.upload.send(this.id(), file);
    const pieces = this.view()?.pieces;
    if (!sent || !pieces) return;
    const [kind, title] = [guessedKind(file.name), guessedTitle(file.name)];
    const piece = { id: crypto.randomUUID(), fileId: sent.fileId, kind, title, annex: null };
    if (await this.desk.save([...pieces, piece], { said: this.t('added') })) this.fresh.set(piece.id);
  }

  protected async replace(rank: number, file: File): Promise<void> {
    const sent = await this.upload.send(this.id(), file);
    const piece = this.view()?.pieces[rank];
    if (!sent || !piece) return;
    await this.change(rank, { fileId: sent.fileId }, { said: this.t('replaced'), isUndoable: true });
  }

  protected describe(rank: number, words: PieceWords): void {
    this.fresh.set('');
    void this.change(rank, words, { said: this.t('saved') });
  }

  protected async move(rank: number, step: -1 | 1): Promise<void> {
    const pieces = this.view()?.pieces ?? [];
    if (await this.desk.save(swapped(pieces, rank, rank + step), { said: this.t('saved') }))
      this.focus(...placesAfterMove(`li:nth-child(${rank + step + 1})`, step));
  }

  protected async remove(rank: number): Promise<void> {
    const pieces = this.view()?.pieces ?? [];
    if (await this.desk.save(without(pieces, rank), { said: this.t('removed'), isUndoable: true }))
      this.focus('.add [data-act="pick"]');
  }

  protected async join({ fileId, body, heldOn }: ExtractView): Promise<void> {
    const pieces = this.view()?.pieces ?? [];
    const title = this.t('extracts.titleOf', { body, day: this.dayOf(heldOn) }).slice(0, 120);
    const piece = { id: crypto.randomUUID(), fileId, kind: 'resolution' as const, title, annex: null };
    await this.desk.save([...pieces, piece], { said: this.t('saved') });
  }

  protected isJoined({ fileId }: ExtractView): boolean {
    return this.view()?.pieces.some((piece) => piece.fileId === fileId) ?? false;
  }

  protected lineOf({ body, heldOn }: ExtractView): string {
    return this.t('extracts.line', { body, day: this.dayOf(heldOn) });
  }

  private dayOf(day: string): string {
    return isDay(day) ? this.formats.plainDay(day) : day;
  }

  private async change(
    rank: number,
    changes: Partial<AnnexedPieceView>,
    saying: Parameters<PiecesDesk['save']>[1],
  ): Promise<void> {
    const pieces = this.view()?.pieces ?? [];
    const piece = pieces[rank];
    if (piece) await this.desk.save(replaced(pieces, rank, { ...piece, ...changes }), saying);
  }
}
