import { computed, inject, signal } from '@angular/core';
import { type GridVersionView, type OwnGridView } from '@entente/platform/api-client';
import { ApiProblem, autosave, OrgApi } from '@entente/platform/web';

/** What every kind of thing that an organisation writes and publishes has. */
export type OwnView = Pick<
  OwnGridView,
  'id' | 'revision' | 'published' | 'archived' | 'chosen' | 'ahead' | 'allowedActions'
> & { readonly versions: GridVersionView[] };

/** How one kind is read, sent, published, put aside and chosen. */
export type DeskCalls<View, Draft> = {
  /** Names what is kept in this browser. */
  readonly key: string;
  readonly nothing: Draft;
  readonly draftOf: (view: View) => Draft;
  readonly read: (id: string) => Promise<View>;
  readonly revise: (id: string, body: { readonly draft: Draft; readonly revision: number }) => Promise<View>;
  readonly publish: (id: string, body: { readonly revision: number; readonly note: string }) => Promise<View>;
  readonly shelve: (id: string, archived: boolean, revision: number) => Promise<View>;
  readonly choose: (view: View) => Promise<unknown>;
};

/** One of them while people write it: shown at once, saved by itself, published on purpose. */
export abstract class OwnDesk<View extends OwnView = OwnView, Draft extends object = object> {
  readonly view = signal<View | null>(null);
  readonly draft;
  readonly busy = signal(false);
  readonly refusal = signal('');
  /** What an earlier visit wrote here and the server never had. */
  readonly found = signal<Draft | null>(null);
  readonly saving;

  readonly mayWrite = computed(() => this.view()?.allowedActions.includes('revise') ?? false);
  /** What somebody else recorded in the meantime. */
  readonly theirs = computed(() => (this.saving.stale()?.extra['current'] as View | undefined) ?? null);

  constructor(private readonly calls: DeskCalls<View, Draft>) {
    this.draft = signal<Draft>(calls.nothing);
    this.saving = autosave<Draft>({
      key: () => `${calls.key}/${this.view()?.id ?? ''}`,
      value: this.draft,
      save: (draft) => this.send(draft),
      initial: calls.nothing,
      ready: () => this.mayWrite(),
    });
  }

  async open(id: string): Promise<View> {
    const view = await this.calls.read(id);
    this.show(view);
    this.found.set(this.saving.recovered());
    return view;
  }

  rewrite(change: (draft: Draft) => Draft): void {
    if (this.mayWrite()) this.draft.update(change);
  }

  /** What was typed goes over what somebody else recorded. */
  keepMine(): void {
    const theirs = this.theirs();
    if (!theirs) return;
    this.view.set(theirs);
    this.saving.accept(this.calls.draftOf(theirs));
    void this.saving.flush();
  }

  takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.show(theirs);
  }

  takeFound(): void {
    const found = this.found();
    this.found.set(null);
    if (found) this.rewrite(() => found);
  }

  leaveFound(): void {
    this.found.set(null);
  }

  /** The version published; null when it was refused. */
  publish(note: string): Promise<number | null> {
    return this.attempt(async ({ id }) => {
      if (!(await this.saving.flush())) return null;
      const view = await this.calls.publish(id, { revision: this.view()?.revision ?? 0, note });
      this.show(view);
      return view.published;
    });
  }

  async shelve(archived: boolean): Promise<void> {
    await this.attempt(async ({ id }) => {
      if (this.mayWrite() && !(await this.saving.flush())) return;
      this.show(await this.calls.shelve(id, archived, this.view()?.revision ?? 0));
    });
  }

  async choose(): Promise<void> {
    await this.attempt(async (view) => {
      await this.calls.choose(view);
      this.view.set(await this.calls.read(view.id));
    });
  }

  private show(view: View): void {
    const draft = this.calls.draftOf(view);
    this.view.set(view);
    this.draft.set(draft);
    this.saving.accept(draft);
  }

  private async send(draft: Draft): Promise<void> {
    const view = this.view();
    if (view) this.view.set(await this.calls.revise(view.id, { draft: { ...draft }, revision: view.revision }));
  }

  private async attempt<T>(act: (view: View) => Promise<T>): Promise<T | null> {
    const view = this.view();
    if (!view || this.busy()) return null;
    this.busy.set(true);
    this.refusal.set('');
    try {
      return await act(view);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set([error.title, ...new Set(error.errors.map(({ detail }) => detail))].join(' '));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}

/** The calls of a desk, made through the organisation's address. */
export const injectCalls = <View, Draft>(make: (api: OrgApi) => DeskCalls<View, Draft>): DeskCalls<View, Draft> =>
  make(inject(OrgApi));
