import { computed, effect, inject, Injectable, InjectionToken, signal } from '@angular/core';
import {
  type ConventionContent,
  type ConventionDocument,
  type ConventionTemplate,
  isSameContent,
  questionFlow,
  type QuestionId,
  writeConvention,
} from '@entente/conventions/domain';
import { type FieldFault } from '@entente/platform/kernel';
import { type ConventionView, readConvention, reviseConvention } from '@entente/platform/api-client';
import {
  ApiProblem,
  autosave,
  BrowserMemory,
  injectWords,
  OrgApi,
  type SaveStatus,
  Toasts,
} from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { contentOf, piecesOf, templateOfView, withAnswer } from './convention-content';
import { type DraftUnit, isSameEdit, withUnit } from './draft-units';
import { isHeldElsewhere } from './held-elsewhere';
import { type Base, type Left, readLeft, sentKept } from './left-unsent';
import { LiftAcceptances, wouldLift } from './lift-acceptances';
import { mergeDrafts } from './merge-drafts';
import { presentable } from './presentable';
import { settled } from './settled';

/** The draft that the page was opened with. */
export const OPENED_DRAFT = new InjectionToken<ConventionView>('the draft that is open');

/** Told which draft its pages write. */
export const DRAFT_HOLDER = new InjectionToken<(store: DraftStore) => void>('who leaves once the draft is saved');

/** One draft while people write it: its content, the text it makes, and how it is saved. */
@Injectable()
export class DraftStore {
  readonly opened = inject(OPENED_DRAFT);
  private readonly api = inject(OrgApi);
  private readonly memory = inject(BrowserMemory);
  private readonly lifting = inject(LiftAcceptances);
  private readonly toasts = inject(Toasts);
  private readonly t = injectWords(togetherWords);
  private readonly base = signal<Base>({ version: this.opened.version, content: contentOf(this.opened) });

  readonly id = this.opened.id;
  // Somebody may take up another version of the model while the page is open.
  private readonly drafted = signal(templateOfView(this.opened));
  readonly content = signal(contentOf(this.opened));
  /** Parts that somebody else changed too, until the person chooses. */
  readonly conflicts = signal<readonly DraftUnit[]>([]);
  /** What the server has: the other side of a conflict. */
  readonly theirs = computed(() => this.base().content);
  readonly version = computed(() => this.base().version);
  /** Whose word stands on the text, as of the last save; null until it is shared. */
  readonly negotiation = signal(this.opened.negotiation);
  /** Text of an earlier visit was found in this browser and taken up again. */
  readonly recovered = signal(false);

  readonly answers = computed(() => this.content().answers);
  readonly parties = computed(() => this.content().parties);
  readonly flow = computed(() => questionFlow(this.template, this.answers(), this.parties()));

  // The whole text takes some milliseconds to write: once a pause, not once a key.
  private readonly written = settled(this.content, 150);
  readonly document = computed((): ConventionDocument => this.write(this.written()));

  readonly autosave = autosave<ConventionContent>({
    key: () => this.place,
    value: this.content,
    initial: contentOf(this.opened),
    ready: () => this.conflicts().length === 0 && !this.waits(),
    save: (content) => this.save(content),
  });
  readonly status = computed((): SaveStatus => (this.waits() ? { state: 'waiting' } : this.autosave.status()));

  // Articles that somebody else is writing, as last heard, and whether words of this page wait for one of them.
  private readonly taken = signal<readonly string[]>([]);
  private readonly waits = computed(() => this.taken().some((code) => this.isRewritten(code)));

  // What left since the server last answered: any of it may have arrived.
  private sent: readonly ConventionContent[] = [];

  constructor() {
    this.takeUpAgain();
    effect(() => this.keepBase());
  }

  /** The text as it is at this very moment. */
  writeNow(): ConventionDocument {
    return this.write(this.content());
  }

  /** Changes the content. */
  change(revise: (content: ConventionContent) => ConventionContent): void {
    this.content.update(revise);
  }

  /** Notes one answer; what is wrong with it when it cannot be kept. */
  answer(question: QuestionId, field: string, value: unknown): readonly FieldFault[] {
    const read = withAnswer(this.template, this.answers(), { question, field, value });
    if ('faults' in read) return read.faults;
    this.change((content) => ({ ...content, answers: read.answers }));
    return [];
  }

  /** Whether the words of an article are others than the server has. */
  isRewritten(code: string): boolean {
    return !isSameEdit(code, this.content(), this.theirs());
  }

  /** Somebody saved another version: it is taken in, or what waited for their place leaves and meets it. */
  async hear(version: number, taken: readonly string[]): Promise<void> {
    const waited = this.waits() || isHeldElsewhere(this.status().problem);
    this.taken.set(taken);
    if (waited && !this.waits()) await this.autosave.flush();
    const isQuiet =
      this.status().state !== 'saving' && this.sent.length === 0 && isSameContent(this.content(), this.theirs());
    if (version <= this.version() || !isQuiet) return;
    await this.catchUp();
  }

  /** Settles a conflict: mine stays, or theirs is taken. */
  async settle(unit: DraftUnit, choice: 'mine' | 'theirs'): Promise<void> {
    if (choice === 'theirs') this.change((content) => withUnit(content, unit, this.theirs()));
    this.conflicts.update((units) => units.filter((each) => !isSameContent(each, unit)));
    if (this.conflicts().length > 0) return;
    this.autosave.accept(this.theirs());
    await this.autosave.flush();
  }

  get template(): ConventionTemplate {
    return this.drafted();
  }

  private get place(): string {
    return `convention/${this.id}`;
  }

  private write({ answers, parties, edits }: ConventionContent): ConventionDocument {
    const { number } = this.opened;
    return writeConvention(this.template, answers, parties, { number, edits, pieces: piecesOf(this.opened) });
  }

  private async save(content: ConventionContent): Promise<void> {
    if (this.sent.length === 0 && isSameContent(content, this.theirs())) return;
    try {
      this.saved(await this.put(content));
    } catch (error) {
      if (wouldLift(error)) return this.lift(content, error);
      if (!(error instanceof ApiProblem)) throw error;
      if (error.status === 422 || isHeldElsewhere(error)) this.sent = this.sent.slice(0, -1);
      if (error.status !== 412) throw error;
      await this.reconcile(error);
    }
  }

  // Whoever does not go on keeps the accepted words; theirs come back with one press, and are asked about again.
  private async lift(content: ConventionContent, problem: ApiProblem): Promise<void> {
    this.sent = [];
    if (await this.lifting.ask(problem)) return this.saved(await this.put(content, true));
    this.content.set(this.theirs());
    this.toasts.show(this.t('lift.undone'), async () => this.content.set(content));
  }

  private put(content: ConventionContent, liftsAcceptances = false): Promise<ConventionView> {
    const before = this.sent.at(-1);
    if (!before || !isSameContent(before, content)) this.sent = [...this.sent, content];
    this.keepBase();
    const body = { content, version: this.version(), ...(liftsAcceptances ? { liftsAcceptances } : {}) };
    return this.api.invoke(reviseConvention, { id: this.id, body });
  }

  private saved(view: ConventionView): void {
    this.sent = [];
    this.base.set({ version: view.version, content: contentOf(view) });
    this.negotiation.set(view.negotiation);
    this.keepBase();
  }

  private async catchUp(): Promise<void> {
    try {
      const current = await this.api.invoke(readConvention, { id: this.id });
      if (current.version <= this.version() || this.sent.length > 0) return;
      this.mergeWith(contentOf(current), this.theirs(), this.content());
      this.saved(current);
      this.autosave.accept(this.theirs());
    } catch (error) {
      // The next sign of the page asks again.
      if (!(error instanceof ApiProblem)) throw error;
    }
  }

  private async reconcile(problem: ApiProblem): Promise<void> {
    const current = await this.api.invoke(readConvention, { id: this.id });
    const theirs = contentOf(current);
    this.drafted.set(templateOfView(current));
    const base = this.isOurs(theirs) ? theirs : this.theirs();
    this.mergeWith(theirs, base, this.content());
    this.saved(current);
    if (this.conflicts().length > 0) throw problem;
    this.saved(await this.put(this.content()));
  }

  private mergeWith(theirs: ConventionContent, base: ConventionContent, mine: ConventionContent): void {
    const { merged, conflicts } = mergeDrafts(this.template, base, { mine, theirs });
    this.content.set(merged);
    this.conflicts.set(conflicts);
  }

  // Our own save may have arrived although its answer never did.
  private isOurs(theirs: ConventionContent): boolean {
    return this.sent.some((ours) => isSameContent(theirs, ours));
  }

  // What an earlier visit left unsent stands on the version it was typed on.
  private takeUpAgain(): void {
    const kept = this.autosave.recovered();
    if (kept === null || isSameContent(kept, this.theirs())) return this.autosave.accept(this.theirs());
    const left = this.leftBefore();
    this.sent = left?.sent ?? [];
    this.recovered.set(true);
    const base = left && !this.isOurs(this.theirs()) ? left.content : this.theirs();
    this.mergeWith(this.theirs(), base, presentable(this.template, this.theirs(), kept));
  }

  private leftBefore(): Left | null {
    return readLeft(this.memory.read(`base/${this.place}`));
  }

  // During a conflict the text still stands on what it was typed on: opened again, the page must ask again.
  private keepBase(): void {
    const [content, base] = [this.content(), this.base()];
    if (this.conflicts().length > 0) return;
    if (this.sent.length === 0 && isSameContent(content, base.content)) return this.memory.forget(`base/${this.place}`);
    const left: Left = { ...base, sent: this.sent.slice(-sentKept) };
    this.memory.write(`base/${this.place}`, JSON.stringify(left));
  }
}
