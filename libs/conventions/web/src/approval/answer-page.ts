import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readConvention } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  FocusFrame,
  Icon,
  injectWords,
  OrgApi,
  Paper,
  ResourceState,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { documentOf } from '../convention/convention-title';
import { conventionPath } from '../list/convention-path';
import { ConventionText } from '../text/convention-text';
import { AnswerForm } from './answer-form';
import { ApprovalStore } from './approval-store';
import { CircuitActs } from './circuit-acts';
import { CircuitSteps } from './circuit-steps';

/** `/o/:org/conventions/:id/avis`: the text, and the answer of whoever is asked, side by side. */
@Component({
  selector: 'ent-answer-page',
  imports: [
    AnswerForm,
    Button,
    CircuitSteps,
    ConventionText,
    EmptyState,
    FocusFrame,
    Icon,
    Paper,
    ResourceState,
    RouterLink,
  ],
  providers: [ApprovalStore, CircuitActs],
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.css',
})
export class AnswerPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(approvalWords);
  protected readonly store = inject(ApprovalStore);
  private readonly acts = inject(CircuitActs);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly convention = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readConvention, params),
  });
  protected readonly document = computed(() =>
    this.convention.hasValue() ? documentOf(this.convention.value()) : null,
  );
  protected readonly number = computed(() =>
    this.convention.hasValue() ? this.t('number', { number: this.convention.value().number }) : '',
  );
  protected readonly isBoard = computed(() => this.store.view()?.mine.some(({ kind }) => kind === 'board') ?? false);
  protected readonly isAsked = computed(() => this.store.view()?.mine.some(({ kind }) => kind !== 'board') ?? false);
  protected readonly circuit = computed(() => conventionPath(this.organisation.required(), this.id(), 'circuit'));

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected async leave(): Promise<void> {
    await this.router.navigate([...this.circuit()]);
  }

  protected async recordBoard(): Promise<void> {
    const parties = (this.document()?.parties ?? []).map(({ key, name }) => ({ key, name }));
    if (await this.acts.recordBoard(parties)) await this.leave();
  }
}
