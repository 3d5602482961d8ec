import { computed, inject, type Signal } from '@angular/core';
import { type QuestionsKind } from '@entente/evaluations/domain';
import { injectWords, Session } from '@entente/platform/web';
import { gridsWords } from '../grids/grids-words';
import { feedbackWords } from '../feedback/feedback-words';
import { strategyWords } from '../strategy/strategy-words';
import { placesOf } from './kind-places';
import { questionnairesWords } from './questionnaires-words';

/** Where one comes from: the grids of reviews, the questions of the strategy, the campaigns. */
export const injectKindCrumbs = (kind: Signal<QuestionsKind>) => {
  const t = injectWords(questionnairesWords);
  const g = injectWords(gridsWords);
  const s = injectWords(strategyWords);
  const f = injectWords(feedbackWords);
  const session = inject(Session);
  return computed(() => {
    const org = `/o/${session.membership()?.org ?? ''}`;
    const list = [`${org}/${placesOf[kind()].list}`];
    if (kind() === 'feedback')
      return [
        { label: f('title'), link: [`${org}/avis`] },
        { label: t('of.feedback.title'), link: list },
      ];
    return kind() === 'strategy'
      ? [
          { label: s('title'), link: [`${org}/strategie`] },
          { label: t('of.strategy.title'), link: list },
        ]
      : [
          { label: g('crumb'), link: [`${org}/bilans`] },
          { label: g('title'), link: list },
        ];
  });
};
