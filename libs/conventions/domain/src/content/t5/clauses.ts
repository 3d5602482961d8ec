import { type Clause } from '../../template/convention-template';

export const networkPreamble: Clause = {
  code: 'CL-01',
  title: { fr: 'Raison d’être du réseau', en: 'Why the network exists' },
  variants: [
    {
      id: 'network',
      text: `
{{#parties}}
{{?presentation}}
{{shortName}} {{presentation}}.

{{/}}
{{/}}
Les membres font ensemble le constat suivant : {{finding.text}}.

{{?history.known=ongoing}}
Ils travaillent déjà ensemble depuis {{history.sinceYear}}, sous la forme suivante : {{history.text}}.
{{/}}
{{?history.known=new}}
Ils ouvrent avec cette charte leur première coopération écrite.
{{/}}
{{^history.known}}
{{history.known}}
{{/}}

Aucun ne pouvant répondre seul à cette situation, ils choisissent de former un réseau et de se donner des règles simples, connues de leurs équipes et de leurs instances.`,
    },
  ],
};

export const networkPurpose: Clause = {
  code: 'CL-02',
  title: { fr: 'Objet', en: 'Purpose' },
  variants: [
    {
      id: 'network',
      text: `
La présente charte, qui vaut convention entre ses signataires, dit ce qui réunit les membres du réseau, ce à quoi chacun s’engage et la façon dont ils décident ensemble, au bénéfice des publics suivants : {{people.publics}}.

Le réseau n’a pas la personnalité morale. Une action qui demande des moyens propres fait l’objet d’une convention entre les membres qui la mènent.`,
    },
  ],
};

export const networkValues: Clause = {
  code: 'CL-04',
  title: { fr: 'Valeurs', en: 'Values' },
  variants: [
    {
      id: 'network',
      text: `
Les membres partagent :
{{#values.shared}}
- {{this}}
{{/}}

Aucun ne commande aux autres ; chacun garde la maîtrise de ses missions et de ses décisions.`,
    },
  ],
};

export const networkTerritory: Clause = {
  code: 'CL-06',
  title: { fr: 'Territoire', en: 'Territory' },
  variants: [
    {
      id: 'network',
      text: `
La charte s’applique sur {{places.territories~le territoire suivant|les territoires suivants}} : {{places.territories}}. Lorsque la situation d’une personne l’amène ailleurs, les membres s’entraident pour trouver un relais.`,
    },
  ],
};

export const networkGroups: Clause = {
  code: 'CL-07',
  title: { fr: 'Groupes de travail', en: 'Working groups' },
  variants: [
    {
      id: 'groups',
      when: { path: 'groups.lines', present: true },
      text: `
{{groups.lines~Le groupe de travail suivant est ouvert|Les groupes de travail suivants sont ouverts}} à tous les membres :
{{#groups.lines}}
- **{{subject}}** : groupe animé par {{lead}} ; dans l’année, {{deliverable}}
{{/}}

Chaque groupe rend compte au comité de pilotage. Un groupe qui n’a rien produit dans l’année est arrêté ou relancé autrement.`,
    },
    {
      id: 'together',
      text: `
Les membres travaillent tous ensemble. Le comité de pilotage peut ouvrir un groupe de travail, avec un animateur et une réalisation attendue dans l’année.`,
    },
  ],
};

export const networkPledges: Clause = {
  code: 'CL-08',
  title: { fr: 'Engagements communs', en: 'Common commitments' },
  variants: [
    {
      id: 'network',
      text: `
Chaque membre s’engage à :
{{#pledges.common}}
- {{this}}
{{/}}

{{?pledges.outside}}
Le réseau n’a pas pour rôle de :
{{#pledges.outside}}
- {{this}}
{{/}}
{{/}}`,
    },
  ],
};

export const networkRoles: Clause = {
  code: 'CL-09',
  title: { fr: 'Qui fait quoi', en: 'Who does what' },
  variants: [
    {
      id: 'network',
      text: `
Les membres tiennent à jour un tableau commun qui dit, par type de situation et jamais par personne, qui accueille, qui évalue, qui agit, qui informe, qui assure la suite.`,
    },
  ],
};

export const networkBalance: Clause = {
  code: 'CL-10',
  title: { fr: 'Apports des membres', en: 'Contributions of members' },
  variants: [
    {
      id: 'network',
      text: `
Chaque membre apporte selon ses moyens : du temps, un lieu de réunion, un savoir-faire, des données d’ensemble. Ces apports ne créent ni créance ni dette ; ils sont regardés à chaque bilan, pour que la charge ne repose pas sur quelques-uns.`,
    },
  ],
};

export const networkTime: Clause = {
  code: 'CL-11',
  title: { fr: 'Temps consacré au réseau', en: 'Time given to the network' },
  variants: [
    {
      id: 'network',
      text: `
Le temps consacré au réseau est du temps de travail. Les heures sont relevées de façon simple et présentées au bilan.`,
    },
  ],
};

export const networkMeans: Clause = {
  code: 'CL-12',
  title: { fr: 'Lieux de réunion et déplacements', en: 'Meeting places and travel' },
  variants: [
    {
      id: 'network',
      text: `
Les réunions se tiennent à tour de rôle chez les membres, à titre gratuit. Chacun prend en charge les déplacements de ses représentants.`,
    },
  ],
};

export const networkSteering: Clause = {
  code: 'CL-15',
  title: { fr: 'Animation, collèges et pilotage', en: 'Running, colleges and steering' },
  variants: [
    {
      id: 'network',
      annexes: ['AX-M'],
      text: `
L’animation du réseau est confiée à {{hosting.lead}}, qui convoque les rencontres, en garde la trace et tient la liste des membres (annexe M).{{?hosting.coordinator}} La coordination est assurée par {{hosting.coordinator}}{{?hosting.hours}}, à raison de {{hosting.hours:heure|heures}}{{?hosting.rhythm}} {{hosting.rhythm}}{{/}}{{/}}.{{/}} Animer n’est ni représenter les autres membres, ni décider pour eux.

{{?colleges.lines}}
Les membres se répartissent entre {{colleges.names~le collège suivant|les collèges suivants}} : {{colleges.names}}. L’annexe M dit le collège de chacun.
{{/}}
{{^colleges.lines}}
Tous les membres siègent sur le même plan, sans collège.
{{/}}

Un comité de pilotage réunit {{governance.members}}. Il se réunit {{governance.rhythm}}, fixe les priorités, examine le bilan et décide {{governance.rule}}.

Les comptes rendus sont adressés à tous les membres{{?governance.copies}} et, pour information, aux destinataires suivants : {{governance.copies}}{{/}}.`,
    },
  ],
};

export const networkSlip: Clause = {
  code: 'CL-21',
  title: { fr: 'Outils communs', en: 'Shared tools' },
  variants: [
    {
      id: 'network',
      text: `
Les membres qui orientent des personnes les uns vers les autres peuvent adopter un modèle commun de fiche-navette. Les fiches remplies restent chez eux : le réseau n’en garde aucune.`,
    },
  ],
};

export const networkEmergencies: Clause = {
  code: 'CL-23',
  title: { fr: 'Situations urgentes', en: 'Urgent situations' },
  variants: [
    {
      id: 'network',
      text: 'En cas d’urgence vitale, les secours sont appelés ; la charte ne s’y substitue pas.',
    },
  ],
};

export const networkVoice: Clause = {
  code: 'CL-25',
  title: { fr: 'Communication', en: 'Communication' },
  variants: [
    {
      id: 'network',
      text: `
Chaque membre peut dire qu’il fait partie du réseau. Nul ne parle en son nom sans l’accord du comité de pilotage ; l’usage des logos des autres membres suppose leur accord. Les documents destinés aux personnes sont écrits simplement et relus par certaines d’entre elles.`,
    },
  ],
};

export const networkLiability: Clause = {
  code: 'CL-27',
  title: { fr: 'Responsabilités et assurances', en: 'Liability and insurance' },
  variants: [
    {
      id: 'network',
      text: `
Chaque membre répond de ses activités et de ses intervenants et justifie, à la demande, d’une assurance de responsabilité civile en cours de validité. Les membres ne sont pas solidaires entre eux.`,
    },
  ],
};

export const networkAmendment: Clause = {
  code: 'CL-32',
  title: { fr: 'Modification', en: 'Amendment' },
  variants: [
    {
      id: 'network',
      annexes: ['AX-B', 'AX-H', 'AX-M'],
      text: `
Tout changement touchant l’objet, les engagements, la durée ou les règles d’information fait l’objet d’un avenant signé de tous les membres. L’annexe B, l’annexe H et la liste des membres en annexe M sont mises à jour par simple écrit.`,
    },
  ],
};

export const networkLeaving: Clause = {
  code: 'CL-34',
  title: { fr: 'Retrait', en: 'Withdrawal' },
  variants: [
    {
      id: 'network',
      text: `
Un membre peut se retirer à tout moment, par écrit ; la charte continue entre les autres. Il mène à son terme, ou transmet, ce qu’il avait commencé.

En cas de manquement sérieux, ou d’atteinte grave aux droits des personnes, le comité de pilotage peut mettre fin à la participation d’un membre, après l’avoir entendu.

La charte prend fin lorsqu’il reste moins de trois membres.`,
    },
  ],
};

export const networkCapacity: Clause = {
  code: 'CL-40',
  title: { fr: 'Capacité et limites', en: 'Capacity and limits' },
  variants: [
    {
      id: 'network',
      text: `
Chaque membre fait connaître ce qu’il peut recevoir et sous quel délai, et prévient les autres lorsqu’il ne le peut plus. Toute demande d’un membre reçoit une réponse, même négative.`,
    },
  ],
};

export const networkJoining: Clause = {
  code: 'CL-41',
  title: { fr: 'Adhésion de nouveaux membres', en: 'Accession' },
  variants: [
    {
      id: 'network',
      annexes: ['AX-M'],
      text: `
Peut rejoindre la charte toute organisation qui en partage l’objet et signe le bulletin d’adhésion (annexe M). {{?joining.condition}}Elle doit aussi remplir la condition suivante : {{joining.condition}}.{{/}}

Le comité de pilotage en prend acte ; les membres en sont informés. L’adhésion vaut acceptation de la charte en l’état : les autres membres ne signent pas à nouveau.`,
    },
  ],
};

export const networkSignature: Clause = {
  code: 'CL-42',
  title: { fr: 'Signature', en: 'Signature' },
  variants: [
    {
      id: 'network',
      annexes: ['AX-N'],
      text: `
Les membres fondateurs conviennent de signer par voie électronique, au moyen d’une signature électronique simple : chaque signataire agit par un lien personnel et confirme par un code à usage unique reçu à son adresse de courriel. Ce procédé identifie chaque signataire, le lie au document et permet de déceler toute modification ultérieure. Ce qui autorise chacun à signer est rappelé en annexe N.

Les membres reconnaissent à ce document la valeur d’un écrit{{?parties.law=FR}} (articles 1366 et 1367 du code civil){{/}}. Chacun en reçoit un exemplaire accompagné du dossier de preuve.`,
    },
  ],
};
