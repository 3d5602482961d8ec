import { computed, Injectable } from '@angular/core';
import {
  adaptedQuestionnaire,
  baseOf,
  finishedQuestions,
  freshDraft,
  type Questionnaire,
  type QuestionsContent,
  type QuestionsDraft,
  questionsFaults,
  type QuestionsKind,
} from '@entente/evaluations/domain';
import {
  archiveQuestionnaire,
  chooseQuestionnaire,
  type OwnQuestionnaireView,
  publishQuestionnaire,
  readQuestionnaire,
  restoreQuestionnaire,
  reviseQuestionnaire,
} from '@entente/platform/api-client';
import { injectCalls, OwnDesk } from '../grids/own-desk';

/** A questionnaire of an organisation, of any kind, while people write it. */
@Injectable()
export class QuestionsDesk extends OwnDesk<OwnQuestionnaireView, QuestionsDraft> {
  readonly kind = computed<QuestionsKind>(() => this.view()?.kind ?? 'annual-review');
  readonly content = computed(() => this.draft().content);
  /** What it says otherwise. */
  readonly base = computed(() => baseOf(this.kind(), this.content()));
  /** Everything that keeps it from being published, as the server would say it. */
  readonly faults = computed(() => questionsFaults(this.kind(), this.draft()));
  /** The draft as it would be answered; null while something is to mend in it. */
  readonly questionnaire = computed<Questionnaire | null>(() => {
    const view = this.view();
    if (!view || this.faults().length > 0) return null;
    const named = { version: view.published + 1, own: view.id };
    return adaptedQuestionnaire(this.kind(), finishedQuestions(this.kind(), this.content()), named);
  });

  constructor() {
    super(
      injectCalls<OwnQuestionnaireView, QuestionsDraft>((api) => ({
        key: 'questionnaire',
        nothing: freshDraft('annual-review'),
        draftOf: ({ content, lastOwn }) => ({ content, lastOwn }),
        read: (id) => api.invoke(readQuestionnaire, { id }),
        revise: (id, body) => api.invoke(reviseQuestionnaire, { id, body }),
        publish: (id, body) => api.invoke(publishQuestionnaire, { id, body }),
        shelve: (id, archived, revision) =>
          api.invoke(archived ? archiveQuestionnaire : restoreQuestionnaire, { id, body: { revision } }),
        choose: ({ id, kind }) => api.invoke(chooseQuestionnaire, { body: { questionnaire: id, kind } }),
      })),
    );
  }

  change(change: (content: QuestionsContent) => QuestionsContent): void {
    this.rewrite((draft) => ({ ...draft, content: change(draft.content) }));
  }
}
