import { type Clause } from '../../template/convention-template';

export const preamble: Clause = {
  code: 'CL-01',
  title: { fr: 'Préambule', en: 'Preamble' },
  variants: [
    {
      id: 'a',
      text: `
{{#parties}}
{{?presentation}}
{{shortName}} {{presentation}}.

{{/}}
{{/}}
Les Parties font ensemble le constat suivant : {{finding.text}}.

{{?history.known=ongoing}}
Elles travaillent déjà ensemble depuis {{history.sinceYear}}, sous la forme suivante : {{history.text}}.
{{/}}
{{?history.known=new}}
Elles ouvrent avec cette convention leur première coopération écrite.
{{/}}
{{^history.known}}
{{history.known}}
{{/}}

De cette coopération, chacun attend quelque chose qu’il sait nommer :
- {{host.shortName}} : {{gains.host}}
- {{partner.shortName}} : {{gains.partner}}
{{?multilateral}}
{{#gains.each}}
- {{party}} : {{text}}
{{/}}
{{/}}
- les personnes concernées : {{gains.people}}

Aucune ne pouvant répondre seule à cette situation, les Parties choisissent de donner à leur coopération un cadre écrit, connu de leurs équipes et de leurs instances.`,
    },
  ],
};

export const purpose: Clause = {
  code: 'CL-02',
  title: { fr: 'Objet', en: 'Purpose' },
  variants: [
    {
      id: 'a',
      text: `
La présente convention fixe ce que les Parties décident de faire ensemble, la façon dont elles s’y prennent et la manière dont elles en rendent compte, au bénéfice des publics suivants : {{people.publics}}.`,
    },
  ],
};

export const objectives: Clause = {
  code: 'CL-03',
  title: { fr: 'Objectifs partagés', en: 'Shared objectives' },
  variants: [
    {
      id: 'a',
      text: `
Les Parties poursuivent {{objectives.lines~l’objectif suivant|les objectifs suivants}} :
{{#objectives.lines}}
# **{{change}}** : {{result}}, au plus tard le {{dueOn}} (observé par : {{indicator}})
{{/}}`,
    },
  ],
};

export const principles: Clause = {
  code: 'CL-04',
  title: { fr: 'Principes du partenariat', en: 'Principles of the partnership' },
  variants: [
    {
      id: 'a',
      text: `
Les Parties conviennent que leur coopération repose sur cinq règles simples :
- chacune y trouve un intérêt qu’elle sait nommer
- aucune ne commande {{others~à l’autre|aux autres}}
- chacune garde la maîtrise de ses missions et de ses décisions
- l’aide circule {{others~dans les deux sens|entre toutes}}
- l’accord se revoit régulièrement et peut prendre fin`,
    },
  ],
};

export const peopleConcerned: Clause = {
  code: 'CL-05',
  title: { fr: 'Personnes concernées', en: 'People concerned' },
  variants: [
    {
      id: 'a',
      text: `
Peuvent bénéficier des actions prévues les publics suivants, que les Parties accueillent ou rencontrent : {{people.publics}}. {{?people.criteria}}{{people.criteria}}{{/}}

L’accès aux actions n’est subordonné ni à l’ouverture de droits, ni à une adhésion, ni à la présentation d’un document.

{{?people.yearlyCount}}
À titre indicatif, les Parties estiment à {{people.yearlyCount}} le nombre de personnes susceptibles d’être concernées chaque année. Ce nombre n’est ni un objectif ni un plafond.
{{/}}`,
    },
  ],
};

export const territory: Clause = {
  code: 'CL-06',
  title: { fr: 'Territoire et lieux', en: 'Territory and places' },
  variants: [
    {
      id: 'a',
      text: `
La convention s’applique sur {{places.territories~le territoire suivant|les territoires suivants}} : {{places.territories}}.

Les actions se déroulent dans {{places.lines~le lieu suivant|les lieux suivants}} :
{{#places.lines}}
- {{name}}{{?address}} ({{address}}){{/}}
{{/}}

Lorsque la situation d’une personne l’amène hors de ce territoire, les Parties s’entraident pour trouver un relais.`,
    },
  ],
};

export const whoDoesWhat: Clause = {
  code: 'CL-09',
  title: { fr: 'Qui fait quoi', en: 'Who does what' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-A'],
      text: `
Pour les situations courantes, les rôles se répartissent selon le tableau annexé (annexe A), où figurent, par type de situation et jamais par personne : qui accueille, qui évalue, qui agit, qui informe, qui assure la suite.`,
    },
  ],
};

export const commitments: Clause = {
  code: 'CL-08',
  title: { fr: 'Engagements de chaque Partie', en: 'Commitments of each party' },
  variants: [
    {
      id: 'a',
      text: `
{{#parties}}
{{shortName}} prend {{commitments~l’engagement suivant|les engagements suivants}} :
{{#commitments}}
- {{label}}{{?volumeText}} ({{volumeText}}){{/}}
{{/}}

{{/}}
Chaque Partie répond aux sollicitations {{others~de l’autre|des autres}} sous {{capacity.answerDays:jour ouvré|jours ouvrés}}, {{others~la|les}} prévient sans attendre en cas d’empêchement et fait connaître la présente convention à ses équipes.`,
    },
  ],
};

export const balance: Clause = {
  code: 'CL-10',
  title: { fr: 'Équilibre des apports', en: 'Balance of contributions' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-L'],
      text: `
Les apports réciproques sont récapitulés en annexe L. {{?balance.told}}{{^multilateral}}Exprimés en heures, ils représentent environ {{balance.host:heure|heures}} par an pour {{host.shortName}} et {{balance.partner:heure|heures}} par an pour {{partner.shortName}}, une année comptant 44 semaines.{{/}}{{?multilateral}}Exprimés en heures, pour une année de 44 semaines, ils représentent environ :
{{#balance.lines}}
- {{party}} : {{hours:heure|heures}} par an
{{/}}
{{/}}{{/}}

Cette valorisation sert à vérifier que chacun y trouve son compte ; elle ne crée ni créance ni dette. Si un déséquilibre durable apparaît lors du bilan, les Parties cherchent ensemble comment y remédier.`,
    },
  ],
};

export const staffTime: Clause = {
  code: 'CL-11',
  title: { fr: 'Temps et moyens humains', en: 'Time and staff' },
  variants: [
    {
      id: 'a',
      text: `
Le temps consacré au partenariat est du temps de travail. Les Parties y affectent :
{{#staff.lines}}
- {{party}} : {{hours:heure|heures}} {{rhythm}}{{?roles}} ({{roles}}){{/}}
{{/}}

Les heures effectivement consacrées sont relevées de façon simple et présentées au bilan.`,
    },
  ],
};

export const premises: Clause = {
  code: 'CL-12',
  title: { fr: 'Locaux, matériel, déplacements', en: 'Premises, equipment, travel' },
  variants: [
    {
      id: 'a',
      text: `
{{?premises.what}}
{{premises.provider}} met à disposition {{premises.what}}{{?premises.when}}, {{premises.when}}{{/}}, {{premises.cost}}. L’utilisateur en prend soin, signale toute anomalie et restitue les lieux ou le matériel en bon état.

{{/}}
{{?supplies.lines}}
Les fournitures nécessaires sont apportées ainsi :
{{#supplies.lines}}
- {{label}} : {{party}}
{{/}}

{{/}}
Les frais de déplacement sont pris en charge par {{premises.travel}}.`,
    },
  ],
};

export const money: Clause = {
  code: 'CL-13',
  title: { fr: 'Dispositions financières', en: 'Money' },
  variants: [
    {
      id: 'a',
      when: { path: 'money.flows', is: 'no' },
      text: 'La présente convention n’entraîne aucun versement entre les Parties.',
    },
    {
      id: 'b',
      when: { path: 'money.flows', is: 'yes' },
      text: `
Les dépenses se répartissent comme suit :
{{#money.lines}}
- {{label}} : {{amount}}, à la charge de {{payer}}{{?funder}}, avec le financement suivant : {{funder}}{{/}}
{{/}}

Le règlement intervient dans les conditions suivantes : {{money.settlement}}.`,
    },
    {
      id: 'open',
      text: 'Les Parties précisent si la présente convention entraîne un versement entre elles : {{money.flows}}.',
    },
  ],
};
