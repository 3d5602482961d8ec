import { type fr } from './carry.fr';

/** Words of answers taken over from an earlier review. */
export const en: typeof fr = {
  take: 'Take over the answer of {year}',
  takeComment: 'Take over the comment of {year}',
  takeSection: {
    one: 'Take over the answer of {year} that is still empty here',
    other: 'Take over the {count} answers of {year} that are still empty here',
  },
  takeDimension: {
    one: 'Take over the comment of {year} in this dimension',
    other: 'Take over the {count} comments of {year} in this dimension',
  },
  read: 'Read the answer of {year}',
  readComment: 'Read the comment of {year}',
  former: 'What {year} said',
  unchanged: 'Taken over from {year}, unchanged',
  modified: 'Changed since {year}',
  commentUnchanged: 'Taken over from {year}, unchanged',
  commentModified: 'Changed since {year}',
  undo: 'Undo',
  done: { one: 'One answer taken over from {year}.', other: '{count} answers taken over from {year}.' },
  clash: 'An answer changed meanwhile: both versions are kept.',
  summary: 'Since {year}',
  kept: { one: '{count} taken over, unchanged', other: '{count} taken over, unchanged' },
  changed: { one: '{count} changed', other: '{count} changed' },
  new: { one: '{count} new', other: '{count} new' },
  hint: 'Read what you said again, and take over what still holds. Ratings are not taken over. Where Entente proposes an answer from your records, answers are taken over one question at a time.',
  filter: 'Questions to show',
  filters: {
    toutes: 'All',
    'a-reprendre': 'To take over',
    reprises: 'Taken over',
    modifiees: 'Changed',
    nouvelles: 'New',
  },
  nothing: 'No question matches.',
  showAll: 'Show all questions',
};
