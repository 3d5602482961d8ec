import {
  type ClauseCode,
  importChanges,
  type ImportChange,
  leftOutKinds,
  type LeftOutKind,
  matchKinds,
  type MatchKind,
  type RichText,
  type TakenArticle,
  type WordImport,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, Structured, Text, Whole } from '@entente/platform/api';

export class ImportedArticleView {
  @Text({ description: 'The heading as the document writes it.' }) shown!: string;
  @Structured({ description: 'What follows it: `RichText` of the domain.' }) body!: RichText;
  @Text({ nullable: true, description: 'The clause it speaks of; null when no clause does.' })
  clause!: ClauseCode | null;
  @OneOf(matchKinds, 'MatchKind', { nullable: true }) matched!: MatchKind | null;
  @OneOf(importChanges, 'ImportChange') change!: ImportChange;
}

export class LeftOutView {
  @OneOf(leftOutKinds, 'LeftOutKind') kind!: LeftOutKind;
  @Text({ min: 0 }) shown!: string;
  @Text({ min: 0, max: 400_000 }) words!: string;
}

export class WordLossesView {
  @Whole() links!: number;
  @Whole() pictures!: number;
  @Whole() notes!: number;
  @Whole() comments!: number;
  @Whole() trackedChanges!: number;
}

export class WordOriginView {
  @Text() number!: string;
  @Whole({ min: 1 }) version!: number;
}

export class WordImportView {
  @Many(() => ImportedArticleView, { max: 8_000 }) articles!: ImportedArticleView[];
  @Many(() => LeftOutView, { max: 8_000 }) leftOut!: LeftOutView[];
  @Shown({ type: () => WordLossesView }) losses!: WordLossesView;
  @Shown({ type: () => WordOriginView, nullable: true }) origin!: WordOriginView | null;
  @Whole({ min: 1, description: 'Version of the convention that this was compared with.' }) version!: number;
}

export const toWordImportView = (
  { articles, leftOut, losses, origin }: WordImport,
  version: number,
): WordImportView => ({
  articles: articles.map((article) => ({ ...article })),
  leftOut: leftOut.map((each) => ({ ...each })),
  losses: { ...losses },
  origin: origin && { ...origin },
  version,
});

export class TakenArticleBody {
  @Text({ max: 20, description: 'The clause that takes this text.' }) clause!: ClauseCode;
  @Structured({ maxBytes: 200_000, description: '`RichText` of the domain.' }) body!: RichText;
}

export class TakenArticlesBody {
  @Many(() => TakenArticleBody, { min: 1, max: 120 }) articles!: (TakenArticleBody & TakenArticle)[];
  @Whole({ min: 1 }) version!: number;
  @Flag({ optional: true, description: 'The writer has been told which acceptances fall with this change.' })
  liftsAcceptances?: boolean;
}
