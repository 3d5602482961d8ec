import {
  type ArticleInForce,
  articleChanges,
  conventionStatuses,
  type ConventionStatus,
  emptyRichText,
  type RichText,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, Structured, Text, Uuid } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

/** Another convention, as far as the one that leans on it, or carries it, shows it. */
export class LinkedConventionView {
  @Uuid() id!: string;
  @Text() number!: string;
  @Text() title!: string;
  @Text() template!: string;
  @OneOf(conventionStatuses, 'ConventionStatus') status!: ConventionStatus;
  @Shown({ type: String, format: 'date', nullable: true }) startsOn!: Day | null;
  @Shown({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Of an amendment, the last day that it gives its convention.',
  })
  endsOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true, description: 'Null until everybody has signed.' })
  signedOn!: Day | null;
}

export class LinkedConventionsView {
  @Many(() => LinkedConventionView, { max: 1000, description: 'In the order in which they were prepared.' })
  amendments!: LinkedConventionView[];
  @Many(() => LinkedConventionView, { max: 1000, description: 'Conventions that apply this framework.' })
  implementing!: LinkedConventionView[];
}

export class FrameworksView {
  @Many(() => LinkedConventionView, { max: 200 }) items!: LinkedConventionView[];
}

export class FrameworkQuery {
  @Uuid({ description: 'A partner that shares the framework.' }) partner!: string;
}

export class AmendedByView {
  @Text() number!: string;
  @Shown({ type: String, format: 'date', nullable: true }) startsOn!: Day | null;
  @OneOf(articleChanges, 'ArticleChange') change!: (typeof articleChanges)[number];
  @Structured({ description: '`RichText` of the domain: what the article said before.' }) before!: RichText;
}

export class ArticleInForceView {
  @Text({ description: 'What the next amendment calls it by.' }) key!: string;
  @Text() heading!: string;
  @Structured({
    description: '`RichText` of the domain; empty when it is removed, or to be read in its amendment.',
  })
  body!: RichText;
  @Shown({ type: () => AmendedByView, nullable: true }) amended!: AmendedByView | null;
}

export class TextInForceView {
  @Text() number!: string;
  @Text() title!: string;
  @Flag({ description: 'Its text is a file: articles are known by their amendments alone.' }) isPaper!: boolean;
  @Many(() => ArticleInForceView, { max: 2000, description: 'Of a paper, only the articles that amendments touched.' })
  articles!: ArticleInForceView[];
  @Many(() => LinkedConventionView, { max: 1000 }) amendments!: LinkedConventionView[];
}

export const toArticleInForceView = ({ key, heading, body, amended }: ArticleInForce): ArticleInForceView => ({
  key,
  heading,
  body: body ?? emptyRichText,
  amended: amended && { ...amended, before: amended.before ?? emptyRichText },
});
