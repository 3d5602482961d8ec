import { type ConventionAnswers } from '../../answers/convention-answers';
import { frameworkTemplate } from '../../content/t1/t1';
import { loanTemplate } from '../../content/t3/t3';
import { pathwayTemplate } from '../../content/t4/t4';
import { amendmentTemplate } from '../../content/t6/t6';
import { immersionTemplate } from '../../content/t7/t7';
import { beginningAnswers } from '../../answers/empty-answers';
import { paragraph, richText } from '../../rich-text/rich-text';
import { askedOf, counted } from './asked-of';
import { leTilleulAnswers } from './le-tilleul';

/** A whole T1: Le Tilleul and the hospital, for three years. */
export const frameworkAnswers: ConventionAnswers = askedOf(frameworkTemplate, {
  ...leTilleulAnswers,
  parties: { title: 'Prendre soin ensemble, dans la durée', law: 'FR' },
  actions: {
    lines: [
      {
        title: 'Ligne d’avis',
        description: 'Les équipes sociales appellent un soignant, au sujet d’une situation décrite sans nom',
        responsible: 'partner',
        otherContribution: 'préparation de la question avec l’équipe',
        rhythm: 'deux demi-journées par semaine',
        place: 'par téléphone',
        relay: '',
      },
      {
        title: 'Formations croisées',
        description: 'Chaque équipe présente à l’autre son métier et ses contraintes',
        responsible: 'host',
        otherContribution: 'un intervenant et une salle, une fois sur deux',
        rhythm: 'deux demi-journées par an',
        place: 'accueil de jour ou hôpital',
        relay: 'Une note d’une page, envoyée aux deux équipes',
      },
    ],
  },
  implementing: { subjects: ['La permanence infirmière du jeudi', 'L’échange d’informations nominatives'] },
  governance: { ...leTilleulAnswers.governance, exists: true },
  review: counted(frameworkTemplate.indicators),
  term: { ...frameworkTemplate.defaults.term, startsOn: '2027-01-01', months: 36 } as ConventionAnswers['term'],
});

/** A whole T4: Le Tilleul refers people to the hospital's health centre. */
export const pathwayAnswers: ConventionAnswers = askedOf(pathwayTemplate, {
  ...leTilleulAnswers,
  parties: { title: 'Un parcours clair vers le centre médico-psychologique', law: 'FR' },
  entry: {
    how: 'Le secrétariat du centre, par téléphone',
    when: 'Les lundis et jeudis, de 9 h à 12 h',
    criteria: ['souhaitent cette rencontre', 'n’ont pas de médecin qui les suit'],
    exclusions: ['Les urgences vitales', 'les personnes déjà suivies ailleurs'],
  },
  pathway: {
    lines: [
      { step: 'Préparer la demande avec la personne', by: 'host', withinDays: 2 },
      { step: 'Répondre à la demande', by: 'partner', withinDays: 5 },
      { step: 'Premier rendez-vous', by: 'partner', withinDays: 21 },
    ],
  },
  firstVisit: {
    accompaniedBy: 'host',
    ifMissed: 'Le centre propose un nouveau rendez-vous sous 15 jours ; Le Tilleul en parle avec la personne.',
    back: 'Le centre dit si la rencontre a eu lieu, par la fiche-navette.',
  },
  planB: { text: 'Le centre indique une autre adresse et en prévient le référent du Tilleul.', countedBy: 'both' },
  information: { mode: 'identified' },
  informationFlows: {
    lines: [
      {
        category: 'Réponse à la demande, rendez-vous tenu ou non',
        sender: 'Infirmier du centre',
        recipient: 'Travailleur social du Tilleul',
        purpose: 'Préparer la suite avec la personne',
        ground: 'CSP, art. L. 1110-4 II',
        channel: 'Fiche-navette, remise en main propre',
        informed: 'De vive voix, avant ; elle peut s’y opposer',
        agreement: 'Opposition notée par chaque Partie dans ses propres dossiers',
        retention: 'Jusqu’à la fin de l’accompagnement',
      },
    ],
  },
  slip: { used: true, returnDays: 10 },
  emergencies: { covered: null, dischargeDays: 5 },
  review: counted(pathwayTemplate.indicators),
});

const loan: ConventionAnswers = {
  ...leTilleulAnswers,
  premises: { ...beginningAnswers(loanTemplate).premises, travel: 'each' },
  emergencies: { covered: false, dischargeDays: null },
  review: counted(loanTemplate.indicators),
  term: { ...leTilleulAnswers.term, renewal: 'none', renewalMonths: null, mostRenewals: null, renewalNotice: null },
};

/** A whole T3 for a room. */
export const roomAnswers: ConventionAnswers = askedOf(loanTemplate, {
  ...loan,
  parties: { title: 'Un bureau pour consulter à l’accueil de jour', law: 'FR' },
  loan: { kind: 'premises', lender: 'host', purpose: 'Consultations infirmières sans rendez-vous' },
  lentPlace: {
    what: 'Un bureau fermé de douze mètres carrés, au rez-de-chaussée',
    address: '12, rue des Tanneurs, Clairval',
    when: 'Le jeudi, de 14 h à 17 h',
    keys: 'La clé est remise à l’accueil et rendue en partant.',
    upkeep: 'Le Tilleul assure le ménage avant chaque séance ; les déchets de soin sont repris par l’hôpital.',
    ownerAllows: 'yes',
  },
  inventory: {
    lines: [
      { label: 'Table d’examen', count: 1, condition: 'Bon état' },
      { label: 'Chaises', count: 3, condition: 'Usagées' },
    ],
  },
  places: {
    ...loan.places,
    access: [
      {
        place: 'Accueil de jour',
        address: '12, rue des Tanneurs, 00100 Clairval',
        transport: 'Bus 3, arrêt Tanneries ; le parking du marché est gratuit le matin.',
        accessibility: 'Entrée de plain-pied ; toilettes accessibles.',
        welcome: 'À l’accueil, sans rendez-vous ; un animal peut entrer.',
      },
    ],
  },
  clauses: { added: ['CL-45'], removed: [] },
});

/** A whole T3 for an employee. */
export const employeeAnswers: ConventionAnswers = askedOf(loanTemplate, {
  ...loan,
  parties: { title: 'Une éducatrice à l’équipe mobile', law: 'FR' },
  loan: { kind: 'staff', lender: 'host', purpose: 'Apporter un regard social à l’équipe mobile' },
  lentStaff: {
    name: 'Louise Perrin',
    qualification: 'Éducatrice spécialisée, diplômée d’État',
    share: 'Un mi-temps',
    tasks: 'Aller à la rencontre des personnes avec un infirmier, ouvrir les droits, préparer les sorties',
    place: 'Centre hospitalier de Clairval et secteur du Val d’Aure',
    hours: 'Du lundi au mercredi midi ; congés fixés par l’employeur, avec l’accord de l’équipe',
    supervisor: 'La cadre de santé de l’équipe mobile',
    agreed: 'yes',
  },
  loanReturn: {
    evaluation: 'Un entretien à trois a lieu après six mois.',
    back: 'Une semaine de passation précède le retour.',
  },
  money: {
    flows: true,
    lines: [{ label: 'Rémunération, charges et frais', amount: 2_150_000, payer: 'partner', funder: '' }],
    settlement: 'Chaque trimestre, sur présentation d’une facture détaillée',
  },
});

/** A whole T7: two professionals change places for a few days. */
export const immersionAnswers: ConventionAnswers = askedOf(immersionTemplate, {
  ...leTilleulAnswers,
  parties: { title: 'Deux jours chez l’autre', law: 'FR' },
  immersion: {
    lines: [
      {
        guest: 'Une éducatrice spécialisée',
        from: 'host',
        welcomedBy: 'Un infirmier de l’équipe mobile',
        startsOn: '2027-02-08',
        days: 2,
      },
      {
        guest: 'Un infirmier',
        from: 'partner',
        welcomedBy: 'L’équipe de maraude',
        startsOn: '2027-02-15',
        days: 2,
      },
    ],
    objectives: ['Comprendre le métier de l’autre', 'Repérer ce qui bloque nos orientations'],
    programme: 'Une journée au bureau, une journée dehors.',
    travel: 'each',
  },
  immersionBack: {
    introducedOn: '2027-01-25',
    reportOn: '2027-03-15',
    how: 'Une demi-heure devant les deux équipes, puis une page écrite.',
  },
  term: { ...immersionTemplate.defaults.term, startsOn: '2027-01-25', months: 3 } as ConventionAnswers['term'],
});

/** A whole T6: one article replaced, one added, one removed, and a later end. */
export const amendmentAnswers: ConventionAnswers = askedOf(amendmentTemplate, {
  ...leTilleulAnswers,
  parties: { title: '', law: 'FR' },
  parent: { number: '2026-014', title: 'Aller ensemble vers les personnes', signedOn: '2026-11-20' },
  amendment: {
    lines: [
      {
        article: 'CL-16',
        change: 'replace',
        heading: 'Article 16. Réunions',
        before: richText(paragraph('Les référents se rencontrent chaque trimestre.')),
        after: richText(paragraph('Les référents se rencontrent tous les deux mois.')),
      },
      {
        article: '',
        change: 'add',
        heading: 'Article 39. Formation commune',
        before: null,
        after: richText(paragraph('Les deux équipes se forment ensemble une journée par an.')),
      },
      {
        article: 'CL-36',
        change: 'remove',
        heading: 'Article 36. Difficultés et différends',
        before: richText(paragraph('Une difficulté est d’abord traitée par les référents.')),
        after: null,
      },
    ],
    endsOn: '2028-06-30',
  },
  term: { ...beginningAnswers(amendmentTemplate).term, startsOn: '2027-03-01' },
});
