import { type fr } from './info.fr';

export const en: typeof fr = {
  rights: {
    help: 'Help',
    title: 'Who may do what',
    lead: 'A person may hold several roles: they may then do all that one of them allows.',
    roles: 'The roles',
    table: 'Rights, act by act',
    action: 'Act',
    all: 'Yes',
    own: 'Their own',
    none: 'No',
    ownMeaning:
      '“Their own”: the partnerships that the person leads or stands in for; for signing, the conventions that name them.',
    print: 'Print',
  },
  outbox: {
    title: 'Mails of the demonstration',
    lead: 'The demonstration sends nothing. Each mail that would have left is here, with its links and attachments.',
    refresh: 'Refresh',
    list: { one: '{count} mail', other: '{count} mails' },
    empty: 'No mail for now.',
    emptyDetail: 'Invite somebody or ask for a new password: the mail comes here within seconds.',
    choose: 'Choose a mail to read it.',
    to: 'To',
    from: 'From',
    at: 'On',
    attachments: 'Attachments',
    size: '{size} kB',
    back: 'All mails',
    closed: 'This page exists in the demonstration only',
    closedDetail: 'Here, mails really leave.',
  },
  legal: {
    updated: 'Updated on {day}',
    unsaid: 'Not given by the person who runs this installation.',
  },
};
