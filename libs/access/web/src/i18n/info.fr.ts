/** Pages that inform: rights, outbox of the demonstration, legal pages. */
export const fr = {
  rights: {
    help: 'Aide',
    title: 'Qui peut faire quoi',
    lead: 'Une personne peut avoir plusieurs rôles : elle peut alors tout ce que l’un d’eux permet.',
    roles: 'Les rôles',
    table: 'Les droits, action par action',
    action: 'Action',
    all: 'Oui',
    own: 'Les siens',
    none: 'Non',
    ownMeaning:
      '« Les siens » : les partenariats dont la personne est référente ou suppléante ; pour signer, les conventions où son nom figure.',
    print: 'Imprimer',
  },
  outbox: {
    title: 'Courriels de la démonstration',
    lead: 'La démonstration n’envoie rien. Chaque courriel qui serait parti est ici, liens et pièces jointes compris.',
    refresh: 'Actualiser',
    list: { one: '{count} courriel', other: '{count} courriels' },
    empty: 'Aucun courriel pour l’instant.',
    emptyDetail:
      'Invitez une personne ou demandez un nouveau mot de passe : le courriel arrive ici en quelques secondes.',
    choose: 'Choisissez un courriel pour le lire.',
    to: 'À',
    from: 'De',
    at: 'Le',
    attachments: 'Pièces jointes',
    size: '{size} ko',
    back: 'Tous les courriels',
    closed: 'Cette page n’existe que dans la démonstration',
    closedDetail: 'Ici, les courriels partent vraiment.',
  },
  legal: {
    updated: 'Mis à jour le {day}',
    unsaid: 'Non renseigné par la personne qui tient cette installation.',
  },
};
