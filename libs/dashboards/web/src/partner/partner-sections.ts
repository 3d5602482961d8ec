import { type Provider } from '@angular/core';
import { draftingWords } from '@entente/conventions/web';
import { swotWords } from '@entente/evaluations/web';
import { providePartnerSection } from '@entente/partners/web';
import { dashboardsWords } from '../dashboards-words';

/** Where things stand with a partner, its conventions, its reviews, its actions and its sessions, on its page. */
export const partnerSections: readonly Provider[] = [
  providePartnerSection({
    place: 'summary',
    order: 1,
    words: [dashboardsWords],
    component: () => import('./partner-summary').then(({ PartnerSummary }) => PartnerSummary),
  }),
  providePartnerSection({
    place: 'main',
    order: 1,
    words: [draftingWords],
    component: () =>
      import('./partner-conventions-section').then(({ PartnerConventionsSection }) => PartnerConventionsSection),
  }),
  providePartnerSection({
    place: 'main',
    order: 2,
    words: [dashboardsWords],
    component: () => import('./partner-reviews-section').then(({ PartnerReviewsSection }) => PartnerReviewsSection),
  }),
  providePartnerSection({
    place: 'main',
    order: 3,
    words: [dashboardsWords],
    component: () => import('./partner-actions-section').then(({ PartnerActionsSection }) => PartnerActionsSection),
  }),
  providePartnerSection({
    place: 'main',
    order: 4,
    words: [swotWords],
    component: () => import('./partner-swot-section').then(({ PartnerSwotSection }) => PartnerSwotSection),
  }),
];
