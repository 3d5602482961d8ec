/** What the one-page report says around what people decided. */
export const swotReportWords = {
  kind: { fr: 'Compte rendu de séance FFOM', en: 'Report of a SWOT session' },
  title: { fr: '{ours} et {theirs} : ce que nous décidons', en: '{ours} and {theirs}: what we decide' },
  lead: {
    fr: 'Séance du {day}, {total} personnes : {oursCount} de {ours}, {theirsCount} de {theirs}.',
    en: 'Session of {day}, {total} people: {oursCount} from {ours}, {theirsCount} from {theirs}.',
  },
  footer: { fr: 'Séance FFOM du {day}', en: 'SWOT session of {day}' },
  // On one line: a count cut in two reads as another.
  votes: { fr: '{ours}\u00a0+\u00a0{theirs}', en: '{ours}\u00a0+\u00a0{theirs}' },
  votesNote: {
    fr: 'À droite de chaque point : les voix de {ours}, puis celles de {theirs}.',
    en: 'On the right of each point: the votes of {ours}, then those of {theirs}.',
  },
  nothing: { fr: 'Rien de noté.', en: 'Nothing noted.' },
  more: { fr: 'et {count} autres points', en: 'and {count} more points' },
  crossings: { fr: 'Ce que nous en tirons', en: 'What we draw from it' },
  crossing: { fr: 'Croisement', en: 'Crossing' },
  conclusion: { fr: 'Ce que nous en disons', en: 'What we say' },
  actions: { fr: 'Actions décidées', en: 'Actions decided' },
  action: { fr: 'Action', en: 'Action' },
  before: { fr: 'Avant le', en: 'Before' },
  indicator: { fr: 'Indicateur : {indicator}', en: 'Indicator: {indicator}' },
  next: { fr: 'Prochaine rencontre : {day}.', en: 'Next meeting: {day}.' },
  informs: { fr: 'Qui informe qui : {informs}', en: 'Who informs whom: {informs}' },
  moods: { fr: 'Ressenti en sortant, de 1 à 5 : {moods}.', en: 'How people left, from 1 to 5: {moods}.' },
  mood: { fr: '{count} fois {mood}', en: '{count} times {mood}' },
} as const;
