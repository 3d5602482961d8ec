import { type ConventionView } from '@entente/platform/api-client';
import { type Say } from '@entente/platform/web';
import { contentOf } from '../drafting/convention-content';
import { type fr } from '../i18n/drafting.fr';

/** « le CCAS », « le CCAS et 2 autres »: with whom a convention stands. */
export const partnersNamed = (
  convention: Pick<ConventionView, 'partnerName' | 'content'>,
  t: Say<typeof fr>,
): string => {
  const others = contentOf(convention).parties.length - 2;
  const partner = convention.partnerName;
  return others > 0 ? t.count('page.withMore', others, { partner }) : partner;
};
