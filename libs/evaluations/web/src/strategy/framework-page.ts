import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  type FrameworkItem,
  frameworkLimits,
  type FrameworkText,
  type Reference,
  referenceKey,
} from '@entente/evaluations/domain';
import {
  type FrameworkView,
  importFramework,
  listReferences,
  readFramework,
  removeFramework,
  restoreFramework,
  saveFramework,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  autosave,
  Button,
  Control,
  Field,
  FileLink,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  SaveState,
  Session,
  Toasts,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import {
  toBody,
  toDraft,
  withItem,
  withItemBack,
  withoutItem,
  withoutReference,
  withReference,
} from './framework-draft';
import { labelOf, type ReferenceOptions, referenceOptions } from './reference-choices';
import { strategyWords } from './strategy-words';

const nothing: FrameworkText = { name: '', edition: '', items: [] };

/** `/o/:org/strategie/referentiels/:id`: codes of a framework, and what of ours answers each; saved by itself. */
@Component({
  selector: 'ent-framework-page',
  imports: [Button, Control, Field, FileLink, Icon, PageHeader, ResourceState, SaveState],
  templateUrl: './framework-page.html',
  styleUrl: './framework-page.css',
})
export class FrameworkPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(strategyWords);
  protected readonly say = injectSay();
  protected readonly limits = frameworkLimits;
  protected readonly keyOf = referenceKey;
  private readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/strategie`);

  protected readonly framework = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const found = await this.api.invoke(readFramework, { id });
      this.known.set(found);
      this.draft.set(toDraft(found));
      this.autosave.accept(toDraft(found));
      return found;
    },
  });
  private readonly offered = resource({ loader: () => this.api.invoke(listReferences) });
  protected readonly choices = computed(() => (this.offered.hasValue() ? referenceOptions(this.offered.value()) : []));
  private readonly known = signal<FrameworkView | null>(null);
  protected readonly draft = signal<FrameworkText>(nothing);
  protected readonly other = signal<FrameworkView | null>(null);
  protected readonly refused = signal<readonly string[]>([]);
  /** Why the server refused each field, until something changes. */
  protected readonly faults = linkedSignal<FrameworkText, ReadonlyMap<string, string>>({
    source: this.draft,
    computation: () => new Map(),
  });
  protected readonly autosave = autosave({
    key: () => `framework/${this.id()}`,
    value: this.draft,
    initial: nothing,
    ready: () => this.known() !== null && this.other() === null,
    save: (text) => this.save(text),
  });
  protected readonly table = computed(() =>
    this.api.address(`/frameworks/${this.id()}/table?language=${this.say.language()}`),
  );

  protected groupWords({ kind, from }: ReferenceOptions): string {
    const words = this.t(`framework.kinds.${kind}`);
    return from ? this.t('framework.added', { kind: words, from: this.say(from) }) : words;
  }

  protected labelOf(reference: Reference): string {
    return this.say(labelOf(this.choices(), reference));
  }

  protected rename(change: Partial<Pick<FrameworkText, 'name' | 'edition'>>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected change(at: number, change: Partial<FrameworkItem>): void {
    this.draft.update((draft) => withItem(draft, at, change));
  }

  protected add(): void {
    this.draft.update((draft) => ({ ...draft, items: [...draft.items, { code: '', label: '', references: [] }] }));
    setTimeout(() => document.getElementById(`code-${this.draft().items.length - 1}`)?.focus());
  }

  protected remove(at: number): void {
    const item = this.draft().items[at];
    if (!item) return;
    this.draft.update((draft) => withoutItem(draft, at));
    this.toasts.show(this.t('framework.codeRemoved', { code: item.code }), async () => {
      this.draft.update((draft) => withItemBack(draft, at, item));
      await this.autosave.flush();
    });
  }

  protected answer(at: number, select: HTMLSelectElement): void {
    const options = this.choices().flatMap(({ choices }) => choices);
    const reference = options.find(({ key }) => key === select.value)?.reference;
    select.value = '';
    if (reference) this.draft.update((draft) => withReference(draft, at, reference));
  }

  protected unanswer(at: number, reference: Reference): void {
    this.draft.update((draft) => withoutReference(draft, at, reference));
  }

  protected async import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file || !(await this.autosave.flush())) return;
    this.refused.set([]);
    try {
      const body = { csv: (await file.text()).slice(0, 200_000), version: this.known()?.version ?? 1 };
      this.take(await this.api.invoke(importFramework, { id: this.id(), body }));
      this.toasts.show(this.t('framework.imported'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.meet(error);
      this.refused.set([error.title, ...error.errors.map(({ detail }) => detail)].slice(0, 12));
    } finally {
      input.value = '';
    }
  }

  protected async removeAll(): Promise<void> {
    if (!(await this.autosave.flush())) return;
    const known = this.known();
    if (!known) return;
    const { id } = known;
    const { version } = await this.api.invoke(removeFramework, { id, body: { version: known.version } });
    await this.router.navigateByUrl(`${this.base()}/referentiels`);
    this.toasts.show(this.t('framework.removed', { name: known.name }), async () => {
      await this.api.invoke(restoreFramework, { id, body: { version } });
      await this.router.navigateByUrl(`${this.base()}/referentiels/${id}`);
    });
  }

  /** Writes over what somebody else saved, knowing it. */
  protected async keepMine(): Promise<void> {
    const other = this.other();
    if (!other) return;
    this.known.set(other);
    this.other.set(null);
    await this.autosave.flush();
  }

  protected takeTheirs(): void {
    const other = this.other();
    if (other) this.take(other);
  }

  private take(view: FrameworkView): void {
    this.other.set(null);
    this.known.set(view);
    this.draft.set(toDraft(view));
    this.autosave.accept(toDraft(view));
  }

  private async save(text: FrameworkText): Promise<void> {
    try {
      const body = toBody(text, this.known()?.version ?? 1);
      this.known.set(await this.api.invoke(saveFramework, { id: this.id(), body }));
      this.faults.set(new Map());
    } catch (error) {
      if (error instanceof ApiProblem) this.meet(error);
      throw error;
    }
  }

  private meet(error: ApiProblem): void {
    if (error.status === 412) this.other.set(error.extra['current'] as FrameworkView);
    this.faults.set(new Map(error.errors.map(({ pointer, detail }) => [pointer, detail])));
  }
}
