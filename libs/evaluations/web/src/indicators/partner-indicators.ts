import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BoardLine, boardLines, figureText, indicatorSideLabels } from '@entente/evaluations/domain';
import { type PartnerView, readIndicators } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { toBoardInput } from './board-input';
import { groupId } from './grid-rows';

const shownAtMost = 4;

/** The indicators of a partner, on its page: the first that have a value, and the way to all. */
@Component({
  selector: 'ent-partner-indicators',
  imports: [Button, EmptyState, Icon, ResourceState, RouterLink],
  template: `<section class="ent-card" aria-labelledby="partner-indicators">
    <header>
      <h2 id="partner-indicators">{{ t('indicators.title') }}</h2>
    </header>
    @if (!board.hasValue()) {
      <ent-resource-state [resource]="board" [rows]="2" />
    } @else if (!board.value().followed.length) {
      <ent-empty-state icon="target" [title]="t('indicators.none')">
        @if (board.value().allowedActions.length) {
          <a entButton="outlined" [routerLink]="to('choix')">{{ t('indicators.choose') }}</a>
        }
      </ent-empty-state>
    } @else {
      <ul class="ent-rows">
        @for (line of shown(); track id(line)) {
          <li>
            <span class="grow">
              {{ say(line.definition.label) }}
              @if (line.definition.sides.length > 1) {
                <small>{{ say(sides[line.side]) }}</small>
              }
            </span>
            <b class="ent-num">{{ figure(line) }}</b>
          </li>
        } @empty {
          <li class="ent-muted">{{ t('indicators.noValue', { year: board.value().year }) }}</li>
        }
      </ul>
      <footer>
        <a entButton="text" size="tight" [routerLink]="to()">
          <ent-icon name="chart-bar" />{{ t('indicators.open') }}
        </a>
      </footer>
    }
  </section>`,
})
export class PartnerIndicators {
  readonly partner = input.required<PartnerView>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly sides = indicatorSideLabels;
  protected readonly id = groupId;
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly board = resource({
    params: () => this.partner().id,
    loader: ({ params: id }) => this.api.invoke(readIndicators, { id }),
  });
  protected readonly shown = computed(() =>
    this.board.hasValue()
      ? boardLines(toBoardInput(this.board.value()))
          .filter(({ trend }) => trend.figure !== null)
          .slice(0, shownAtMost)
      : [],
  );

  protected figure({ definition, trend }: BoardLine): string {
    return trend.figure ? figureText(definition, trend.figure.value, this.say.language()) : '';
  }

  protected to(...path: readonly string[]): readonly string[] {
    return ['/o', this.organisation.id() ?? '', 'indicateurs', this.partner().id, ...path];
  }
}
