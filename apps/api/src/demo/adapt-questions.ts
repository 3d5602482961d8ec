import type { QuestionsContent, QuestionsKind } from '@entente/evaluations/domain';
import type { Visitor } from './visitor';

type Questionnaire = { readonly id: string; readonly revision: number; readonly content: QuestionsContent };
type Adapting = {
  readonly kind: QuestionsKind;
  /** With one question of its own at most. */
  readonly adapt: (content: QuestionsContent) => QuestionsContent;
  readonly note: string;
};

/** The association's own questions of a kind: copied, written, published, chosen for what opens from then on. */
export const adaptQuestions = async (writer: Visitor, { kind, adapt, note }: Adapting): Promise<void> => {
  const begun = await writer.call<Questionnaire>('POST', 'questionnaires', { kind });
  const { id, revision } = await writer.call<Questionnaire>('PUT', `questionnaires/${begun.id}`, {
    draft: { content: adapt(begun.content), lastOwn: 1 },
    revision: begun.revision,
  });
  await writer.call('POST', `questionnaires/${id}/actions/publish`, { revision, note });
  await writer.call('PUT', 'questionnaires/chosen', { questionnaire: id, kind });
};
