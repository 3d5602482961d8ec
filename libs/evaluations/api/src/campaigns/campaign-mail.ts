import { layOutMail } from '@entente/platform/api';
import { fillIn, frenchTypography, type Language, type Words } from '@entente/platform/kernel';
import type { CampaignNews } from './campaign-post';

export type CampaignMail = {
  readonly news: CampaignNews;
  readonly name: string;
  readonly title: string;
  readonly director: string;
  /** The day by which they should be closed, as the reader writes it. */
  readonly due: string;
  /** Partners whose review is not begun. */
  readonly partners: readonly string[];
  readonly url: string;
};

const words = {
  subject: {
    launched: { fr: '{title} : vos bilans à mener', en: '{title}: your reviews' },
    reminded: { fr: '{title} : des bilans vous attendent', en: '{title}: reviews are waiting for you' },
  },
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  opening: {
    launched: {
      fr: '{director} ouvre la campagne « {title} ». Vos bilans sont prêts ; ils sont attendus pour le {due}.',
      en: '{director} opens the campaign “{title}”. Your reviews are ready; they are expected by {due}.',
    },
    reminded: {
      fr: '{director} vous rappelle la campagne « {title} », attendue pour le {due}. Ces bilans ne sont pas commencés.',
      en: '{director} reminds you of the campaign “{title}”, expected by {due}. These reviews have not begun.',
    },
  },
  more: { fr: 'et {count} autres', en: 'and {count} others' },
  action: { fr: 'Voir mes bilans', en: 'See my reviews' },
} as const satisfies Record<string, Words | Record<CampaignNews, Words>>;

/** A mail stays readable: beyond, the page has them all. */
const mostNamed = 12;

const listed = (partners: readonly string[], more: string): string[] => {
  const named = partners.slice(0, mostNamed).map((partner) => `• ${partner}`);
  return partners.length > mostNamed ? [...named, more] : named;
};

/** To a référent, in their language. */
export const campaignMail = (mail: CampaignMail, language: Language) => {
  const params = { ...mail, partners: '', count: mail.partners.length - mostNamed };
  const tell = ({ fr, en }: Words): string => fillIn(language === 'fr' ? frenchTypography(fr) : en, params);
  return layOutMail({
    language,
    subject: tell(words.subject[mail.news]),
    paragraphs: [tell(words.greeting), tell(words.opening[mail.news]), ...listed(mail.partners, tell(words.more))],
    action: { label: tell(words.action), url: mail.url },
    after: [],
  });
};
