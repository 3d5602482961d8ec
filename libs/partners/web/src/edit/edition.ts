import { computed, inject, type Signal, signal, type WritableSignal } from '@angular/core';
import { type PartnerView } from '@entente/platform/api-client';
import { type Autosave, autosave, BrowserMemory, type SaveStatus } from '@entente/platform/web';
import { staleView } from '../shared/stale-view';
import { isSame, mergeDrafts, withField } from './merge';

/** A part of a partner that saves itself. */
export type EditionSource<D> = {
  /** Names it in this browser's memory. */
  readonly place: () => string;
  readonly blank: D;
  readonly fields: readonly string[];
  readonly read: (view: PartnerView) => { readonly version: number; readonly draft: D };
  readonly write: (draft: D, version: number) => Promise<PartnerView>;
  /** Pointers of what is wrong: these fields wait, the others are saved. */
  readonly faults: (draft: D) => readonly string[];
  readonly saved: (view: PartnerView) => void;
};

type Theirs<D> = { readonly draft: D; readonly fields: readonly string[] };

/** One text that saves itself, field by field, and meets what somebody else saved meanwhile. */
export class Edition<D extends object> {
  readonly draft: WritableSignal<D>;
  readonly conflicts = computed(() => this.theirs()?.fields ?? []);
  readonly status: Signal<SaveStatus>;
  private readonly base: WritableSignal<D>;
  private readonly version = signal(0);
  private readonly theirs = signal<Theirs<D> | null>(null);
  private readonly waiting = computed(() => this.faultyFields(this.draft()));
  private readonly autosave: Autosave<D>;
  private readonly memory = inject(BrowserMemory);
  // What left since the server last answered: any of it may have arrived.
  private readonly sent: D[] = [];

  constructor(private readonly source: EditionSource<D>) {
    this.draft = signal(source.blank);
    this.base = signal(source.blank);
    this.autosave = autosave<D>({
      key: source.place,
      value: this.draft,
      initial: source.blank,
      save: (draft) => this.send(draft),
      ready: () => this.version() > 0 && this.conflicts().length === 0,
    });
    this.status = computed(() => this.statusNow());
  }

  /** What somebody else saved in a field. */
  theirsIn(): D {
    return this.theirs()?.draft ?? this.base();
  }

  /** Takes a newer view of the partner: the first time, what an earlier visit left unsent is put beside it. */
  follow(view: PartnerView): void {
    const { version, draft } = this.source.read(view);
    if (version === this.version()) return;
    if (this.version() > 0) return this.meet(view);
    const left = this.autosave.recovered();
    this.version.set(version);
    this.base.set(draft);
    this.draft.set(draft);
    this.autosave.accept(draft);
    if (left) this.recover(left, draft);
  }

  /** Keeps what is typed in a field. */
  keepMine(field: string): void {
    this.settle(field);
  }

  /** Takes what is saved in a field. */
  takeTheirs(field: string): void {
    const met = this.theirs();
    if (met) this.draft.update((mine) => withField(mine, field, met.draft));
    this.settle(field);
  }

  /** Sends what is not sent yet: on blur, before leaving. */
  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  private settle(field: string): void {
    this.theirs.update((met) => met && { ...met, fields: met.fields.filter((each) => each !== field) });
    if (this.conflicts().length > 0) return;
    this.theirs.set(null);
    this.autosave.accept(this.base());
    void this.flush();
  }

  private recover(left: D, saved: D): void {
    const fields = this.source.fields.filter((field) => !isSame(left, saved, field));
    if (fields.length === 0) return;
    this.draft.set(fields.reduce((into, field) => withField(into, field, left), saved));
    this.theirs.set({ draft: saved, fields });
  }

  private async send(typed: D): Promise<void> {
    const faulty = this.faultyFields(typed);
    const sound = faulty.reduce((into, field) => withField(into, field, this.base()), typed);
    const differs = this.source.fields.some((field) => !isSame(sound, this.base(), field));
    if (differs || this.sent.length > 0) await this.write(sound);
    // The rest is not sent: this browser keeps it, after the autosave believes that all of it left.
    if (faulty.length > 0) setTimeout(() => this.memory.write(`draft/${this.source.place()}`, JSON.stringify(typed)));
  }

  private async write(sound: D): Promise<void> {
    this.sent.push(sound);
    try {
      const view = await this.source.write(sound, this.version());
      this.sent.length = 0;
      this.version.set(this.source.read(view).version);
      this.base.set(sound);
      this.source.saved(view);
    } catch (error) {
      const current = staleView(error);
      if (!current) throw error;
      this.meet(current);
      this.source.saved(current);
      if (this.conflicts().length > 0) throw error;
      await this.send(this.draft());
    }
  }

  // What only one of the two changed is put together; the rest is shown, and nothing typed is thrown away.
  private meet(view: PartnerView): void {
    const { version, draft: theirs } = this.source.read(view);
    const { merged, conflicts } = mergeDrafts(this.source.fields, {
      base: this.baseBeside(theirs),
      mine: this.draft(),
      theirs,
    });
    this.sent.length = 0;
    const unsettled = this.conflicts().filter((field) => !isSame(merged, theirs, field));
    const fields = [...new Set([...unsettled, ...conflicts])];
    this.version.set(version);
    this.base.set(theirs);
    this.draft.set(merged);
    this.theirs.set(fields.length > 0 ? { draft: theirs, fields } : null);
  }

  // A field that says what we sent was saved by us, although the answer never came.
  private baseBeside(theirs: D): D {
    const ours = this.source.fields.filter((field) => this.sent.some((draft) => isSame(draft, theirs, field)));
    return ours.reduce((into, field) => withField(into, field, theirs), this.base());
  }

  private faultyFields(draft: D): string[] {
    const faults = this.source.faults(draft);
    return this.source.fields.filter((field) => faults.some((at) => at === field || at.startsWith(`${field}/`)));
  }

  private statusNow(): SaveStatus {
    if (this.conflicts().length > 0) return { state: 'stale' };
    return this.waiting().length > 0 ? { state: 'refused' } : this.autosave.status();
  }
}
