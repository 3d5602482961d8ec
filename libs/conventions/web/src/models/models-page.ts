import { Component, computed, inject, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { offeredTemplates, type TemplateCode, templateOf } from '@entente/conventions/domain';
import { draftModel, listModels, type ModelSummaryView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  CurrentOrganisation,
  EmptyState,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
} from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { modelsWords } from '../models-words';
import { injectSaid } from '../text/said';

/** `/o/:org/conventions/modeles`: an organisation's own models, and how to begin one. */
@Component({
  selector: 'ent-models-page',
  imports: [Button, Control, EmptyState, Field, Icon, PageHeader, Pill, ResourceState, RouterLink],
  templateUrl: './models-page.html',
  styleUrl: './model-page.css',
})
export class ModelsPage {
  protected readonly t = injectWords(modelsWords);
  protected readonly said = injectSaid();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly templates = offeredTemplates();
  protected readonly models = resource({ loader: () => this.api.invoke(listModels) });
  protected readonly groups = computed(() => {
    const items = this.models.hasValue() ? this.models.value().items : [];
    return (['convention', 'clause'] as const)
      .map((kind) => ({ kind, items: items.filter((model) => model.kind === kind) }))
      .filter((group) => group.items.length > 0);
  });
  protected readonly name = signal('');
  protected readonly template = signal<TemplateCode>('T2');
  protected readonly missing = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected templateName({ template }: ModelSummaryView): string {
    const found = templateOf(template.code as TemplateCode, template.version);
    return found ? this.said(found.name) : template.code;
  }

  protected standing({ published, publishedAt, publishedBy, drafts, behind }: ModelSummaryView): string {
    if (!publishedAt) return this.t('unpublished');
    const day = this.formats.instant(publishedAt);
    const said = [this.t('version', { number: published, day, author: publishedBy })];
    if (drafts > 0) said.push(this.t.count('drafts', drafts));
    if (behind > 0) said.push(this.t.count(behind === drafts ? 'allBehind' : 'behind', behind));
    return said.join(', ');
  }

  protected choose(code: string): void {
    const found = this.templates.find((template) => template.code === code);
    if (found) this.template.set(found.code);
  }

  protected async create(): Promise<void> {
    this.missing.set(this.name().trim() === '');
    if (this.missing() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const body = { name: this.name().trim(), template: this.template() };
      const { id } = await this.api.invoke(draftModel, { body });
      await this.router.navigate([...this.to('modeles', id)]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
