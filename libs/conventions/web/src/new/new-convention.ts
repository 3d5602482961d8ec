import { Component, computed, effect, inject, input, linkedSignal, resource, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type ConventionTemplate,
  mayApply,
  offeredTemplates,
  questionsOf,
  type TemplateCode,
} from '@entente/conventions/domain';
import { draftConvention, listConventions, listModels, listPartners, readPartner } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  type Choice,
  Chooser,
  CurrentOrganisation,
  EmptyState,
  Field,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Session,
} from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { injectSaid } from '../text/said';
import { FrameworkChoice } from './framework-choice';

/** `/o/:org/conventions/nouvelle`: with whom, in which situation, then the questions begin. */
@Component({
  selector: 'ent-new-convention',
  imports: [Button, Chooser, EmptyState, Field, FrameworkChoice, ...formatPipes, Icon, PageHeader, RouterLink],
  templateUrl: './new-convention.html',
  styleUrl: './new-convention.css',
})
export class NewConvention {
  /** Partner chosen beforehand, from the address. */
  readonly partenaire = input<string>();
  /** Framework that the convention applies, from the address. */
  readonly cadre = input<string>();

  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);

  protected readonly mayWrite = computed(() => this.session.may('conventions:write'));
  protected readonly mayAddPartner = computed(() => this.session.may('partners:create'));
  protected readonly partnerId = signal('');
  protected readonly situation = signal<TemplateCode | null>(null);
  /** A model of the organisation, for that situation; empty for ours. */
  protected readonly modelId = signal('');
  protected readonly templates = offeredTemplates();
  protected readonly framework = linkedSignal(() => this.cadre() ?? '');
  protected readonly mayApply = computed(() => {
    const situation = this.situation();
    return situation !== null && mayApply(situation);
  });
  private readonly own = resource({
    params: () => (this.mayWrite() ? {} : undefined),
    loader: () => this.api.invoke(listModels),
  });
  protected readonly models = computed(() => {
    const items = this.own.hasValue() ? this.own.value().items : [];
    return items.filter(({ kind, published, archived }) => kind === 'convention' && published > 0 && !archived);
  });
  protected readonly missing = signal<'partner' | 'situation' | null>(null);
  protected readonly refusal = signal('');
  protected readonly starting = signal(false);

  protected readonly given = resource({
    params: () => (this.partenaire() && this.mayWrite() ? { id: this.partenaire() ?? '' } : undefined),
    loader: ({ params }) => this.api.invoke(readPartner, params),
  });
  protected readonly chosen = computed((): Choice | null => {
    if (!this.given.hasValue()) return null;
    const { id, card } = this.given.value();
    return { id, label: card.name };
  });
  private readonly partner = resource({
    params: () => (this.partnerId() ? { id: this.partnerId() } : undefined),
    loader: async ({ params }) => {
      const given = this.given.hasValue() ? this.given.value() : null;
      return given?.id === params.id ? given : this.api.invoke(readPartner, params);
    },
  });
  /** Held by somebody else: their conventions are not this person's to write. */
  protected readonly isHeldByOthers = computed(
    () => this.partner.hasValue() && !this.partner.value().allowedActions.includes('draft-convention'),
  );
  private readonly drafts = resource({
    params: () => (this.partnerId() ? { partner: this.partnerId() } : undefined),
    loader: ({ params }) => this.api.invoke(listConventions, { ...params, status: ['draft'], limit: 5 }),
  });
  protected readonly toResume = computed(() => (this.drafts.hasValue() ? this.drafts.value().items : []));

  constructor() {
    effect(() => {
      const chosen = this.chosen();
      if (chosen) untracked(() => this.partnerId.set(chosen.id));
    });
  }

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 12 });
    return items.map(({ id, name, city, managedBy }) => ({
      id,
      label: name,
      detail: [managedBy, city].filter(Boolean).join(', '),
    }));
  };

  /** What the sitting asks, so that one chooses knowingly. */
  protected effortOf(template: ConventionTemplate): { questions: number; minutes: number } {
    const questions = questionsOf(template);
    const minutes = questions.reduce((sum, question) => sum + question.minutes, 0);
    return { questions: questions.length, minutes: Math.ceil(minutes / 5) * 5 };
  }

  private applied(): { parentId?: string } {
    return this.mayApply() && this.framework() ? { parentId: this.framework() } : {};
  }

  protected choose(code: string, modelId = ''): void {
    const template = this.templates.find((each) => each.code === code);
    if (!template) return;
    this.situation.set(template.code);
    this.modelId.set(modelId);
  }

  protected nameOf(code: string): string {
    const template = this.templates.find((each) => each.code === code);
    return template ? this.said(template.name) : code;
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected async start(): Promise<void> {
    if (this.starting()) return;
    const template = this.situation();
    this.refusal.set('');
    this.missing.set(this.partnerId() ? (template ? null : 'situation') : 'partner');
    if (this.missing() || !template) return;
    this.starting.set(true);
    try {
      const model = this.modelId() ? { modelId: this.modelId() } : {};
      const body = { partnerId: this.partnerId(), template, ...model, ...this.applied() };
      const { id } = await this.api.invoke(draftConvention, { body });
      await this.router.navigate([...this.to(id, 'questions')]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('new.refused'));
    } finally {
      this.starting.set(false);
    }
  }
}
