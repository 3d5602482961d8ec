import { type Clause } from '../../template/convention-template';

export const referents: Clause = {
  code: 'CL-14',
  title: { fr: 'Référents et suppléants', en: 'Référents and deputies' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-B'],
      text: `
Chaque Partie désigne un référent et un suppléant (annexe B). Le référent est l’interlocuteur habituel : il organise les rencontres, veille au respect de la convention, centralise les difficultés et prépare le bilan.

Tout changement est notifié sous quinze jours et ne nécessite pas d’avenant.`,
    },
  ],
};

export const governance: Clause = {
  code: 'CL-15',
  title: { fr: 'Pilotage', en: 'Governance' },
  variants: [
    {
      id: 'committee',
      when: { path: 'governance.exists', is: 'yes' },
      text: `
Un comité de pilotage réunit {{governance.members}}. Il se réunit {{governance.rhythm}}, fixe les priorités, examine le bilan et décide {{governance.rule}}.

Les comptes rendus sont adressés à ses membres{{?governance.copies}} et, pour information, aux destinataires suivants : {{governance.copies}}{{/}}.`,
    },
    {
      id: 'directors',
      when: { path: 'governance.exists', is: 'no' },
      text: `
Il n’est pas créé de comité de pilotage : les directions des Parties se réunissent à l’occasion de chaque bilan, fixent les priorités et décident par consensus.`,
    },
    { id: 'open', text: 'Les Parties précisent comment se prennent les décisions : {{governance.exists}}.' },
  ],
};

export const meetings: Clause = {
  code: 'CL-16',
  title: { fr: 'Réunions', en: 'Meetings' },
  variants: [
    {
      id: 'a',
      text: `
Les référents se rencontrent {{meetings.rhythm}}. Ces réunions portent sur le fonctionnement du partenariat. L’examen de la situation d’une personne relève d’un autre cadre, celui de l’article\u00a0{{@CL-18}}.`,
    },
  ],
};

export const continuity: Clause = {
  code: 'CL-22',
  title: { fr: 'Continuité et passation', en: 'Continuity and handover' },
  variants: [
    {
      id: 'a',
      text: `
Le partenariat lie des organisations et non des personnes. Lorsqu’un référent quitte ses fonctions, la Partie concernée désigne un remplaçant, transmet le dossier du partenariat, présente le nouvel interlocuteur {{others~à l’autre Partie|aux autres Parties}} et, si possible, organise une rencontre {{others~à trois|commune}} avant le départ.`,
    },
  ],
};

export const acquaintance: Clause = {
  code: 'CL-24',
  title: { fr: 'Interconnaissance et formations croisées', en: 'Acquaintance and cross training' },
  variants: [
    {
      id: 'a',
      text: `
Les Parties prévoient chaque année au moins une visite réciproque et un temps de formation ouvert {{others~aux deux équipes|à toutes les équipes}}. Tout nouvel intervenant est présenté {{others~à l’autre équipe|aux autres équipes}} avant sa première séance.`,
    },
  ],
};

export const communication: Clause = {
  code: 'CL-25',
  title: { fr: 'Communication', en: 'Communication' },
  variants: [
    {
      id: 'a',
      text: `
Chaque Partie peut faire état du partenariat en citant {{others~l’autre|les autres}}. L’usage des logos et toute prise de parole commune sont soumis à accord préalable. Les documents destinés aux personnes sont écrits simplement et relus par certaines d’entre elles.`,
    },
  ],
};

export const liability: Clause = {
  code: 'CL-27',
  title: { fr: 'Responsabilités et assurances', en: 'Liability and insurance' },
  variants: [
    {
      id: 'a',
      text: `
Chaque Partie répond de ses activités et de ses intervenants et justifie, à la demande, d’une assurance de responsabilité civile en cours de validité{{?premises.what}}, y compris pour l’usage des locaux ou du matériel mis à disposition{{/}}.`,
    },
  ],
};

export const staffStatus: Clause = {
  code: 'CL-29',
  title: { fr: 'Statut des personnels', en: 'Status of staff' },
  variants: [
    {
      id: 'a',
      text: `
Les intervenants restent sous l’autorité et la responsabilité de leur employeur, qui continue d’assurer leur rémunération, leur suivi et leur protection. La présente convention n’organise aucune mise à disposition de personnel : celle-ci ferait l’objet d’une convention distincte.`,
    },
  ],
};

export const autonomy: Clause = {
  code: 'CL-38',
  title: { fr: 'Autonomie et non-exclusivité', en: 'Autonomy, no exclusivity' },
  variants: [
    {
      id: 'a',
      text: `
Chaque Partie reste libre de conclure d’autres partenariats. La convention ne crée entre elles ni société, ni lien de subordination, ni mandat général.`,
    },
  ],
};

export const fundingTransparency: Clause = {
  code: 'CL-39',
  title: { fr: 'Transparence sur les financements', en: 'Funding transparency' },
  variants: [
    {
      id: 'a',
      text: `
Les Parties s’informent des demandes de financement portant sur l’objet de la convention, évitent de se concurrencer sans se prévenir et étudient les réponses communes.`,
    },
  ],
};

export const capacity: Clause = {
  code: 'CL-40',
  title: { fr: 'Capacité et limites', en: 'Capacity and limits' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-B'],
      text: `
{{capacity.party}} peut recevoir au plus {{capacity.most:demande|demandes}} {{capacity.rhythm}}. {{?capacity.waiting}}Le délai indicatif avant un premier rendez-vous est le suivant : {{capacity.waiting}} ; il est actualisé dans l’annexe B.{{/}}

{{?capacity.priorities}}
Au-delà, les demandes sont ordonnées selon les critères suivants : {{capacity.priorities}}.
{{/}}

Toute demande reçoit une réponse, même négative, dans le délai annoncé.`,
    },
  ],
};

export const voice: Clause = {
  code: 'CL-17',
  title: { fr: 'Place des personnes accompagnées', en: 'Place of people supported' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-I'],
      text: `
Les personnes sont informées, dans un langage clair, de l’existence de ce partenariat, de ce qu’il leur apporte, de ce qui peut être dit à leur sujet et à qui (annexe I). {{voice.informed}}

Elles restent libres d’accepter ou de refuser, de changer d’avis et de choisir leurs interlocuteurs, sans conséquence sur leur accompagnement.

Leur avis, et celui de leurs proches lorsqu’elles le souhaitent, est recueilli au moins une fois par an et pris en compte dans le bilan ; elles peuvent participer aux réunions d’évaluation. {{voice.heard}}`,
    },
  ],
};

export const review: Clause = {
  code: 'CL-26',
  title: { fr: 'Suivi et évaluation', en: 'Follow-up and evaluation' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-H'],
      text: `
Les Parties se transmettent {{reporting.rhythm}} les nombres utiles au suivi. Il ne s’agit que de données d’ensemble : un nombre inférieur à {{reporting.smallest}} n’est pas transmis.

Un bilan commun est établi tous les {{review.months}} mois. Il comprend les indicateurs de l’annexe H, les heures consacrées, l’avis des personnes, une cotation réalisée par chaque Partie puis discutée, et un plan d’action daté.

Il porte à la fois sur ce que le partenariat change pour les personnes et sur la façon dont il fonctionne. Il conduit à poursuivre, à modifier ou à arrêter.`,
    },
  ],
};

export const accession: Clause = {
  code: 'CL-41',
  title: { fr: 'Adhésion de nouveaux membres', en: 'Accession' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-M'],
      text: `
Une autre organisation peut rejoindre la convention si elle en partage l’objet et si chaque Partie y consent par écrit. Elle signe le bulletin d’adhésion dont le modèle vierge est annexé (annexe M) ; les équipes en sont informées.`,
    },
  ],
};
