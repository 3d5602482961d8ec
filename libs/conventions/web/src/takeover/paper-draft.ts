import { type PaperSituation } from '@entente/conventions/domain';
import { type PaperTermsBody } from '@entente/platform/api-client';

/** One who signed, as typed. */
export type SignatoryDraft = { readonly name: string; readonly title: string; readonly body: string };

/** What is typed about a paper: texts, since a field holds one until it is sent. */
export type PaperDraft = {
  readonly partnerId: string;
  readonly terms: {
    readonly title: string;
    readonly situation: PaperSituation;
    readonly reference: string;
    readonly otherParties: string;
    readonly signedOn: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly renewal: PaperTermsBody['renewal'];
    readonly renewalMonths: string;
    readonly mostRenewals: string;
    readonly renewalNotice: string;
    readonly endingNotice: string;
    readonly reviewMonths: string;
    readonly signatories: readonly SignatoryDraft[];
  };
};

export const blankSignatory: SignatoryDraft = { name: '', title: '', body: '' };

export const blankDraft: PaperDraft = {
  partnerId: '',
  terms: {
    title: '',
    situation: 'other',
    reference: '',
    otherParties: '',
    signedOn: '',
    startsOn: '',
    endsOn: '',
    renewal: 'none',
    renewalMonths: '12',
    mostRenewals: '',
    renewalNotice: '3',
    endingNotice: '',
    reviewMonths: '12',
    signatories: [blankSignatory],
  },
};

const whole = (text: string): number | null => (text === '' ? null : Number(text));
const typed = (number: number | null): string => (number === null ? '' : String(number));

/** What is sent: who typed nothing in the last line of signatories meant none. */
export const toTerms = ({ terms }: PaperDraft): PaperTermsBody => ({
  ...terms,
  otherParties: terms.otherParties
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean),
  endsOn: terms.endsOn || null,
  renewalMonths: whole(terms.renewalMonths),
  mostRenewals: whole(terms.mostRenewals),
  renewalNotice: whole(terms.renewalNotice),
  endingNotice: whole(terms.endingNotice),
  reviewMonths: whole(terms.reviewMonths),
  signatories: terms.signatories.map((signatory) => ({ ...signatory })),
});

export const toDraft = (partnerId: string, terms: PaperTermsBody): PaperDraft => ({
  partnerId,
  terms: {
    ...terms,
    otherParties: terms.otherParties.join('\n'),
    endsOn: terms.endsOn ?? '',
    renewalMonths: typed(terms.renewalMonths ?? 12),
    mostRenewals: typed(terms.mostRenewals),
    renewalNotice: typed(terms.renewalNotice ?? 3),
    endingNotice: typed(terms.endingNotice),
    reviewMonths: typed(terms.reviewMonths),
    signatories: terms.signatories.length ? terms.signatories : [blankSignatory],
  },
});
