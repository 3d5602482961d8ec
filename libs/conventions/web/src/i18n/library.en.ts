import { type fr } from './library.fr';

export const en: typeof fr = {
  title: 'Clause library',
  lead: 'Every clause of the templates, with its wordings, what the law says, and softer words for when the partner hesitates.',
  back: 'Conventions',
  search: 'Look for a word (in French): secret, reconduction, locaux…',
  kind: 'Template',
  total: { one: '{count} clause', other: '{count} clauses' },
  none: 'No clause is about that.',
  clear: 'Clear the search and the filter',
  places: { mandatory: 'mandatory', recommended: 'recommended', optional: 'optional' },
  wording: 'Wording',
  wordings: '{count} wordings, depending on your answers',
  nth: 'Wording {number}',
  usedBy: 'Templates: {kinds}',
  law: 'What the law says',
  countries: { FR: 'France', BE: 'Belgium', EU: 'European Union' },
  checked: 'last read on {day} by {owner}',
  fallback: 'Softer words',
  copy: 'Copy',
  copied: 'The text is copied: paste it into the article you are rewriting.',
  notCopied: 'The browser does not allow copying: select the text instead.',
};
