import { type Provider } from '@angular/core';
import { draftingWords } from '@entente/conventions/web';
import { conventionFactWords } from '@entente/conventions/domain';
import { reviewFactWords } from '@entente/evaluations/domain';
import { sheetFactWords } from '@entente/identity-sheets/domain';
import { providePartnerAct, providePartnerFactWords, providePartnerSection } from '@entente/partners/web';
import { type PartnerView } from '@entente/platform/api-client';
import { dashboardsWords } from '../dashboards-words';

const aboutPartner = ({ id }: PartnerView) => ({ partenaire: id });

/** What conventions, reviews and the sheet add to the page of a partner. */
export const partnerParts: readonly Provider[] = [
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
  providePartnerAct({
    order: 1,
    label: { fr: 'Nouvelle convention', en: 'New convention' },
    icon: 'file-plus',
    allowed: 'draft-convention',
    path: 'conventions/nouvelle',
    query: aboutPartner,
  }),
  providePartnerAct({
    order: 2,
    label: { fr: 'Préparer un bilan', en: 'Prepare a review' },
    icon: 'clipboard-list',
    allowed: 'start-review',
    path: 'bilans/nouveau',
    query: aboutPartner,
  }),
  providePartnerFactWords(conventionFactWords),
  providePartnerFactWords(reviewFactWords),
  providePartnerFactWords(sheetFactWords),
];
