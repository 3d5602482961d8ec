import { type Clause } from '../../template/convention-template';

// Checked on 2026-11-17: CSP L. 1110-4, L. 1110-12, R. 1110-1 to R. 1110-3; code pénal 226-13 and 226-14.
export const information: Clause = {
  code: 'CL-18',
  title: { fr: 'Échange et partage d’informations', en: 'Exchange and sharing of information' },
  variants: [
    {
      id: 'a',
      when: { path: 'information.variant', is: 'a' },
      text: `
Les Parties n’échangent, dans le cadre de cette convention, aucune information permettant d’identifier une personne. Seules des données d’ensemble, portant sur au moins {{reporting.smallest:personne|personnes}}, sont transmises.`,
    },
    {
      id: 'b',
      when: { path: 'information.variant', is: 'b' },
      annexes: ['AX-C'],
      text: `
Les professionnels des Parties relevant des catégories prévues par le code de la santé publique peuvent échanger, au sujet d’une même personne qu’ils accompagnent effectivement, les seules informations indispensables à la coordination, à la continuité des soins, à la prévention ou au suivi social et médico-social (articles L. 1110-4 II, R. 1110-1 et suivants).

La personne est informée auparavant de ce qui sera dit, à qui et pourquoi ; elle peut s’y opposer à tout moment.

Le tableau annexé (annexe C) précise les informations concernées. Ce qui n’y figure pas n’est pas communiqué.`,
    },
    {
      id: 'c',
      when: { path: 'information.variant', is: 'c' },
      annexes: ['AX-C', 'AX-J'],
      text: `
Les Parties constatent que les professionnels dont les catégories figurent en annexe C forment une équipe de soins au sens de l’article L. 1110-12 du code de la santé publique. Le partage entre eux se limite à ce qui est strictement nécessaire à la prise en charge de la personne, qui en est informée et peut s’y opposer.

Toute transmission à un professionnel extérieur à cette équipe suppose l’accord préalable de la personne, recueilli au moyen du formulaire dont le modèle vierge est annexé (annexe J).`,
    },
    {
      id: 'd',
      when: { path: 'information.variant', is: 'd' },
      text: `
{{outsider.name}} n’entrant pas dans le champ des dispositions du code de la santé publique qui permettent à certains professionnels d’échanger, aucune information couverte par le secret n’est transmise entre les Parties.

La personne communique elle-même ce qu’elle souhaite ; une mise en relation ne se fait qu’en sa présence.`,
    },
    {
      id: 'e',
      when: { path: 'information.variant', is: 'e' },
      annexes: ['AX-C'],
      text: `
Les intervenants tenus au secret professionnel ne partagent que ce qui est nécessaire et utile à une mission commune, avec d’autres intervenants eux-mêmes tenus au secret, après information de la personne et avec son accord, et dans son intérêt.

Le tableau annexé (annexe C) précise les informations concernées. Ce qui n’y figure pas n’est pas communiqué.`,
    },
    { id: 'open', text: 'Les Parties précisent la règle suivie : {{information.mode}}.' },
  ],
};

const secrecyRule = `
Chaque intervenant, salarié, bénévole, stagiaire ou pair, garde secret ce qu’il apprend sur les personnes, que cela lui ait été confié ou qu’il l’ait compris. Les Parties préservent aussi la confidentialité des informations internes qu’elles se communiquent. Ces obligations continuent après la fin de la convention.
`;

export const secrecy: Clause = {
  code: 'CL-19',
  title: { fr: 'Secret professionnel et confidentialité', en: 'Secrecy and confidentiality' },
  variants: [
    {
      id: 'be',
      when: { path: 'parties.law', is: 'BE' },
      // The Belgian penal code was renumbered: the matter is cited, not the article.
      text: `${secrecyRule}
Les Parties rappellent les dispositions du code pénal relatives au secret professionnel.`,
    },
    {
      id: 'fr',
      text: `${secrecyRule}
Les Parties rappellent les articles 226-13 et 226-14 du code pénal.`,
    },
  ],
};

const always = `

Les coordonnées professionnelles des référents et des signataires ne servent qu’à la signature et au suivi du partenariat. Aucune donnée relative à une personne accompagnée n’est inscrite dans la présente convention ni dans ses annexes.`;

export const dataProtection: Clause = {
  code: 'CL-20',
  title: { fr: 'Protection des données', en: 'Data protection' },
  variants: [
    {
      id: 'b',
      when: { path: 'files.role', is: 'joint' },
      annexes: ['AX-G'],
      text: `Les Parties décident ensemble des finalités et des moyens du traitement décrit en annexe G, qui répartit entre elles l’information des personnes, la réponse à leurs demandes, la sécurité et la notification des violations ; un point de contact y est désigné (article 26 du règlement général sur la protection des données).${always}`,
    },
    {
      id: 'c',
      when: { path: 'files.role', is: 'processor' },
      annexes: ['AX-G'],
      text: `{{files.processor}} traite des données pour le compte de {{files.controller}}, sur instruction écrite ; les engagements pris à ce titre figurent en annexe G (article 28 du règlement général sur la protection des données).${always}`,
    },
    {
      id: 'a',
      when: { path: 'files.role', is: 'separate' },
      text: `Chaque Partie est responsable des traitements qu’elle met en œuvre et répond seule aux demandes des personnes qui la concernent.${always}`,
    },
    { id: 'open', text: `Les Parties précisent qui répond des fichiers : {{files.role}}.${always}` },
  ],
};

export const slip: Clause = {
  code: 'CL-21',
  title: { fr: 'Outils communs et fiche-navette', en: 'Shared tools and referral slip' },
  variants: [
    {
      id: 'a',
      when: { path: 'slip.used', is: 'yes' },
      annexes: ['AX-D'],
      text: `
L’orientation d’une personne s’effectue au moyen de la fiche-navette dont le modèle vierge est annexé (annexe D), remplie avec elle et remise de préférence en main propre. La Partie qui reçoit indique sous {{slip.returnDays:jour|jours}} si la demande est acceptée, en attente ou impossible et, avec l’accord de la personne, si la rencontre a eu lieu.

Les fiches sont conservées par chaque Partie selon ses propres règles et ne transitent pas par l’outil de gestion du partenariat.`,
    },
    {
      id: 'none',
      when: { path: 'slip.used', is: 'no' },
      text: 'Les Parties n’utilisent pas de fiche-navette ; chacune garde ses propres outils d’orientation.',
    },
    { id: 'open', text: 'Les Parties précisent si elles utilisent une fiche-navette : {{slip.used}}.' },
  ],
};

export const emergencies: Clause = {
  code: 'CL-23',
  title: { fr: 'Situations urgentes, hospitalisation et sortie', en: 'Urgent situations, hospital stay and discharge' },
  variants: [
    {
      id: 'a',
      text: `
En cas d’urgence vitale, les secours sont appelés ; la convention ne s’y substitue pas.

Lors d’une hospitalisation, les Parties veillent, avec l’accord de la personne, à maintenir le lien et à préparer la sortie au plus tôt : prévenance d’au moins {{emergencies.dischargeDays:jour|jours}} quand elle est possible, hébergement, traitement, prochain rendez-vous, interlocuteur joignable.`,
    },
  ],
};
