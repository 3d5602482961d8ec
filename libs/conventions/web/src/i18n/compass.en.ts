import { type fr } from './compass.fr';

export const en: typeof fr = {
  title: 'Information compass',
  lead: 'May I say it? Choose who is speaking, to whom and about what: the answer comes at once.',
  sender: 'Who is speaking?',
  recipient: 'To whom?',
  kind: 'About what?',
  frame: 'In what setting?',
  law: 'Which law?',
  choose: 'Choose…',
  waiting: 'Answer the first three questions.',
  verdicts: {
    possible: 'Yes, you may',
    'with-agreement': 'With their agreement',
    never: 'Never',
    ask: 'Ask before telling',
  },
  sentence: 'What to tell the person',
  quoted: '“{sentence}”',
  texts: 'Texts (last read on {day}): {list}',
  general: 'This helps you find your way and is no substitute for legal advice. What the person wants comes first.',
  add: 'Add to the table',
  added: 'The line is in the table: complete it.',
  full: 'The table is full: remove a line to add another.',
  open: 'Check with the compass',
  close: 'Close the compass',
  clear: 'Start again',
};
