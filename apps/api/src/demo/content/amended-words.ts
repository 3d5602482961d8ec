/** What an amendment of the demonstration changes: after a year, meeting every quarter is not enough. */
export const amendedWords = {
  clause: 'CL-16',
  words:
    'Les référents se rencontrent tous les deux mois, une fois chez chacun. Un compte rendu d’une page est envoyé dans la semaine aux deux équipes.',
} as const;
