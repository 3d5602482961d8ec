import { type Words } from '@entente/platform/kernel';

const words = (fr: string, en: string): Words => ({ fr, en });

/** Every sentence of the printed report and of the blank grid; names and numbers fill the marks. */
export const reportWords = {
  kind: words('Bilan annuel du partenariat', 'Annual review of the partnership'),
  draft: words('Projet', 'Draft'),
  meetingOf: words('Réunion du {day}', 'Meeting of {day}'),
  title: words('{ours} et {theirs}, {year}', '{ours} and {theirs}, {year}'),
  indicators: words('Indicateurs de {year}', 'Indicators of {year}'),
  indicatorsLead: words(
    'Une période absente n’a pas été comptée : ce n’est pas un zéro. Un nombre de personnes inférieur à cinq est masqué, avec ce qui le ferait deviner.',
    'A period that is absent was not counted, which is not zero. A number of people below five is hidden, with what would give it away.',
  ),
  indicator: words('Indicateur', 'Indicator'),
  indicatorPeriods: words('Par période', 'By period'),
  indicatorTarget: words('Cible', 'Target'),
  indicatorReliability: words('Fiabilité', 'Reliability'),
  indicatorNoValue: words('pas de valeur', 'no value'),
  indicatorHidden: words('masqué', 'hidden'),

  notConcluded: words('Ce bilan n’est pas encore conclu.', 'This review has not been concluded yet.'),

  jointFigure: words('sur 100, note commune : {band}', 'out of 100, joint rating: {band}'),
  jointNotice: words(
    'Note commune : {ours} et {theirs} l’ont décidée ensemble, en réunion. Ce n’est pas une moyenne.',
    'Joint rating: {ours} and {theirs} agreed on it together, in the meeting. It is not an average.',
  ),
  sideNotice: words(
    '{theirs} a noté de son côté : {shown} sur 100, {band}. Aucune note commune n’a été décidée ; les deux scores restent côte à côte.',
    '{theirs} rated on its side: {shown} out of 100, {band}. No joint rating was agreed; both scores stand side by side.',
  ),
  scoreFigure: words('sur 100, vu par {ours} : {band}', 'out of 100, as seen by {ours}: {band}'),
  noScoreFigure: words('trop peu de critères notés pour un score', 'too few criteria rated for a score'),
  oneRated: words('critère noté sur {applicable}', 'criterion rated out of {applicable}'),
  manyRated: words('critères notés sur {applicable}', 'criteria rated out of {applicable}'),
  setAsideCount: words(', {notApplicable} sans objet', ', {notApplicable} not applicable'),
  oneBlocking: words('point bloquant : {topics}', 'blocking point: {topics}'),
  manyBlocking: words('points bloquants : {topics}', 'blocking points: {topics}'),
  noBlocking: words('aucun point bloquant', 'no blocking points'),
  sinceFigure: words('points depuis {year}', 'points since {year}'),
  stableFigure: words('points depuis {year} : stable', 'points since {year}: stable'),

  provisional: words(
    'Score provisoire : {rated} sur {applicable} critères qui s’appliquent sont notés ; il en faut {needed} %.',
    'Provisional score: {rated} of the {applicable} criteria that apply are rated; {needed}% are needed.',
  ),
  manyNotApplicable: words(
    'Plus de {above} % des critères sont sans objet : cette grille convient peut-être mal à ce partenariat.',
    'More than {above}% of the criteria are not applicable: this grid may not suit this partnership.',
  ),
  capped: words(
    'Un point bloquant est ouvert : quel que soit le score, le partenariat est lu « {band} ».',
    'A blocking point is open: whatever the score, the partnership reads “{band}”.',
  ),
  rampUp: words(
    'Montée en charge : un partenariat met environ dix-huit mois à prendre. À lire avec indulgence.',
    'Ramp-up: a partnership takes about eighteen months to settle. To be read with leniency.',
  ),
  otherVersion: words(
    'Le bilan de {year} suivait une autre version de la grille : les scores ne se comparent pas.',
    'The {year} review used another version of the grid: the scores do not compare.',
  ),

  // The grid changed since: what is said is worked out on what both years asked.
  throughMapping: words(
    'La grille a changé depuis {year} : {common} critères sur {total} se comparent. Sur ceux-là, {before} en {year} et {after} cette année.',
    'The grid changed since {year}: {common} criteria out of {total} compare. On those, {before} in {year} and {after} this year.',
  ),
  throughMappingUnscored: words(
    'La grille a changé depuis {year} : {common} critères sur {total} se comparent, trop peu d’entre eux sont notés pour un score.',
    'The grid changed since {year}: {common} criteria out of {total} compare, too few of them are rated for a score.',
  ),
  unrelatedGrids: words(
    'Le bilan de {year} suivait une autre grille, sans correspondance avec celle-ci : les scores ne se comparent pas.',
    'The {year} review used another grid, with nothing that maps onto this one: the scores do not compare.',
  ),
  otherScale: words(
    'Le bilan de {year} était noté sur une autre échelle : les scores ne se comparent pas.',
    'The {year} review was rated on another scale: the scores do not compare.',
  ),
  fewInCommon: words(
    'La grille a beaucoup changé depuis {year} : {common} critères sur {total} en viennent. Les scores ne se comparent pas.',
    'The grid changed a lot since {year}: {common} criteria out of {total} come from it. The scores do not compare.',
  ),

  dimensions: words('Les huit dimensions', 'The eight dimensions'),
  ownDimensions: words('Les dimensions', 'The dimensions'),
  dimension: words('Dimension', 'Dimension'),
  zeroToHundred: words('0 à 100', '0 to 100'),
  reading: words('Lecture', 'Reading'),
  undefinedReading: words('trop peu de notes', 'too few ratings'),
  barText: words('{name} : {value} sur 100, {reading}', '{name}: {value} out of 100, {reading}'),
  barTextUndefined: words('{name} : {reading}', '{name}: {reading}'),
  barsSummary: words(
    'De 0 à 100, par dimension ; repères à {first} et {second}.',
    'From 0 to 100, by dimension; marks at {first} and {second}.',
  ),

  blockingPoints: words('Ce qui bloque', 'What stands in the way'),
  decisions: words('Ce que nous décidons', 'What we decide'),
  action: words('Action', 'Action'),
  before: words('Avant le', 'By'),
  noActions: words('Aucune action n’a été décidée.', 'No action was agreed.'),
  leads: words('Pistes tirées des notes', 'Suggestions from the ratings'),
  lead: words('À renforcer', 'To strengthen'),
  levers: words('Leviers possibles', 'What could help'),
  meeting: words('La réunion', 'The meeting'),
  heldOn: words('Tenue le', 'Held on'),
  presentFor: words('Pour {party}', 'For {party}'),
  peopleSupported: words('Personnes accompagnées ou pairs', 'People supported or peers'),
  nextReview: words('Prochain bilan', 'Next review'),
  noNextReview: words('aucun, le partenariat s’arrête', 'none: the partnership is ending'),
  nobodyListed: words('personne n’est indiqué', 'nobody is listed'),

  evidence: words('Preuve : {said}', 'Evidence: {said}'),
  evidenceOf: words('Preuve ({party}) : {said}', 'Evidence ({party}): {said}'),
  validations: words('Validation par chaque Partie', 'Validation by each party'),
  validatedBy: words('Validé par {who}, le {day}', 'Validated by {who} on {day}'),
  notValidated: words('Pas encore validé', 'Not validated yet'),

  criteria: words('Critère par critère', 'Criterion by criterion'),
  rank: words('N°', 'No.'),
  criterion: words('Critère', 'Criterion'),
  rating: words('Note', 'Rating'),
  comment: words('Commentaire', 'Comment'),
  critical: words('essentiel', 'critical'),
  notRated: words('non noté', 'not rated'),
  notApplicable: words('sans objet', 'not applicable'),

  questions: words('Réponses aux questions du bilan', 'Answers to the review’s questions'),

  colon: words(' : ', ': '),
  reopenings: words('Réouvertures', 'Reopenings'),
  reopened: words('Rouvert le {day} par {by} : {reason}', 'Reopened on {day} by {by}: {reason}'),
  unknownPerson: words('une personne qui n’est plus au registre', 'a person no longer on record'),
  validated: words('Bilan {reference}, clos', 'Review {reference}, closed'),
  inProgress: words('Bilan {reference}', 'Review {reference}'),
  gridVersion: words('Grille CHK, version {version}', 'CHK grid, version {version}'),
  ownGridVersion: words('Grille « {title} », version {version}', 'Grid “{title}”, version {version}'),
  askedOnlyIf: words(
    'seulement si le critère {rank} est noté de {from} à {upTo}',
    'only if criterion {rank} is rated from {from} to {upTo}',
  ),

  blankTitle: words('Grille de suivi et de renforcement', 'Monitoring and strengthening grid'),
  blankLead: words(
    'Notez chaque ligne de votre point de vue, puis comparez avec le partenaire. Une case vide n’est pas un « sans objet ».',
    'Rate each line from your own point of view, then compare with the partner. An empty box is not “not applicable”.',
  ),
  blankPartner: words('Partenaire', 'Partner'),
  blankDay: words('Date', 'Date'),
  blankBy: words('Rempli par', 'Filled in by'),
  blankHowTo: words('Comment noter', 'How to rate'),
  blankNotes: words(
    'Un mot pour la discussion. Jamais le nom d’une personne accompagnée.',
    'A word for the discussion. Never the name of a person supported.',
  ),
  blankCritical: words(
    'Les lignes marquées « essentiel » n’ont pas de « sans objet » ; notées 0 ou 1, elles bloquent.',
    'Lines marked “critical” have no “not applicable”; rated 0 or 1, they block.',
  ),
  notApplicableMark: words('SO', 'N/A'),
} as const satisfies Readonly<Record<string, Words>>;
