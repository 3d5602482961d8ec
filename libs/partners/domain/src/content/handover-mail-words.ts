import { type Words } from '@entente/platform/kernel';
import { type HandoverNews } from '../partnership/handover-news';
import { type TenureRole } from '../partnership/tenures';

type NewsWords = {
  readonly subject: Words;
  readonly opening: Words;
  /** When somebody is at the other end, and when nobody is. */
  readonly other: Words;
  readonly nobody: Words | null;
};

/** What a mail says to one of our people whose post begins or ends. */
export const handoverMailWords: Readonly<Record<HandoverNews['kind'], Readonly<Record<TenureRole, NewsWords>>>> = {
  entrusted: {
    referent: {
      subject: {
        fr: '{partner} : le partenariat vous est confié',
        en: '{partner}: this partnership is now in your hands',
      },
      opening: {
        fr: 'À compter du {day}, vous êtes référent du partenariat avec « {partner} ». {sender} vient de le noter.',
        en: 'From {day}, you are the lead for our partnership with {partner}. {sender} has just recorded it.',
      },
      other: { fr: 'Vous prenez la suite de {other}.', en: 'You are taking over from {other}.' },
      nobody: null,
    },
    deputy: {
      subject: { fr: '{partner} : vous en devenez suppléant', en: '{partner}: you are now the deputy' },
      opening: {
        fr: 'À compter du {day}, vous êtes suppléant pour le partenariat avec « {partner} ». {sender} vient de le noter.',
        en: 'From {day}, you are the deputy for our partnership with {partner}. {sender} has just recorded it.',
      },
      other: { fr: 'Vous prenez la suite de {other}.', en: 'You are taking over from {other}.' },
      nobody: null,
    },
  },
  'handed-on': {
    referent: {
      subject: { fr: '{partner} : votre rôle de référent prend fin', en: '{partner}: your role as lead is ending' },
      opening: {
        fr: 'À compter du {day}, vous n’êtes plus référent du partenariat avec « {partner} ». {sender} vient de le noter.',
        en: 'From {day}, you are no longer the lead for our partnership with {partner}. {sender} has just recorded it.',
      },
      other: { fr: '{other} prend votre suite.', en: '{other} is taking over from you.' },
      nobody: {
        fr: 'Personne n’est encore nommé pour prendre votre suite.',
        en: 'Nobody has been named to take over yet.',
      },
    },
    deputy: {
      subject: { fr: '{partner} : votre rôle de suppléant prend fin', en: '{partner}: your role as deputy is ending' },
      opening: {
        fr: 'À compter du {day}, vous n’êtes plus suppléant pour le partenariat avec « {partner} ». {sender} vient de le noter.',
        en: 'From {day}, you are no longer the deputy for our partnership with {partner}. {sender} has just recorded it.',
      },
      other: { fr: '{other} prend votre suite.', en: '{other} is taking over from you.' },
      nobody: {
        fr: 'Personne n’est encore nommé pour prendre votre suite.',
        en: 'Nobody has been named to take over yet.',
      },
    },
  },
};

export const handoverMailCommonWords = {
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  entrusted: {
    fr: 'Sa page dit pourquoi ce partenariat, ce que chacun apporte, qui appeler et où vous en êtes.',
    en: 'Its page tells you what the partnership is for, what each side brings, who to call and where things stand.',
  },
  'handed-on': {
    fr: 'Rien ne s’efface : sa page garde l’historique de ce que vous avez suivi. Notez-y ce qui serait utile pour la suite.',
    en: 'Nothing is lost: its page keeps the history of what you looked after. Add whatever will help the next person.',
  },
  action: { fr: 'Ouvrir la page du partenaire', en: 'Open the partner’s page' },
  answer: {
    fr: 'Une question ? Répondez à ce courriel : {sender} le lira.',
    en: 'Any questions? Just reply: {sender} will read it.',
  },
} as const satisfies Readonly<Record<string, Words>>;
