import { computed, inject, Injectable, signal } from '@angular/core';
import { adaptTemplate, type Adaptation, type TemplateCode, templateOf } from '@entente/conventions/domain';
import { archiveModel, type ModelView, publishModel, restoreModel, reviseModel } from '@entente/platform/api-client';
import { ApiProblem, OrgApi } from '@entente/platform/web';

/** One model while people write it: each act saves at once, and says why when it is refused. */
@Injectable()
export class ModelDesk {
  private readonly api = inject(OrgApi);

  readonly view = signal<ModelView | null>(null);
  readonly busy = signal(false);
  readonly refusal = signal('');
  /** What somebody else made of it in the meantime. */
  readonly theirs = signal<ModelView | null>(null);

  readonly adaptation = computed(() => (this.view()?.adaptation ?? null) as Adaptation | null);
  /** Our template, at the version that the model adapts. */
  readonly ours = computed(() => {
    const view = this.view();
    return view ? (templateOf(view.template.code as TemplateCode, view.template.version) ?? null) : null;
  });
  readonly adapted = computed(() => {
    const [ours, adaptation] = [this.ours(), this.adaptation()];
    return ours && adaptation ? adaptTemplate(ours, adaptation) : null;
  });
  readonly mayWrite = computed(() => this.view()?.allowedActions.includes('revise') ?? false);

  /** Saves a change of what is stored now: what somebody else wrote beside it stays. */
  write(change: (adaptation: Adaptation) => Adaptation): Promise<boolean> {
    return this.attempt((view) => this.revise(view, view.name, change(view.adaptation as Adaptation)));
  }

  rename(name: string): Promise<boolean> {
    return this.attempt((view) => this.revise(view, name, view.adaptation as Adaptation));
  }

  publish(note: string): Promise<boolean> {
    return this.attempt(({ id, revision }) => this.api.invoke(publishModel, { id, body: { revision, note } }));
  }

  shelve(archived: boolean): Promise<boolean> {
    const act = archived ? archiveModel : restoreModel;
    return this.attempt(({ id, revision }) => this.api.invoke(act, { id, body: { revision } }));
  }

  /** What is stored takes the place of what was read; the words being typed stay in their editor. */
  readAgain(): void {
    const theirs = this.theirs();
    if (theirs) this.view.set(theirs);
    this.theirs.set(null);
    this.refusal.set('');
  }

  private revise({ id, revision }: ModelView, name: string, adaptation: Adaptation): Promise<ModelView> {
    return this.api.invoke(reviseModel, { id, body: { name, adaptation: { ...adaptation }, revision } });
  }

  private async attempt(act: (view: ModelView) => Promise<ModelView>): Promise<boolean> {
    const view = this.view();
    if (!view || this.busy()) return false;
    this.busy.set(true);
    this.refusal.set('');
    this.theirs.set(null);
    try {
      this.view.set(await act(view));
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.status === 412) this.theirs.set((error.extra['current'] as ModelView | undefined) ?? null);
      else this.refusal.set([error.title, ...new Set(error.errors.map(({ detail }) => detail))].join(' '));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
