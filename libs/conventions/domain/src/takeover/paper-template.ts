import { type ConventionTemplate } from '../template/convention-template';

/** What no template writes: an agreement of another kind, whose only text is its file. Never offered for a draft. */
export const paperTemplate: ConventionTemplate = {
  code: 'T0',
  version: 1,
  name: { fr: 'Autre convention', en: 'Another convention' },
  situation: { fr: 'Une convention d’une autre sorte', en: 'A convention of another kind' },
  title: '',
  subtitle: '',
  parties: '',
  partiesTogether: '',
  chapters: [],
  clauses: [],
  annexes: [],
  indicators: [],
  defaults: {},
};
