import {
  type Convention,
  paperRenewals,
  paperSituations,
  type PaperSignatory,
  type PaperSituation,
  type TakenOverTerms,
} from '@entente/conventions/domain';
import { CalendarDay, Many, OneOf, Shown, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { unreadableReasons, type UnreadableReason } from '@entente/platform/uploads';
import type { PaperFileRow } from './paper-file.row';

class PaperSignatoryBody implements PaperSignatory {
  @Text({ max: 120 }) name!: string;
  @Text({ max: 120, min: 0 }) title!: string;
  @Text({ max: 200, min: 0, description: 'The body for which this person signed.' }) body!: string;
}

/** What was read on the paper. */
export class PaperTermsBody implements TakenOverTerms {
  @Text({ max: 200 }) title!: string;
  @OneOf(paperSituations, 'PaperSituation') situation!: PaperSituation;
  @Text({ max: 60, min: 0, description: 'The number that the paper bears.' }) reference!: string;
  @Texts({ max: 38 }) otherParties!: string[];
  @CalendarDay() signedOn!: Day;
  @CalendarDay() startsOn!: Day;
  @CalendarDay({ nullable: true, description: 'As written on the paper; null: until somebody ends it.' })
  endsOn!: Day | null;
  @OneOf(paperRenewals, 'PaperRenewal') renewal!: TakenOverTerms['renewal'];
  @Whole({ max: 120, nullable: true }) renewalMonths!: number | null;
  @Whole({ max: 98, nullable: true, description: 'Null: the paper sets no limit.' }) mostRenewals!: number | null;
  @Whole({ max: 36, nullable: true }) renewalNotice!: number | null;
  @Whole({ max: 36, nullable: true }) endingNotice!: number | null;
  @Whole({ max: 24, nullable: true, description: 'Six, twelve or twenty-four months.' })
  reviewMonths!: TakenOverTerms['reviewMonths'];
  @Many(() => PaperSignatoryBody, { max: 40 }) signatories!: PaperSignatoryBody[];
}

/** Where the same file is already. */
export class KnownConventionView {
  @Uuid() id!: string;
  @Text() number!: string;
}

export class PaperFileView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Whole() size!: number;
  @Text({ description: 'SHA-256 of the bytes that were sent.' }) sha256!: string;
  @Shown({ type: String, nullable: true, description: 'SHA-256 of the copy that is served.' }) copySha256!:
    string | null;
  @Whole({ nullable: true }) pages!: number | null;
  @Whole({ description: 'Electronic signatures that the original bears.' }) signatures!: number;
  @OneOf(unreadableReasons, 'UnreadableReason', { nullable: true }) unreadable!: UnreadableReason | null;
  @Shown({ type: String, format: 'date-time' }) uploadedAt!: string;
  @Shown({ type: () => KnownConventionView, nullable: true }) knownAs!: KnownConventionView | null;
}

export class TakenOverView {
  @Shown({ type: () => PaperTermsBody }) terms!: PaperTermsBody;
  @Shown({ type: () => PaperFileView }) paper!: PaperFileView;
}

export const toPaperFileView = (row: PaperFileRow, knownAs: KnownConventionView | null = null): PaperFileView => {
  const { id, name, size, originalSha256: sha256, copySha256, pages, signatures, unreadable, uploadedAt } = row;
  return {
    id,
    name,
    size,
    sha256,
    copySha256,
    pages,
    signatures,
    unreadable,
    uploadedAt: uploadedAt.toISOString(),
    knownAs,
  };
};

const toTerms = ({ otherParties, signatories, ...terms }: TakenOverTerms): PaperTermsBody => ({
  ...terms,
  otherParties: [...otherParties],
  signatories: signatories.map((signatory) => ({ ...signatory })),
});

export const toTakenOverView = (
  { takenOver }: Pick<Convention, 'takenOver'>,
  paper: PaperFileRow | null,
): TakenOverView | null =>
  takenOver && paper ? { terms: toTerms(takenOver.terms), paper: toPaperFileView(paper) } : null;
