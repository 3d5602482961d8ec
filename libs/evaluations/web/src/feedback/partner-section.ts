import { type Provider } from '@angular/core';
import { providePartnerSection } from '@entente/partners/web';
import { feedbackWords } from './feedback-words';

/** What people say, on the page of a partner; a function, so that nothing of it loads before that page does. */
export const partnerFeedbackSection = (): Provider =>
  providePartnerSection({
    place: 'main',
    order: 5,
    words: [feedbackWords],
    component: () => import('./partner-feedback').then(({ PartnerFeedback }) => PartnerFeedback),
  });
