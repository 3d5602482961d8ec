import { type Provider } from '@angular/core';
import { type Routes } from '@angular/router';
import { conventionFactWords } from '@entente/conventions/domain';
import { partnerSections } from '@entente/dashboards/web';
import {
  actionFactWords,
  feedbackFactWords,
  indicatorFactWords,
  reviewFactWords,
  swotFactWords,
} from '@entente/evaluations/domain';
import { partnerFeedbackSection, partnerFeelingsSection, partnerIndicatorsSection } from '@entente/evaluations/web';
import { sheetFactWords } from '@entente/identity-sheets/domain';
import { partnersRoutes, providePartnerAct, providePartnerFactWords } from '@entente/partners/web';
import { type PartnerView } from '@entente/platform/api-client';

const aboutPartner = ({ id }: PartnerView) => ({ partenaire: id });

/** What the domains above partners show, start and tell on the page of one. */
const partnerParts: readonly Provider[] = [
  ...partnerSections,
  partnerIndicatorsSection(),
  partnerFeedbackSection(),
  partnerFeelingsSection(),
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
  providePartnerFactWords(actionFactWords),
  providePartnerFactWords(indicatorFactWords),
  providePartnerFactWords(swotFactWords),
  providePartnerFactWords(feedbackFactWords),
  providePartnerFactWords(sheetFactWords),
];

/** Pages of partners, with what stands on them from above. */
export const partnerRoutes: Routes = [{ path: '', providers: [...partnerParts], children: partnersRoutes }];
