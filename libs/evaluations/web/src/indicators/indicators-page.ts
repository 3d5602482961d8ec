import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type BoardLine,
  boardLines,
  figureText,
  funnelSteps,
  indicatorSideLabels,
  partText,
  type Period,
  periodLabel,
  reliabilityLabels,
  trendSentence,
} from '@entente/evaluations/domain';
import { readIndicators } from '@entente/platform/api-client';
import { formatPercent } from '@entente/platform/kernel';
import {
  Button,
  EmptyState,
  FileLink,
  FilterBar,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Session,
  WordStore,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { toBoardInput } from './board-input';
import { computedText } from './computed-text';
import { PartnerRequests } from './by-partner/partner-requests';
import { IndicatorBars } from './indicator-bars';
import { IndicatorDefinitionNote } from './indicator-definition-note';
import { filteredLines, indicatorQuery, injectIndicatorFilters, yearOf } from './indicator-filters';
import { groupId } from './grid-rows';
import { IndicatorTrendChart } from './indicator-trend-chart';
import { indicatorsWords } from './indicators-words';
import { type Lever, leversOf, obstaclesOf } from './levers';

/** The indicators of one partnership over a year: value, target, how sure, and where it goes. */
@Component({
  selector: 'ent-indicators-page',
  imports: [
    Button,
    EmptyState,
    FileLink,
    FilterBar,
    Icon,
    IndicatorBars,
    IndicatorDefinitionNote,
    IndicatorTrendChart,
    PageHeader,
    PartnerRequests,
    ResourceState,
    RouterLink,
  ],
  templateUrl: './indicators-page.html',
  styleUrl: './indicators-page.css',
})
export class IndicatorsPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly query = indicatorQuery();
  protected readonly groupId = groupId;
  protected readonly sides = indicatorSideLabels;
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly words = inject(WordStore);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly board = resource({
    params: () => ({ id: this.id(), year: yearOf(this.query) }),
    loader: ({ params: { id, year } }) =>
      this.api.invoke(readIndicators, { id, ...(year === undefined ? {} : { year }) }),
  });
  protected readonly view = computed(() => (this.board.hasValue() ? this.board.value() : null));
  protected readonly thisYear = computed(() => Number((this.view()?.on ?? this.formats.today()).slice(0, 4)));
  protected readonly filters = injectIndicatorFilters(this.query, this.thisYear);
  protected readonly org = computed(() => this.session.membership()?.org ?? '');
  protected readonly base = computed(() => `/o/${this.org()}/indicateurs/${this.id()}`);
  protected readonly may = computed(() => (this.view()?.allowedActions.length ?? 0) > 0);
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly asTable = computed(() => this.query.values().vue === 'tableau');
  protected readonly input = computed(() => {
    const view = this.view();
    return view && toBoardInput(view);
  });
  protected readonly lines = computed(() => {
    const input = this.input();
    return input
      ? filteredLines(boardLines(input), this.query.values(), ({ definition }) => this.say(definition.label))
      : [];
  });

  protected file(audience: 'own' | 'outside'): string {
    const { year } = this.view() ?? { year: this.thisYear() };
    const query = `year=${year}&audience=${audience}&language=${this.words.language()}`;
    return this.api.address(`/indicators/${this.id()}/table?${query}`);
  }

  protected figure({ definition, trend }: BoardLine): string {
    return trend.figure ? figureText(definition, trend.figure.value, this.say.language()) : this.t('read.noValue');
  }

  protected before({ definition, trend }: BoardLine): string {
    return trend.lastYear ? figureText(definition, trend.lastYear.then.value, this.say.language()) : '–';
  }

  protected goal({ definition }: BoardLine, value: number | null): string {
    return value === null ? '' : figureText(definition, value, this.say.language());
  }

  protected sure({ trend }: BoardLine): string {
    const reliability = trend.figure?.reliability;
    return reliability ? this.say(reliabilityLabels[reliability]) : '';
  }

  protected sentence({ definition, trend }: BoardLine): string {
    return trendSentence(definition, trend, this.view()?.year ?? this.thisYear(), this.say.language());
  }

  /** From where Entente knows, or why it does not. */
  protected basis({ cells }: BoardLine): string {
    const known = cells.at(-1)?.computed;
    return known ? computedText(known, this.say.language()) : '';
  }

  /** Each period with its numbers in words: the table twin of the bars. */
  protected periods({ definition, cells }: BoardLine): readonly { readonly name: string; readonly text: string }[] {
    const language = this.say.language();
    return cells.map(({ period, parts, open }) => ({
      name: this.shortName(period),
      text: open
        ? definition.parts
            .flatMap((part) => {
              const value = parts[part.code];
              if (value === undefined) return [];
              const text = partText(part, value, language);
              return [definition.parts.length === 1 ? text : `${this.say(part.label)} : ${text}`];
            })
            .join(', ') || this.t('read.noValue')
        : this.t('entry.toCome'),
    }));
  }

  /** « T3 »: the year stands above. */
  private shortName({ kind, year, rank }: Period): string {
    if (kind === 'quarter') return this.t('entry.quarter', { rank });
    return kind === 'half' ? this.t('read.half', { rank }) : periodLabel({ kind, year, rank }, this.say.language());
  }

  protected steps({ definition, trend }: BoardLine) {
    if (definition.type !== 'funnel' || !trend.figure) return [];
    const language = this.say.language();
    return funnelSteps(definition, trend.figure.parts).map(({ code, value, share }) => ({
      code,
      name: this.say(definition.parts.find((part) => part.code === code)?.label ?? definition.label),
      value: value === null ? '–' : this.formats.number(value),
      share: share === null ? '' : this.t('read.ofBefore', { share: formatPercent(share, language, 1) }),
    }));
  }

  /** What to try against the reasons that come most often: of the line itself, or of a year that misses its target. */
  protected levers(line: BoardLine): readonly Lever[] {
    const input = this.input();
    if (line.definition.type === 'by-obstacle') return leversOf(line.trend.figure, this.say);
    return input && this.missed(line) ? leversOf(obstaclesOf(input), this.say) : [];
  }

  protected missed({ trend }: BoardLine): boolean {
    return trend.target?.state === 'missed';
  }

  protected print(): void {
    this.window?.print();
  }
}
