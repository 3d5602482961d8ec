import { type Command } from '@entente/platform/web';

/** What the palette offers of this domain; loaded when it opens. */
export const evaluationsCommands: readonly Command[] = [
  {
    group: 'act',
    label: { fr: 'Prévoir une action', en: 'Plan an action' },
    icon: 'list-checks',
    keywords: { fr: 'plan tâche décision', en: 'plan task decision' },
    path: 'actions/nouvelle',
    permission: 'reviews:rate',
  },
  {
    group: 'act',
    label: { fr: 'Lancer une campagne de bilans', en: 'Launch a campaign of reviews' },
    icon: 'flag',
    keywords: { fr: 'année relancer suivre tous', en: 'year remind follow all' },
    path: 'campagnes/nouvelle',
    permission: 'reviews:campaign',
  },
  {
    group: 'act',
    label: { fr: 'Lire l’avis des personnes', en: 'Read what people think' },
    icon: 'smile',
    keywords: { fr: 'questionnaire campagnes parole satisfaction', en: 'questionnaire campaigns voice satisfaction' },
    path: 'avis',
    permission: 'reviews:read',
  },
  {
    group: 'act',
    label: { fr: 'Adapter la grille d’évaluation', en: 'Adapt the evaluation grid' },
    icon: 'list-checks',
    keywords: { fr: 'critères questionnaire échelle poids', en: 'criteria questionnaire scale weights' },
    path: 'bilans/grilles',
    permission: 'reviews:read',
  },
  {
    group: 'act',
    label: { fr: 'Préparer un bilan', en: 'Prepare a review' },
    icon: 'clipboard-list',
    keywords: { fr: 'évaluer noter évaluation partenariat', en: 'rate assess evaluation partnership' },
    path: 'bilans/nouveau',
    permission: 'reviews:rate',
  },
  {
    group: 'act',
    label: { fr: 'Lire la synthèse de l’année', en: 'Read the synthesis of the year' },
    icon: 'table-2',
    keywords: { fr: 'statistiques comparer années tableau export', en: 'statistics compare years table export' },
    path: 'synthese',
    permission: 'reviews:read',
  },
];
