import { type Provider } from '@angular/core';
import { providePartnerSection } from '@entente/partners/web';
import { evaluationsWords } from '../evaluations-words';

/** The indicators on the page of a partner; a function, so that nothing of it loads before that page does. */
export const partnerIndicatorsSection = (): Provider =>
  providePartnerSection({
    place: 'main',
    order: 3,
    words: [evaluationsWords],
    component: () => import('./partner-indicators').then(({ PartnerIndicators }) => PartnerIndicators),
  });
