import { type AnnexTable, type TemplateAnnex } from '../template/convention-template';
import { partiesInShort } from './parties-wording';

export const contactsAnnex: TemplateAnnex = {
  code: 'AX-B',
  title: { fr: 'Contacts et capacités', en: 'Contacts and capacity' },
  intro: 'Les référents tiennent cette annexe à jour par simple écrit.',
  tables: [
    {
      kind: 'rows',
      caption: 'Référents et suppléants',
      rows: 'referents.lines',
      columns: [
        { key: 'party', label: 'Partie', cell: '{{party}}' },
        { key: 'role', label: 'Rôle', cell: '{{role}}' },
        { key: 'name', label: 'Nom et fonction', cell: '{{name}}{{?title}}, {{title}}{{/}}' },
        {
          key: 'reach',
          label: 'Joindre',
          cell: '{{?phone}}{{phone}}{{/}}{{?phone}}{{?email}}, {{/}}{{/}}{{?email}}{{email}}{{/}}',
          asTyped: true,
        },
        { key: 'slots', label: 'De préférence', cell: '{{?slots}}{{slots}}{{/}}' },
      ],
    },
    {
      kind: 'pairs',
      caption: 'Capacité d’accueil à la date de signature',
      pairs: [
        { label: 'Délai de réponse entre les Parties', text: '{{capacity.answerDays:jour ouvré|jours ouvrés}}' },
        {
          label: 'Nombre de demandes',
          text: 'au plus {{capacity.most:demande|demandes}} {{capacity.rhythm}}',
          when: { path: 'capacity.most', present: true },
        },
        {
          label: 'Délai indicatif avant un premier rendez-vous',
          text: '{{capacity.waiting}}',
          when: { path: 'capacity.waiting', present: true },
        },
      ],
    },
  ],
};

export const informationAnnex: TemplateAnnex = {
  code: 'AX-C',
  title: { fr: 'Tableau des informations', en: 'Information matrix' },
  intro:
    'Règle par défaut : une information qui ne figure pas dans ce tableau n’est pas transmise. Aucune transmission ultérieure à un tiers n’est permise.',
  tables: [
    {
      kind: 'rows',
      caption: 'Ce qui peut être dit, par qui, à qui et pourquoi',
      rows: 'informationFlows.lines',
      columns: [
        { key: 'category', label: 'Information', cell: '{{category}}' },
        { key: 'who', label: 'De qui, à qui', cell: 'De : {{sender}}. À : {{recipient}}.' },
        { key: 'purpose', label: 'Utilité pour la personne', cell: '{{purpose}}' },
        { key: 'ground', label: 'Fondement et moyen', cell: '{{ground}}. {{channel}}.' },
        { key: 'person', label: 'Information et accord de la personne', cell: '{{informed}}. {{agreement}}.' },
        { key: 'retention', label: 'Conservation', cell: '{{retention}}' },
      ],
    },
  ],
};

export const slipAnnex: TemplateAnnex = {
  code: 'AX-D',
  title: { fr: 'Fiche-navette (modèle vierge)', en: 'Blank referral slip' },
  intro:
    'Modèle à remplir avec la personne et à lui remettre. Aucun diagnostic. Les fiches remplies ne sont ni jointes à la convention ni conservées dans l’outil de gestion du partenariat.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Demande',
      pairs: [
        { label: 'Structure d’origine, professionnel, coordonnées', text: '' },
        { label: 'Date', text: '' },
        { label: 'Besoin (santé, droits, logement, autre)', text: '' },
        { label: 'Ce que la personne souhaite, dans ses mots', text: '' },
        { label: 'Éléments utiles convenus avec elle', text: '' },
        { label: 'Accord de la personne : oui ou non, date, signature ou marque', text: '' },
        { label: 'Ce qu’elle ne veut pas que l’on transmette', text: '' },
      ],
    },
    {
      kind: 'pairs',
      caption: 'Réponse et retour',
      pairs: [
        { label: 'Réponse : acceptée, en attente (jusqu’à quand) ou impossible', text: '' },
        { label: 'Motif ou autre piste', text: '' },
        { label: 'Rencontre effectuée : oui ou non', text: '' },
        { label: 'Suite et prochain contact', text: '' },
      ],
    },
  ],
};

export const dataAnnex: TemplateAnnex = {
  code: 'AX-G',
  title: { fr: 'Données personnelles', en: 'Data protection' },
  intro: 'Description du traitement et répartition des obligations entre les Parties.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Traitement',
      pairs: [
        { label: 'Finalité', text: '{{files.purpose}}' },
        { label: 'Données traitées', text: '{{files.content}}' },
        { label: 'Durée de conservation', text: '{{files.retention}}' },
        { label: 'Sécurité', text: '{{files.security}}' },
        { label: 'Point de contact et signalement d’une violation', text: '{{files.contact}}' },
      ],
    },
  ],
  closing: `
Chaque Partie informe les personnes qu’elle rencontre et répond aux demandes qu’elle reçoit au sujet de ce traitement. Celle qui constate une violation de données prévient {{others~l’autre|les autres}} sans délai ; la notification à l’autorité de contrôle est faite par la Partie responsable du traitement ou, s’il est commun, par celle qui a constaté la violation.

À la fin de la convention, les données sont restituées ou effacées, et l’effacement est attesté par écrit.`,
};

export const agreementAnnex: TemplateAnnex = {
  code: 'AX-J',
  title: { fr: 'Formulaire d’accord (modèle vierge)', en: 'Blank agreement form' },
  intro:
    'Modèle à lire et à remplir avec la personne. Elle en garde un exemplaire. Les formulaires remplis ne sont pas joints à la convention.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Accord de la personne',
      pairs: [
        { label: 'Ce qui sera dit', text: '' },
        { label: 'À qui', text: '' },
        { label: 'Pourquoi', text: '' },
        { label: 'Jusqu’à quand', text: '' },
        { label: 'Mon accord : oui ou non, date, signature ou marque', text: '' },
      ],
    },
  ],
  closing: 'Je peux changer d’avis à tout moment, sans donner de raison, en le disant à l’un des professionnels.',
};

export const indicatorsAnnex: TemplateAnnex = {
  code: 'AX-H',
  title: { fr: 'Indicateurs et grille', en: 'Indicators and grid' },
  intro: 'Les Parties comptent peu de choses, et les comptent vraiment. Une valeur absente n’est pas un zéro.',
  tables: [
    {
      kind: 'rows',
      caption: 'Indicateurs suivis',
      rows: 'review.lines',
      columns: [
        { key: 'label', label: 'Ce que l’on compte', cell: '{{label}}{{?code}} ({{code}}){{/}}' },
        { key: 'target', label: 'Repère visé', cell: '{{?target}}{{target}}{{/}}' },
        { key: 'source', label: 'Source', cell: '{{?source}}{{source}}{{/}}' },
        { key: 'countedBy', label: 'Qui compte', cell: '{{countedBy}}' },
      ],
    },
  ],
  closing: `
S’y ajoute, à chaque bilan, une note qualitative d’une page : ce qui a changé pour les personnes, ce qui a surpris, ce qui reste difficile.

La cotation porte sur la liste de contrôle « suivi et renforcement » : chaque Partie cote de son côté, puis les écarts sont discutés.`,
};

export const contributionsAnnex: TemplateAnnex = {
  code: 'AX-L',
  title: { fr: 'Valorisation des apports et budget', en: 'Contributions and budget' },
  intro: 'Une année compte 44 semaines. Les heures sont une estimation : elles ne créent ni créance ni dette.',
  tables: [
    {
      kind: 'rows',
      caption: 'Apports de chaque Partie',
      rows: 'contributions.lines',
      columns: [
        { key: 'party', label: 'Partie', cell: '{{party}}' },
        { key: 'label', label: 'Apport', cell: '{{label}}' },
        { key: 'volume', label: 'Volume', cell: '{{?volumeText}}{{volumeText}}{{/}}' },
        { key: 'hours', label: 'Heures par an', cell: '{{?hoursPerYear}}{{hoursPerYear}}{{/}}', align: 'end' },
      ],
    },
    {
      kind: 'rows',
      caption: 'Total par Partie',
      rows: 'balance.lines',
      columns: [
        { key: 'party', label: 'Partie', cell: '{{party}}' },
        { key: 'hours', label: 'Heures par an', cell: '{{hours}}', align: 'end' },
        { key: 'uncounted', label: 'Apports non comptés en heures', cell: '{{uncounted}}', align: 'end' },
      ],
    },
    {
      kind: 'rows',
      caption: 'Dépenses',
      rows: 'money.lines',
      when: { path: 'money.flows', is: 'yes' },
      columns: [
        { key: 'label', label: 'Poste', cell: '{{label}}' },
        { key: 'payer', label: 'Payeur', cell: '{{payer}}' },
        { key: 'funder', label: 'Financé par', cell: '{{?funder}}{{funder}}{{/}}' },
        { key: 'amount', label: 'Montant', cell: '{{amount}}', align: 'end' },
      ],
    },
  ],
};

export const rolesTable: Extract<AnnexTable, { kind: 'rows' }> = {
  kind: 'rows',
  caption: 'Qui fait quoi, par situation',
  rows: 'roles.lines',
  columns: [
    { key: 'situation', label: 'Situation', cell: '{{situation}}' },
    { key: 'welcomes', label: 'Accueille', cell: '{{welcomes}}' },
    { key: 'assesses', label: 'Évalue', cell: '{{assesses}}' },
    { key: 'acts', label: 'Agit', cell: '{{acts}}' },
    { key: 'informs', label: 'Informe', cell: '{{informs}}' },
    { key: 'follows', label: 'Assure la suite', cell: '{{follows}}' },
  ],
};

export const actionSheets: Extract<AnnexTable, { kind: 'pairs' }> = {
  kind: 'pairs',
  caption: 'Fiche-action',
  each: 'actions.lines',
  pairs: [
    { label: 'Action', text: '{{title}}' },
    { label: 'Description', text: '{{description}}' },
    { label: 'Partie responsable', text: '{{responsible}}' },
    { label: 'Contribution {{others~de l’autre Partie|des autres Parties}}', text: '{{otherContribution}}' },
    { label: 'Rythme', text: '{{rhythm}}' },
    { label: 'Lieu', text: '{{place}}' },
    { label: 'Suite donnée', text: '{{relay}}' },
  ],
};

export const noteTail = `
**Ce qui est dit de vous.**
{{?information.variant=a}}
Votre nom n’est pas échangé entre les {{others~deux équipes|équipes}}. C’est vous qui dites ce que vous voulez, à qui vous voulez.
{{/}}
{{?information.variant=d}}
Ce que vous confiez n’est pas répété {{others~à l’autre équipe|aux autres équipes}}. C’est vous qui dites ce que vous voulez, à qui vous voulez.
{{/}}
{{?information.named}}
Les professionnels se disent entre eux seulement ce qui est utile pour vous aider. Ils vous préviennent avant. Vous pouvez refuser, à tout moment.
{{/}}
{{^information.mode}}
{{information.mode}}
{{/}}

**Votre avis compte.** Nous vous le demandons au moins une fois par an, sans noter votre nom.

**Une question, un reproche ?** Vous pouvez en parler à :
{{#referents.main}}
- {{name}} ({{party}}){{?phone}}, {{phone}}{{/}}
{{/}}

En cas d’urgence vitale, appelez le 15 ou le 112.`;

/** « Deux organisations… », « Trois organisations… »: who stands behind the note. */
export const noteHead = (who: string, what: string): string =>
  `**{{^multilateral}}Deux{{/}}{{?multilateral}}Plusieurs{{/}} ${who} ${what} : ${partiesInShort}.**`;

export const noteAnnex: TemplateAnnex = {
  code: 'AX-I',
  title: { fr: 'Note d’information aux personnes', en: 'Information note for people' },
  intro: `
${noteHead('organisations', 'travaillent ensemble pour vous')}

**Pourquoi ?** Pour que l’aide que vous recevez ici et là-bas aille ensemble, et pour que vous n’ayez pas à tout redire.

**Vous pouvez dire non.** Vous n’avez pas à expliquer pourquoi. Vous pouvez changer d’avis. Cela ne change rien à l’aide que vous recevez.
${noteTail}`,
  tables: [],
};

export const accessionAnnex: TemplateAnnex = {
  code: 'AX-M',
  title: { fr: 'Bulletin d’adhésion (modèle vierge)', en: 'Accession form (blank)' },
  intro: 'À remplir par l’organisation qui rejoint la convention, après l’accord écrit de chaque Partie.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Organisation qui adhère',
      pairs: [
        { label: 'Organisation, forme juridique, siège', text: '' },
        { label: 'Représentant, fonction, habilitation', text: '' },
        { label: 'Ce qu’elle apporte, ce qu’elle attend', text: '' },
        { label: 'Référent et suppléant', text: '' },
        { label: 'Accord de chaque Partie : date et signature', text: '' },
        { label: 'Date, signature de l’organisation', text: '' },
      ],
    },
  ],
};
