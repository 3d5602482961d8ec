import type { Member, MemberIdentity } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type AdaptedIndicator,
  betterWays,
  type Frequency,
  frequencies,
  type IndicatorsContent,
  indicatorsLimits,
  type IndicatorsVersion,
  isIndicatorsAhead,
  type OwnCount,
  type OwnIndicators,
  ownSides,
  ownUnits,
  type OwnUnit,
  reliabilities,
  type Reliability,
  yearRules,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Structured, Text, Whole } from '@entente/platform/api';
import { WordsView } from '../../grids/grid-content.view';
import type { PublishedVersion } from './catalogue.store';

export class IndicatorsDraftBody {
  @Structured({ maxBytes: 300_000, description: '`IndicatorsDraft` of the domain: content, lastOwn.' }) draft!: object;
  @Whole({ description: 'The one that was under the eyes; 0 before the first draft.' }) revision!: number;
}

export class PublishIndicatorsBody {
  @Whole() revision!: number;
  @Text({ max: indicatorsLimits.note, min: 0, description: 'What changes with this version.' }) note!: string;
}

export class ImportIndicatorsBody {
  @Text({ max: indicatorsLimits.file + 1, description: 'The text of the file, as `export.json` gives it.' })
  file!: string;
  @Whole() revision!: number;
}

export class OwnCountView implements OwnCount {
  @OneOf(ownUnits, 'OwnIndicatorUnit') unit!: OwnUnit;
  @Shown({ type: () => WordsView, description: 'What is counted, of a number.' }) counted!: WordsView;
  @Flag({ description: 'Counts people: a small number stays in the organisation.' }) people!: boolean;
  @Shown({ type: () => WordsView }) whoCounts!: WordsView;
  @OneOf(ownSides, 'OwnIndicatorSides') sides!: OwnCount['sides'];
  @OneOf(yearRules, 'OwnIndicatorYear') year!: OwnCount['year'];
  @OneOf(betterWays, 'OwnIndicatorBetter') better!: OwnCount['better'];
  @Shown({ type: 'integer', required: false, description: 'In the unit of the indicator; euros and not cents.' })
  target?: number;
  @OneOf(reliabilities, 'Reliability') reliability!: Reliability;
}

export class AdaptedIndicatorView implements AdaptedIndicator {
  @Text() code!: string;
  @Shown({ type: () => WordsView }) label!: WordsView;
  @Shown({ type: () => WordsView }) definition!: WordsView;
  @Shown({ type: () => WordsView }) rule!: WordsView;
  @OneOf(frequencies, 'IndicatorFrequency') frequency!: Frequency;
  @Flag({ description: 'False: its values are read, none is asked for.' }) followed!: boolean;
  @Shown({ type: () => OwnCountView, required: false, description: 'Of own indicators only.' }) own?: OwnCountView;
}

/** What an organisation says otherwise than Entente of its indicators, in its order. */
export class IndicatorsContentView implements IndicatorsContent {
  @Many(() => AdaptedIndicatorView, { max: indicatorsLimits.indicators })
  indicators!: readonly AdaptedIndicatorView[];
}

export class IndicatorsVersionView {
  @Whole({ min: 1 }) version!: number;
  @Text({ min: 0 }) note!: string;
  @Shown({ type: String, format: 'date-time' }) publishedAt!: string;
  @Text({ min: 0 }) publishedBy!: string;
}

export const catalogueActions = ['revise', 'publish'] as const;
export type CatalogueAction = (typeof catalogueActions)[number];

export class OwnIndicatorsView {
  @Shown({ type: () => IndicatorsContentView, description: 'As it is being written.' }) content!: IndicatorsContentView;
  @Whole({ description: 'The last number it gave to a code of its own.' }) lastOwn!: number;
  @Whole({ description: '0 before the first draft.' }) revision!: number;
  @Whole({ description: 'The version in force; 0 while it is Entente’s.' }) published!: number;
  @Shown({ type: () => IndicatorsContentView, nullable: true }) inForce!: IndicatorsContentView | null;
  @Many(() => String, { max: 200, description: 'Codes that have values: their unit and rhythm are kept.' })
  entered!: string[];
  @Flag({ description: 'Something was written since the version in force.' }) ahead!: boolean;
  @Many(() => IndicatorsVersionView, { max: 100 }) versions!: IndicatorsVersionView[];
  @SomeOf(catalogueActions, 'IndicatorCatalogueAction') allowedActions!: CatalogueAction[];
}

export type CatalogueParts = {
  readonly own: OwnIndicators;
  readonly last: IndicatorsVersion | null;
  readonly entered: string[];
  readonly versions: readonly PublishedVersion[];
  readonly names: ReadonlyMap<string, Pick<MemberIdentity, 'name'>>;
};

const allowed = ({ roles }: Member, ahead: boolean): CatalogueAction[] =>
  catalogueActions.filter((action) =>
    action === 'revise' ? can(roles, 'reviews:rate', 'own') : ahead && can(roles, 'organisation:edit'),
  );

export const toOwnIndicatorsView = (
  actor: Member,
  { own, last, entered, versions, names }: CatalogueParts,
): OwnIndicatorsView => {
  const ahead = isIndicatorsAhead(own, last);
  return {
    ...own.draft,
    revision: own.revision,
    published: own.published,
    inForce: last?.content ?? null,
    entered,
    ahead,
    versions: versions.map(({ version, note, publishedAt, publishedBy }) => ({
      version,
      note,
      publishedAt: publishedAt.toISOString(),
      publishedBy: names.get(publishedBy)?.name ?? '',
    })),
    allowedActions: allowed(actor, ahead),
  };
};
