import { type ChoiceOf, type FeedbackCode } from './feedback-questions';

type Ask<Code extends FeedbackCode> = {
  /** `{ours}` and `{theirs}` are the names of the two organisations. */
  readonly ask: string;
  readonly choices: Readonly<Record<ChoiceOf<Code>, string>>;
} & (Code extends 'FBK-11' | 'FBK-12' ? { readonly more: string } : unknown);

/** One language of the questionnaire, whole: a file adds a language. Plain words, short sentences, no jargon. */
export type FeedbackTongue = {
  /** Its name in itself. */
  readonly name: string;
  /** For the browser: which voice reads it, how a day is written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly questions: { readonly [Code in FeedbackCode]: Ask<Code> };
  readonly page: {
    readonly title: string;
    readonly about: string;
    readonly promises: readonly [string, string, string];
    readonly language: string;
    readonly begin: string;
    readonly progress: string;
    readonly advance: string;
    readonly answer: string;
    readonly listen: string;
    readonly stop: string;
    readonly many: string;
    readonly skip: string;
    readonly next: string;
    readonly back: string;
    readonly privacy: string;
    readonly noNames: string;
    readonly personal: string;
    readonly left: string;
    readonly sendTitle: string;
    readonly sendLead: string;
    readonly nothing: string;
    readonly send: string;
    readonly sending: string;
    readonly failed: string;
    readonly thanks: string;
    readonly thanksLead: string;
    readonly meeting: string;
    readonly another: string;
    readonly over: string;
    readonly overLead: string;
    readonly early: string;
    readonly earlyLead: string;
    readonly unknown: string;
    readonly unknownLead: string;
    readonly tooMany: string;
    /** A sheet that waits for the network: its title, what happens next, how many, and what one may do. */
    readonly kept: string;
    readonly keptLead: string;
    readonly waiting: string;
    readonly sendNow: string;
    readonly erase: string;
    readonly keptSent: string;
  };
  readonly paper: {
    readonly howTo: string;
    readonly giveBack: string;
    readonly phone: string;
    readonly until: string;
    readonly write: string;
    readonly print: string;
  };
};
