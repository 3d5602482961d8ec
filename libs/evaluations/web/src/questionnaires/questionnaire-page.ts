import { Component, computed, inject, input, resource } from '@angular/core';
import { injectWords, OrgApi, PageHeader, ResourceState, Session, type Tab } from '@entente/platform/web';
import { type Answering } from '../answers/settle-first';
import { DeskFrame, type FrameWords } from '../grids/desk-frame';
import { DeskPublish, type PublishWords, type ToMend } from '../grids/desk-publish';
import { OwnDesk } from '../grids/own-desk';
import { FeedbackPreview } from './feedback-preview';
import { injectQuestionFaults } from './question-faults';
import { injectKindCrumbs } from './kind-crumbs';
import { placesOf } from './kind-places';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';
import { QuestionsEditor } from './questions-editor';
import { QuestionsPreview } from './questions-preview';

const parts = ['questions', 'preview', 'publish'] as const;
type Part = (typeof parts)[number];

/** The part of the page in its address. */
const addresses: Readonly<Record<Part, string>> = { questions: 'questions', preview: 'apercu', publish: 'publier' };

/** `/o/:org/{bilans/questionnaires,strategie/questionnaires,avis/questions}/:id`: a questionnaire, written, tried, published. */
@Component({
  selector: 'ent-questionnaire-page',
  imports: [DeskFrame, DeskPublish, FeedbackPreview, PageHeader, QuestionsEditor, QuestionsPreview, ResourceState],
  template: `<div class="ent-page">
    @if (desk.view()) {
      <ent-page-header [title]="title()" [crumbs]="[...crumbs(), { label: title() }]" />
      <ent-desk-frame [title]="title()" [tabs]="tabs()" [toMend]="desk.faults().length" [said]="said()">
        @switch (part()) {
          @case ('questions') {
            <ent-questions-editor />
          }
          @case ('preview') {
            @if (kind() === 'feedback') {
              <ent-feedback-preview />
            } @else {
              <ent-questions-preview />
            }
          }
          @case ('publish') {
            <ent-desk-publish [toMend]="toMend()" [file]="file()" [said]="publishing()" />
          }
        }
      </ent-desk-frame>
    } @else {
      <section class="ent-card"><ent-resource-state [resource]="opened" [rows]="6" /></section>
    }
  </div>`,
  providers: [QuestionsDesk, { provide: OwnDesk, useExisting: QuestionsDesk }],
})
export class QuestionnairePage implements Answering {
  readonly id = input.required<string>();
  readonly partie = input<string>();
  protected readonly t = injectWords(questionnairesWords);
  protected readonly desk = inject(QuestionsDesk);
  private readonly faults = injectQuestionFaults();
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  protected readonly opened = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.desk.open(id),
  });
  protected readonly kind = this.desk.kind;
  protected readonly crumbs = injectKindCrumbs(this.kind);
  private readonly address = computed(
    () => `/o/${this.session.membership()?.org ?? ''}/${placesOf[this.kind()].pages}/${this.id()}`,
  );
  protected readonly part = computed<Part>(() => parts.find((one) => addresses[one] === this.partie()) ?? 'questions');
  protected readonly title = computed(() => this.desk.content().title.fr.trim() || this.t('untitled'));
  protected readonly tabs = computed<readonly Tab[]>(() =>
    parts.map((part) => ({
      label: this.t(`tabs.${part}`),
      link: this.address(),
      query: { partie: part === 'questions' ? null : addresses[part] },
    })),
  );
  protected readonly said = computed<FrameWords>(() => ({
    stale: this.t('view.stale'),
    archived: this.t(`of.${this.kind()}.archived`),
    chosen: this.t(`of.${this.kind()}.chosen`),
    readOnly: this.t('view.readOnly'),
  }));
  protected readonly publishing = computed<PublishWords>(() => ({
    onlyDirection: this.t('publish.onlyDirection'),
    isChosen: this.t(`of.${this.kind()}.isChosen`),
    ready: this.t(`of.${this.kind()}.ready`),
    choose: this.t(`of.${this.kind()}.choose`),
    use: (reviews) =>
      reviews > 0 ? this.t.count(`of.${this.kind()}.reviews`, reviews) : this.t(`of.${this.kind()}.noReviews`),
  }));
  protected readonly toMend = computed(() =>
    this.desk.faults().map((fault): ToMend => ({
      words: this.faults.place(fault),
      said: this.faults.sentence(fault),
      query: { partie: null },
    })),
  );
  protected readonly file = computed(() => this.api.address(`/questionnaires/${this.id()}/export.json`));

  settle(): Promise<boolean> {
    return this.desk.mayWrite() ? this.desk.saving.flush() : Promise.resolve(true);
  }
}
