import { type Day, type Params } from '@entente/platform/kernel';
import { type ApprovalStanding } from '../approval/approval-standing';
import { type QuestionId } from '../answers/convention-answers';
import { type ConventionDocument } from '../document/convention-document';
import { type ConventionContent } from '../life/convention';
import { type ClauseCode, type ConventionTemplate, questionOf } from '../template/convention-template';
import { type NegotiationStanding } from '../negotiation/standing';
import { aboutAgreement } from './agreement-checks';
import { aboutAmendment, aboutFramework, type ParentStanding } from './amendment-checks';
import { aboutApproval, type Entitled } from './approval-checks';
import { type CheckCode } from './check-codes';
import { aboutInformation } from './information-checks';
import { aboutParties, aboutSignatories } from './party-checks';
import { aboutSubstance } from './substance-checks';
import { aboutText } from './text-checks';

/** `blocking` holds the sending back; `warning` can be passed over with a reason. */
export type CheckLevel = 'blocking' | 'warning';

/** Where to put it right. */
export type CheckFix =
  | { readonly question: QuestionId }
  | { readonly article: ClauseCode }
  /** The page where the text is written with the partner, or read inside the organisation. */
  | { readonly page: 'together' | 'circuit' };

export type Finding = {
  readonly code: CheckCode;
  readonly level: CheckLevel;
  readonly fix: CheckFix;
  readonly params?: Params;
};

/** A check that is not met, with the reason given for passing over it. */
export type PreSignatureCheck = Finding & { readonly accepted: string | null };

export type CheckSubject = {
  readonly template: ConventionTemplate;
  readonly content: ConventionContent;
  /** What `writeConvention` makes of this content. */
  readonly document: ConventionDocument;
  readonly today: Day;
  /** Names of members and contacts: the typing guard leaves them alone. */
  readonly professionals: readonly string[];
  /** Null until the text is shared with the partner. */
  readonly negotiation?: NegotiationStanding | null;
  /** Where its reading inside the organisation stands; none when nobody asked for one. */
  readonly approval?: ApprovalStanding;
  /** The convention that this one amends or applies; null when it stands alone. */
  readonly parent?: ParentStanding | null;
  /** The people that each side says are entitled to sign. */
  readonly entitled?: readonly Entitled[];
  /** Our own rule: the board approves every convention, whatever each one says. */
  readonly boardRule?: boolean;
};

const rank: Readonly<Record<CheckLevel, number>> = { blocking: 0, warning: 1 };

/**
 * Everything that stands between this text and its signature, blocking points first; empty: « Tout y est ». What this
 * kind of convention does not ask is not missed.
 */
export const preSignatureChecks = (subject: CheckSubject): readonly PreSignatureCheck[] => {
  const findings = [
    aboutParties,
    aboutSubstance,
    aboutAmendment,
    aboutFramework,
    aboutInformation,
    aboutSignatories,
    aboutText,
    aboutAgreement,
    aboutApproval,
  ]
    .flatMap((look) => look(subject))
    .filter(({ fix }) => !('question' in fix) || questionOf(subject.template, fix.question) !== undefined);
  const reasonFor = ({ code, level }: Finding): string | null =>
    level === 'blocking'
      ? null
      : (subject.content.acceptedWarnings.find((warning) => warning.code === code)?.reason ?? null);
  return findings
    .toSorted((a, b) => rank[a.level] - rank[b.level])
    .map((finding) => ({ ...finding, accepted: reasonFor(finding) }));
};

export const isReadyToSend = (checks: readonly PreSignatureCheck[]): boolean =>
  checks.every(({ level, accepted }) => level === 'warning' && accepted !== null);
