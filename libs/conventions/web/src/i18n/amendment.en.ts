import { type fr } from './amendment.fr';

export const en: typeof fr = {
  card: {
    title: 'Amendments',
    none: 'The signed text has not been changed.',
    changed: 'Changed by amendment {number} on {day}.',
    from: 'Takes effect on {day}.',
    until: 'The convention ends on {day}.',
    prepare: 'Prepare an amendment',
    inForce: 'Text in force',
    loading: 'Reading the amendments…',
  },
  parent: {
    title: 'Amended convention',
    amends: 'This amendment changes convention {number}.',
  },
  applying: {
    parentTitle: 'Framework convention',
    applies: 'This convention applies framework {number}.',
    title: 'Implementing conventions',
    begin: 'Write an implementing convention',
    none: 'No convention applies this framework yet.',
  },
  text: {
    title: 'Text in force',
    number: 'Convention No. {number}',
    lead: 'The articles that were signed, as the signed amendments changed them, in order.',
    paper: 'The original text is the PDF taken over. Only the articles that an amendment touched stand here.',
    untouched: 'No signed amendment: the text is the one that the parties signed.',
    amendments: 'Signed amendments',
    replace: 'Replaced by amendment {number}',
    add: 'Added by amendment {number}',
    remove: 'Removed by amendment {number}',
    from: '{what}, from {day}.',
    whole: '{what}.',
    before: 'What the article said before',
    rewritten: 'The amendment was rewritten by hand: read the article in amendment {number}.',
    file: 'Read the PDF taken over',
    signed: 'Read the signed text',
  },
  lines: {
    choose: 'Choose an article of the convention',
    search: 'Its number or title…',
    other: 'Another article',
    fixed: '{label}, from the text in force',
  },
};
