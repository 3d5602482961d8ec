import { inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { type AnnexedPieceView, annexPieces, type PiecesView, readPieces } from '@entente/platform/api-client';
import { ApiProblem, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { LiftAcceptances, wouldLift } from '../drafting/lift-acceptances';
import { piecesWords } from '../pieces-words';

/** A line of the list as the page sends it. */
export type PieceLineView = Pick<AnnexedPieceView, 'id' | 'fileId' | 'kind' | 'annex' | 'title'>;

const lineOf = ({ id, fileId, kind, annex, title }: PieceLineView): PieceLineView => ({
  id,
  fileId,
  kind,
  annex,
  title,
});

type Saying = { readonly said: string; readonly isUndoable?: boolean };

/** The pieces of one convention on screen: each act saves the whole list. */
@Injectable()
export class PiecesDesk {
  private readonly api = inject(OrgApi);
  private readonly lifting = inject(LiftAcceptances);
  private readonly toasts = inject(Toasts);
  private readonly t = injectWords(piecesWords);
  readonly id = signal('');
  readonly refusal = signal('');
  readonly isSaving = signal(false);

  readonly read = resource({
    params: () => (this.id() ? { id: this.id() } : undefined),
    loader: ({ params }) => this.api.invoke(readPieces, params),
  });
  readonly view = linkedSignal((): PiecesView | null => (this.read.hasValue() ? this.read.value() : null));

  /** Where the browser finds a file. */
  address(fileId: string, kind: 'copy' | 'original' = 'copy'): string {
    return this.api.address(`/conventions/${this.id()}/piece-files/${fileId}/${kind}`);
  }

  /** Whether the list was saved; what falls with it is said first, what was removed can be put back. */
  async save(lines: readonly PieceLineView[], { said, isUndoable = false }: Saying): Promise<boolean> {
    const before = this.view();
    if (!before || this.isSaving()) return false;
    this.refusal.set('');
    // What could be undone was another act: pressed now, it would be taken for this one.
    this.toasts.dismiss();
    this.isSaving.set(true);
    try {
      if (!(await this.put(lines))) return false;
    } catch (error) {
      this.refuse(error);
      return false;
    } finally {
      this.isSaving.set(false);
    }
    this.toasts.show(said, isUndoable ? () => this.save(before.pieces, { said: this.t('saved') }) : undefined);
    return true;
  }

  private async put(lines: readonly PieceLineView[], liftsAcceptances = false): Promise<boolean> {
    const { version = 1 } = this.view() ?? {};
    const body = { pieces: lines.map(lineOf), version, ...(liftsAcceptances ? { liftsAcceptances } : {}) };
    try {
      this.view.set(await this.api.invoke(annexPieces, { id: this.id(), body }));
      return true;
    } catch (error) {
      if (!wouldLift(error)) throw error;
      return (await this.lifting.ask(error)) && this.put(lines, true);
    }
  }

  private refuse(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.refusal.set([error.title, ...error.errors.map(({ detail }) => detail)].filter(Boolean).join(' '));
    if (!this.refusal()) this.refusal.set(this.t('notDone'));
    // Somebody else saved: the page shows theirs, and the act is done again on it.
    if (error.status === 412 || error.status === 409) this.read.reload();
  }
}
