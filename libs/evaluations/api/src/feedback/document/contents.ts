import type { FeedbackQuestion, PrintedLanguage, ReturnLine, WordedTongue } from '@entente/evaluations/domain';
import type { Day, Language } from '@entente/platform/kernel';

/** What crosses to the thread that draws: the paper questionnaire of one language. */
export type FeedbackFormContent = {
  readonly language: PrintedLanguage;
  readonly tongue: WordedTongue;
  readonly questions: readonly FeedbackQuestion[];
  readonly names: { readonly ours: string; readonly theirs: string };
  readonly place: string;
  readonly url: string;
  readonly closesOn: Day;
  readonly createdAt: Date;
};

/** The half page that goes back on the wall. */
export type FeedbackReturnContent = {
  readonly language: Language;
  readonly names: { readonly ours: string; readonly theirs: string };
  readonly responses: number;
  readonly lines: readonly ReturnLine[];
  readonly closing: string;
  readonly closedOn: Day;
  readonly createdAt: Date;
};
