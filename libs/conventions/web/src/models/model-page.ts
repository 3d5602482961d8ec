import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { type Adaptation } from '@entente/conventions/domain';
import { readModel } from '@entente/platform/api-client';
import {
  Button,
  Control,
  CurrentOrganisation,
  Field,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Toasts,
} from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { modelsWords } from '../models-words';
import { injectSaid } from '../text/said';
import { ChangeList } from './change-list';
import { ModelArticle } from './model-article';
import { ModelDesk } from './model-desk';
import { modelDifferences } from './model-differences';

/** `/o/:org/conventions/modeles/:id`: one model, written article by article, published version after version. */
@Component({
  selector: 'ent-model-page',
  imports: [Button, ChangeList, Control, Field, ...formatPipes, Icon, ModelArticle, PageHeader, ResourceState],
  providers: [ModelDesk],
  templateUrl: './model-page.html',
  styleUrl: './model-page.css',
})
export class ModelPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(modelsWords);
  protected readonly said = injectSaid();
  protected readonly desk = inject(ModelDesk);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly opened = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readModel, params),
  });
  protected readonly name = linkedSignal(() => this.desk.view()?.name ?? '');
  protected readonly note = signal('');
  protected readonly isClause = computed(() => this.desk.view()?.kind === 'clause');
  protected readonly articles = computed(() => {
    const all = this.desk.adapted()?.clauses ?? [];
    return this.isClause() ? all.filter(({ clause }) => clause.variants.some(({ own }) => own)) : all;
  });
  protected readonly next = computed(() => (this.desk.view()?.published ?? 0) + 1);
  protected readonly mayPublish = computed(() => this.desk.view()?.allowedActions.includes('publish') ?? false);
  protected readonly changes = computed(() => {
    const [ours, view] = [this.desk.ours(), this.desk.view()];
    if (!ours || !view) return [];
    const last = (view.versions[0]?.adaptation ?? null) as Adaptation | null;
    return modelDifferences(ours, last, view.adaptation as Adaptation);
  });
  protected readonly crumbs = computed(() => [
    { label: this.t('back'), link: this.to() },
    { label: this.t('title'), link: this.to('modeles') },
    { label: this.desk.view()?.name ?? '…' },
  ]);

  constructor() {
    effect(() => {
      const found = this.opened.hasValue() ? this.opened.value() : null;
      if (found) untracked(() => this.desk.view.set(found));
    });
  }

  protected async rename(): Promise<void> {
    if (this.name().trim() === '') return;
    if (!(await this.desk.rename(this.name()))) return;
    this.focusOn('#publish');
    this.toasts.show(this.t('edit.saved'));
  }

  protected async publish(): Promise<void> {
    const number = this.next();
    if (!(await this.desk.publish(this.note()))) return;
    this.note.set('');
    this.focusOn('#publish');
    this.toasts.show(this.t('publish.done', { number }));
  }

  protected async shelve(archived: boolean): Promise<void> {
    if (!(await this.desk.shelve(archived))) return;
    this.focusOn('#publish');
    this.toasts.show(this.t(archived ? 'publish.archived' : 'publish.restored'));
  }

  protected readAgain(): void {
    this.focusOn('h1');
    this.desk.readAgain();
  }

  // The button goes with what it did: whoever reads by keyboard goes on from there.
  private focusOn(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }

  private to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }
}
