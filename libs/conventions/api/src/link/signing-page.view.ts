import {
  consentSentence,
  type ConventionDocument,
  currentConsent,
  essentials,
  type Essential,
  hasRunOut,
  hasSealingFailed,
  linkReach,
  type PartyKey,
  partyKeys,
  readingMinutes,
  requestStatuses,
  type RequestStatus,
  type Signatory,
  type SignatoryStatus,
  signatoryStatuses,
  signingRules,
  type SignatureRequest,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, Structured, Text, Whole } from '@entente/platform/api';
import type { Day, Language } from '@entente/platform/kernel';

const moment = { type: String, format: 'date-time', nullable: true } as const;

export class OtherSignatoryView {
  @Text() name!: string;
  @Text({ min: 0 }) title!: string;
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Text() partyName!: string;
  @OneOf(signatoryStatuses, 'SignatoryStatus') status!: SignatoryStatus;
  @Shown(moment) signedAt!: string | null;
}

export class EssentialView {
  @Text() kind!: string;
  @Shown({ type: String, nullable: true, description: 'Whose commitments these are.' }) party!: PartyKey | null;
  @Text() title!: string;
  @Text() text!: string;
}

/** Everything the signing page shows, for one person. */
export class SigningPageView {
  @Text() number!: string;
  @Text() title!: string;
  @Text() organisation!: string;
  @Text({ description: 'Who sent it, as a person.' }) sender!: string;
  @OneOf(requestStatuses, 'RequestStatus') status!: RequestStatus;
  @Shown({ type: String, format: 'date' }) deadline!: Day;
  @Text() documentSha256!: string;
  @Structured({
    nullable: true,
    description: 'The frozen text: `ConventionDocument` of the domain. Null once there is nothing left to sign.',
  })
  document!: ConventionDocument | null;
  @Many(() => EssentialView, { max: 20 }) essentials!: EssentialView[];
  @Whole() readingMinutes!: number;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Text() partyName!: string;
  @Text({ description: 'The address that codes go to, its middle hidden.' }) maskedEmail!: string;
  @OneOf(signatoryStatuses, 'SignatoryStatus') myStatus!: SignatoryStatus;
  @Shown(moment) signedAt!: string | null;
  @Shown(moment) codeSentAt!: string | null;
  @Shown(moment) codeExpiresAt!: string | null;
  @Text({ description: 'The sender’s: the hours of the page are those of the mails.' }) timeZone!: string;
  @Whole() codeTriesLeft!: number;
  @Whole() codesLeft!: number;
  @Text() consentVersion!: string;
  @Text() consentSentence!: string;
  @Many(() => OtherSignatoryView, { max: 80 }) others!: OtherSignatoryView[];
  @Flag() isSealed!: boolean;
  @Flag() isFailed!: boolean;
  @Shown({ type: String, nullable: true }) refusalReason!: string | null;
  @Text() verificationUrl!: string;
  @Flag() isDemo!: boolean;
}

/** `h•••@ch-clairval.example`: enough to recognise one's own, too little to learn another's. */
export const maskEmail = (email: string): string => email.replace(/^(.).*?(@.*)$/, '$1•••$2');

export type SigningParts = {
  readonly request: SignatureRequest;
  readonly me: Signatory;
  readonly document: ConventionDocument;
  readonly organisation: string;
  readonly sender: string;
  readonly verificationUrl: string;
  readonly isDemo: boolean;
  readonly language: Language;
  readonly now: Date;
};

const partyName = ({ parties }: ConventionDocument, key: PartyKey): string =>
  parties.find((party) => party.key === key)?.name ?? '';

/** As it reads inside a sentence: « au nom du Tilleul ». */
const shortNameOf = ({ parties }: ConventionDocument, key: PartyKey): string =>
  parties.find((party) => party.key === key)?.shortName ?? '';

const toOther = (
  document: ConventionDocument,
  { name, title, party, status, signedAt }: Signatory,
): OtherSignatoryView => ({
  name,
  title,
  party,
  partyName: partyName(document, party),
  status,
  signedAt: signedAt?.toISOString() ?? null,
});

const toEssential = ({ kind, party, title, text }: Essential, language: Language): EssentialView => ({
  kind,
  party,
  title: title[language],
  text: text[language],
});

const toCode = ({ code, codesSent }: Signatory) => ({
  codeSentAt: code?.sentAt.toISOString() ?? null,
  codeExpiresAt: code?.expiresAt.toISOString() ?? null,
  codeTriesLeft: code?.triesLeft ?? 0,
  codesLeft: Math.max(0, signingRules.sendsPerLink - codesSent),
});

const toMine = ({ me, document, language }: Pick<SigningParts, 'me' | 'document' | 'language'>) => ({
  name: me.name,
  jobTitle: me.title,
  party: me.party,
  partyName: partyName(document, me.party),
  maskedEmail: maskEmail(me.email),
  myStatus: me.status,
  signedAt: me.signedAt?.toISOString() ?? null,
  ...toCode(me),
  consentVersion: currentConsent.version,
  consentSentence: consentSentence(
    currentConsent,
    { number: document.number, partyName: shortNameOf(document, me.party) },
    language,
  ),
});

/** What is read before signing; once there is nothing left to sign, the link shows none of it. */
const toText = ({ request, me, document, language, now }: SigningParts) =>
  linkReach(request, now) === 'everything'
    ? { document, essentials: essentials(document, me.party).map((essential) => toEssential(essential, language)) }
    : { document: null, essentials: [] };

const refusalOf = ({ signatories }: SignatureRequest): string | null =>
  signatories.find(({ refusal }) => refusal !== null)?.refusal?.reason ?? null;

export const toSigningPageView = (parts: SigningParts): SigningPageView => {
  const { request, me, document, organisation, sender, verificationUrl, isDemo, now } = parts;
  return {
    ...toMine(parts),
    ...toText(parts),
    number: document.number,
    title: document.title,
    organisation,
    sender,
    status: hasRunOut(request, now) ? 'expired' : request.status,
    deadline: request.deadline,
    timeZone: request.timeZone,
    documentSha256: request.documentHash,
    readingMinutes: readingMinutes(document),
    others: request.signatories.filter(({ id }) => id !== me.id).map((other) => toOther(document, other)),
    isSealed: request.status === 'sealed',
    // Said to somebody who has signed: while another signature is missing, that is what they wait for.
    isFailed: hasSealingFailed(request) && request.status !== 'partially-signed',
    refusalReason: refusalOf(request),
    verificationUrl,
    isDemo,
  };
};
