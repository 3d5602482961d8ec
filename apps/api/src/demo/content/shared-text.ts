/** What the two sides say while they write a pathway together. */
export const sharedText = {
  person: { name: 'Hélène Faure', email: 'helene.faure@lepassage.example' },
  message: 'Voici notre projet. Pouvez-vous relire surtout les engagements et les délais ?',
  remark: {
    place: 'CL-23',
    kind: 'correction',
    reason: 'missing',
    text: 'Il manque le numéro de notre permanence de nuit, que vos équipes appellent déjà.',
  },
  proposal: {
    clause: 'CL-08',
    words: 'Le Passage répond à chaque demande sous sept jours ouvrés, même pour dire qu’il ne peut pas.',
    note: 'Cinq jours, nous ne les tenons pas l’été. Sept, toute l’année.',
  },
  back: 'J’ai proposé un délai que nous pouvons tenir. Le reste nous va.',
  note: { place: 'CL-08', text: 'Sept jours nous conviennent : c’est ce que nous constatons déjà.' },
} as const;
