import { problemCatalogue, type Words } from '@entente/platform/kernel';

export const campaignProblems = problemCatalogue('campaign', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette campagne. Elle a pu être retirée ou ne pas vous être ouverte.',
      en: 'We cannot find this campaign. It may have been removed, or you may not have access to it.',
    },
  },
  invalid: { kind: 'invalid', title: { fr: 'La campagne est à compléter.', en: 'The campaign needs completing.' } },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Cette campagne a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This campaign changed while you were working on it. What you wrote is kept here.',
    },
  },
  closed: { kind: 'conflict', title: { fr: 'Cette campagne est close.', en: 'This campaign is closed.' } },
  'still-launching': {
    kind: 'conflict',
    title: {
      fr: 'Les bilans de cette campagne se préparent encore. Attendez la fin, quelques instants.',
      en: 'The reviews of this campaign are still being prepared. Wait a moment for the end.',
    },
  },
});

export const campaignFaultWords = {
  'choose-a-partnership': { fr: 'Choisissez au moins un partenariat.', en: 'Choose at least one partnership.' },
  'after-opening': { fr: 'L’échéance vient après l’ouverture.', en: 'The due day comes after the opening.' },
  'later-day': {
    fr: 'Choisissez un jour après l’échéance actuelle.',
    en: 'Choose a day after the present due day.',
  },
} as const satisfies Readonly<Record<string, Words>>;
