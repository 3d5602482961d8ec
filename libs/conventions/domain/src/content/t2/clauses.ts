import { type Clause } from '../../template/convention-template';
import { continuity } from '../clauses/working';
import { purpose } from '../clauses/together';

export const outreachPurpose: Clause = {
  ...purpose,
  variants: purpose.variants.map((variant) => ({
    ...variant,
    text: `${variant.text}

Elle organise leur présence commune auprès de ces personnes, là où elles vivent, sont accueillies ou se trouvent.`,
  })),
};

export const outreachActions: Clause = {
  code: 'CL-07',
  title: { fr: 'Actions et modalités de travail', en: 'Actions and working methods' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-A'],
      text: `
{{actions.lines~L’action prévue est la suivante|Les actions prévues sont les suivantes}} :

{{#actions.lines}}
**{{title}}.** {{description}}. Partie responsable : {{responsible}}. Suite donnée : {{relay}}.

{{/}}

Le but de cette présence est le suivant : {{limits.purpose}}. Elle ne comprend pas :
{{#limits.limits}}
- {{this}}
{{/}}

Les équipes sont présentes selon le calendrier suivant :
{{#schedule.lines}}
- le {{day}}, de {{from}} à {{to}}, {{frequency}}{{?place}} ({{place}}){{/}}
{{/}}

{{?schedule.healthRounds}}
{{?schedule.totalRounds}}
Les maraudes menées en commun représentent au moins {{schedule.healthRounds:maraude|maraudes}} sur {{schedule.totalRounds}}.

{{/}}
{{/}}
Chaque sortie réunit au minimum, pour {{host.shortName}}, {{pair.host}} et, pour {{partner.shortName}}, {{pair.partner}}{{?multilateral}}{{#pair.each}} ; pour {{party}}, {{text}}{{/}}{{/}}. Si {{others~ce binôme n’est pas complet|cette équipe n’est pas complète}}, {{pair.ifIncomplete}}.

La visite est annoncée par {{announcement.by}}, de la manière suivante : {{announcement.how}}.

Aucune rencontre ne reste sans suite lorsque la personne en souhaite une : la suite est assurée par {{relay.by}}, dans un délai de {{relay.withinDays:jour|jours}}. {{relay.how}}

{{?reinforcement.lines}}
Des renforts sont prévus :
{{#reinforcement.lines}}
- {{period}} : {{change}}
{{/}}

{{/}}
Chaque action fait l’objet d’une fiche annexée (annexe A), que les référents peuvent actualiser d’un commun accord, sans avenant, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.`,
    },
  ],
};

export const outreachVoice: Clause = {
  code: 'CL-17',
  title: { fr: 'Place des personnes accompagnées', en: 'Place of people supported' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-I'],
      text: `
Les personnes sont informées, dans un langage clair, de l’existence de ce partenariat, de ce qu’il leur apporte, de ce qui peut être dit à leur sujet et à qui (annexe I). {{voice.informed}}

Elles restent libres d’accepter ou de refuser, de changer d’avis et de choisir leurs interlocuteurs, sans conséquence sur leur accompagnement. {{refusal.text}}

Leur avis, et celui de leurs proches lorsqu’elles le souhaitent, est recueilli au moins une fois par an et pris en compte dans le bilan ; elles peuvent participer aux réunions d’évaluation. {{voice.heard}}`,
    },
  ],
};

export const outreachContinuity: Clause = {
  ...continuity,
  variants: continuity.variants.map((variant) => ({
    ...variant,
    text: `${variant.text}

Lorsque le professionnel attendu ne peut pas venir, son employeur prévient {{others~l’autre Partie|les autres Parties}} au moins {{absence.noticeHours:heure|heures}} à l’avance, sauf événement imprévisible. En cas d’absence, {{absence.then}}. {{?absence.informs}}{{absence.informs}}{{/}}`,
  })),
};

export const outreachReview: Clause = {
  code: 'CL-26',
  title: { fr: 'Suivi et évaluation', en: 'Follow-up and evaluation' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-H'],
      text: `
Les Parties se transmettent {{reporting.rhythm}} les nombres utiles au suivi. Il ne s’agit que de données d’ensemble : un nombre inférieur à {{reporting.smallest}} n’est pas transmis.

Un bilan commun est établi tous les {{review.months}} mois. Il comprend les indicateurs de l’annexe H, une note qualitative, les heures consacrées, l’avis des personnes, une cotation réalisée par chaque Partie puis discutée, et un plan d’action daté.

Il porte à la fois sur ce que le partenariat change pour les personnes et sur la façon dont il fonctionne. Il conduit à poursuivre, à modifier ou à arrêter.`,
    },
  ],
};

export const outreachSite: Clause = {
  code: 'CL-28',
  title: { fr: 'Conditions d’intervention sur place', en: 'On-site conditions' },
  variants: [
    {
      id: 'a',
      text: `
Dans les locaux de l’une des Parties, les intervenants {{others~de l’autre|des autres}} respectent le règlement de fonctionnement et les consignes de sécurité du lieu. La Partie qui accueille garantit un accès aux commodités et la présence, ou la joignabilité, d’un professionnel.

Les entretiens confidentiels ont lieu dans l’espace suivant : {{room.place}}. {{?room.otherwise}}À défaut d’espace fermé, la règle est la suivante : {{room.otherwise}}.{{/}}

Les règles de sécurité communes sont les suivantes :

{{>safety.rules}}

Chaque intervenant peut interrompre sa présence s’il estime que la sécurité n’est plus assurée ; il en informe aussitôt {{others~l’autre Partie|les autres Parties}}.`,
    },
  ],
};
