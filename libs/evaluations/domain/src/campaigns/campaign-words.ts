import type { Words } from '@entente/platform/kernel';
import type { CampaignStatus } from './campaign';
import type { CampaignStep } from './campaign-step';

export const campaignStatusWords: Readonly<Record<CampaignStatus, Words>> = {
  launching: { fr: 'En préparation', en: 'Being prepared' },
  running: { fr: 'En cours', en: 'Under way' },
  closed: { fr: 'Close', en: 'Closed' },
};

export const campaignStepWords: Readonly<Record<CampaignStep, Words>> = {
  waiting: { fr: 'À venir', en: 'To come' },
  planned: { fr: 'Prévu', en: 'Planned' },
  preparing: { fr: 'En préparation', en: 'In preparation' },
  'rated-ours': { fr: 'Noté par nous', en: 'Rated by us' },
  'rated-partner': { fr: 'Noté par le partenaire', en: 'Rated by the partner' },
  'rated-both': { fr: 'Noté des deux côtés', en: 'Rated by both sides' },
  met: { fr: 'Réunion tenue', en: 'Meeting held' },
  closed: { fr: 'Clos', en: 'Closed' },
  'left-out': { fr: 'Sans suite', en: 'Left out' },
};

/** How the history tells each fact of a campaign; the author’s name stands before. */
export const campaignFactWords = {
  'campaign-launched': { fr: 'a lancé la campagne', en: 'launched the campaign' },
  'campaign-extended': { fr: 'a prolongé la campagne', en: 'extended the campaign' },
  'campaign-reminded': { fr: 'a relancé', en: 'sent reminders' },
  'campaign-closed': { fr: 'a clos la campagne', en: 'closed the campaign' },
} as const satisfies Readonly<Record<string, Words>>;
