import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { adaptedQuestionnaire, isOpen, type QuestionsKind } from '@entente/evaluations/domain';
import { readQuestionnaireVersion } from '@entente/platform/api-client';
import { Icon, injectWords, OrgApi, PageHeader, Pill, ResourceState, Session } from '@entente/platform/web';
import { gridsWords } from '../grids/grids-words';
import { injectSay } from '../shared/inject-say';
import { injectKindCrumbs } from './kind-crumbs';
import { placesOf } from './kind-places';
import { questionnairesWords } from './questionnaires-words';

/** `/o/:org/{bilans/questionnaires,strategie/questionnaires,avis/questions}/:id/version/:number`: a published version, as its reviews read it. */
@Component({
  selector: 'ent-questions-version-page',
  imports: [Icon, PageHeader, Pill, ResourceState, RouterLink],
  template: `<div class="ent-page">
    @if (opened.hasValue()) {
      @if (opened.value(); as content) {
        <ent-page-header
          [title]="t('old.title', { title: say(content.title), version: number() })"
          [crumbs]="[
            ...crumbs(),
            { label: say(content.title), link: [draft()] },
            { label: g('version', { version: number() }) },
          ]"
        />
        <div class="ent-stack">
          <p class="ent-note info">
            <ent-icon name="lock" /><span>{{ frozen() }}</span>
          </p>
          <p>
            <a [routerLink]="[draft()]">{{ t('old.back') }}</a>
          </p>
          @for (chapter of chapters(); track chapter.code) {
            <section class="ent-card" [attr.aria-labelledby]="'version-' + chapter.code">
              <header>
                <h2 [id]="'version-' + chapter.code">{{ say(chapter.name) }}</h2>
              </header>
              <ul class="ent-rows">
                @for (question of chapter.questions; track question.code) {
                  <li>
                    <span class="grow">
                      {{ say(question.text) }}
                      @if (question.required) {
                        <ent-pill tone="watch">{{ t('edit.askings.required') }}</ent-pill>
                      }
                      @if (question.help; as help) {
                        <small>{{ say(help) }}</small>
                      }
                      <small class="ent-num">{{ question.code }}</small>
                    </span>
                  </li>
                }
              </ul>
            </section>
          }
          @if (hidden(); as codes) {
            <p class="ent-muted">{{ t('old.hidden', { codes }) }}</p>
          }
        </div>
      }
    } @else {
      <section class="ent-card"><ent-resource-state [resource]="opened" [rows]="6" /></section>
    }
  </div>`,
})
export class QuestionsVersionPage {
  readonly id = input.required<string>();
  readonly number = input.required<string>();
  protected readonly t = injectWords(questionnairesWords);
  protected readonly g = injectWords(gridsWords);
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  protected readonly opened = resource({
    params: () => ({ id: this.id(), version: this.number() }),
    loader: ({ params }) => this.api.invoke(readQuestionnaireVersion, params),
  });
  private readonly kind = computed<QuestionsKind>(() =>
    this.opened.hasValue() ? this.opened.value().kind : 'annual-review',
  );
  protected readonly crumbs = injectKindCrumbs(this.kind);
  protected readonly draft = computed(
    () => `/o/${this.session.membership()?.org ?? ''}/${placesOf[this.kind()].pages}/${this.id()}`,
  );
  protected readonly frozen = computed(() => this.t(`of.${this.kind()}.frozen`));
  protected readonly chapters = computed(() => {
    if (!this.opened.hasValue()) return [];
    const named = { version: Number(this.number()), own: this.id() };
    return adaptedQuestionnaire(this.kind(), this.opened.value(), named)
      .chapters.map((chapter) => ({ ...chapter, questions: chapter.questions.filter(isOpen) }))
      .filter(({ questions }) => questions.length > 0);
  });
  protected readonly hidden = computed(() => {
    const chapters = this.opened.hasValue() ? this.opened.value().chapters : [];
    const hidden = chapters.flatMap(({ questions }) => questions.filter(({ asked }) => asked === 'hidden'));
    return hidden.map(({ code }) => code).join(', ');
  });
}
