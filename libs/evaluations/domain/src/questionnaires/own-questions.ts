import { type Words } from '@entente/platform/kernel';
import { gridRef } from '../grid/evaluation-grid';
import { type OwnGrid, type OwnGridId } from '../grids/own-grid';
import { isSameValue } from '../grids/same-value';
import { shapeFaults } from '../grids/shape';
import { questionsContentOf } from './adapt-questions';
import { adaptables } from './adaptable';
import { questionnaireProblems } from './questionnaire-problems';
import {
  type AdaptedQuestion,
  ownQuestionNumber,
  type QuestionsContent,
  type QuestionsDraft,
  type QuestionsKind,
  type Tongues,
} from './questions-content';
import { questionsFaults } from './questions-faults';
import { questionsDraftShape } from './questions-shape';

/** A questionnaire of an organisation, kept and numbered as its grids are. */
export type OwnQuestions = Omit<OwnGrid, 'kind' | 'draft'> & {
  readonly kind: QuestionsKind;
  readonly draft: QuestionsDraft;
};

export type QuestionsVersion = { readonly version: number; readonly content: QuestionsContent };

const lastOwnOf = (kind: QuestionsKind, { chapters }: QuestionsContent): number =>
  Math.max(0, ...chapters.flatMap(({ questions }) => questions.map(({ code }) => ownQuestionNumber(kind, code) ?? 0)));

/** From Entente's questions of that kind when nothing else is given. */
export const beginQuestions = (
  id: OwnGridId,
  kind: QuestionsKind,
  draft: QuestionsDraft = freshDraft(kind),
): OwnQuestions => ({
  id,
  kind,
  base: gridRef(adaptables[kind].current),
  draft,
  revision: 1,
  published: 0,
  archived: false,
});

export const freshDraft = (kind: QuestionsKind): QuestionsDraft => ({
  content: questionsContentOf(adaptables[kind].current),
  lastOwn: 0,
});

/** A draft as somebody sends it: refused only when it has not the shape of one; what is missing is told, and kept. */
export const readQuestionsDraft = (given: unknown): QuestionsDraft => {
  const faults = shapeFaults(questionsDraftShape, given);
  if (faults.length > 0) throw questionnaireProblems.invalid({}, faults);
  return given as QuestionsDraft;
};

const assertOpen = ({ revision: at, archived }: OwnQuestions, revision: number): void => {
  if (at !== revision) throw questionnaireProblems['changed-elsewhere']({ revision: at });
  if (archived) throw questionnaireProblems.archived();
};

/** Saves what is being written; a code that was given once is never given again. */
export const reviseQuestions = (own: OwnQuestions, given: QuestionsDraft, revision: number): OwnQuestions => {
  assertOpen(own, revision);
  const draft = {
    ...given,
    lastOwn: Math.max(given.lastOwn, own.draft.lastOwn, lastOwnOf(own.kind, own.draft.content)),
  };
  return isSameValue(draft, own.draft) ? own : { ...own, draft, revision: own.revision + 1 };
};

/** Where English was left empty, the French words are read. */
const bothLanguages = ({ fr, en }: Words): Words => ({ fr: fr.trim(), en: en.trim() || fr.trim() });

/** People supported are never given a language for another: what is not worded stays so, and is not offered. */
const asWritten = ({ fr, en }: Words): Words => ({ fr: fr.trim(), en: en.trim() });

const spoken = ({ tongues = {} }: { readonly tongues?: Tongues }): { readonly tongues?: Tongues } => {
  const written = Object.entries(tongues).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : []));
  return written.length === 0 ? {} : { tongues: Object.fromEntries(written) as Tongues };
};

const finishedQuestion =
  (say: (words: Words) => Words) =>
  ({ answer, tongues, ...question }: AdaptedQuestion): AdaptedQuestion => ({
    ...question,
    ...(tongues ? spoken({ tongues }) : {}),
    text: say(question.text),
    help: say(question.help),
    ...(answer
      ? {
          answer: {
            type: answer.type,
            options: answer.options.map((option) => ({
              code: option.code,
              label: say(option.label),
              ...spoken(option),
            })),
            unit: say(answer.unit),
          },
        }
      : {}),
  });

/** The content as it is published: trimmed, and worded in both languages of the interface. */
export const finishedQuestions = (
  kind: QuestionsKind,
  { base, title, chapters }: QuestionsContent,
): QuestionsContent => {
  const finished = finishedQuestion(kind === 'feedback' ? asWritten : bothLanguages);
  return {
    base,
    title: bothLanguages(title),
    chapters: chapters.map(({ code, questions }) => ({ code, questions: questions.map(finished) })),
  };
};

/** Whether something was written since the last version. */
export const isQuestionsAhead = (
  { kind, draft }: Pick<OwnQuestions, 'kind' | 'draft'>,
  last: QuestionsVersion | null,
): boolean => last === null || !isSameValue(finishedQuestions(kind, draft.content), last.content);

/** Makes of what is written the next version, for good. */
export const publishQuestions = (
  own: OwnQuestions,
  last: QuestionsVersion | null,
  revision: number,
): { readonly own: OwnQuestions; readonly version: QuestionsVersion } => {
  assertOpen(own, revision);
  const faults = questionsFaults(own.kind, own.draft);
  if (faults.length > 0) throw questionnaireProblems.invalid({}, faults);
  if (!isQuestionsAhead(own, last)) throw questionnaireProblems.unchanged({ version: own.published });
  const version = own.published + 1;
  return {
    own: { ...own, published: version, revision: own.revision + 1 },
    version: { version, content: finishedQuestions(own.kind, own.draft.content) },
  };
};

/** No longer offered, or offered again; reviews that were opened on it keep it. */
export const shelveQuestions = (own: OwnQuestions, archived: boolean, revision: number): OwnQuestions => {
  if (own.revision !== revision) throw questionnaireProblems['changed-elsewhere']({ revision: own.revision });
  return own.archived === archived ? own : { ...own, archived, revision: own.revision + 1 };
};
