import { type Clause } from '../../template/convention-template';

/** AX-K: how one comes, and who is there to welcome. */
export const accessPlan: Clause = {
  code: 'CL-44',
  title: { fr: 'Accès et accueil', en: 'Access and welcome' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-K'],
      text: `
Pour chaque lieu, l’annexe K dit comment venir, ce qui est accessible et à qui s’annoncer. La Partie chez qui l’on vient la tient à jour par simple écrit.`,
    },
  ],
};

/** AX-N: what entitles whoever signs. */
export const authorityDocuments: Clause = {
  code: 'CL-45',
  title: { fr: 'Pièces d’habilitation', en: 'Authority documents' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-N'],
      text: `
Ce qui autorise chacun à signer (statuts, délégation ou délibération) est énuméré en annexe N. Chaque Partie garde ses pièces et les montre {{others~à l’autre|aux autres}} sur demande.`,
    },
  ],
};
