import { type Provider } from '@angular/core';
import { providePartnerSection } from '@entente/partners/web';
import { feelingsWords } from './feelings-words';

/** How steps felt, on the page of a partner; a function, so that nothing of it loads before that page does. */
export const partnerFeelingsSection = (): Provider =>
  providePartnerSection({
    place: 'main',
    order: 6,
    words: [feelingsWords],
    component: () => import('./partner-feelings').then(({ PartnerFeelings }) => PartnerFeelings),
  });
