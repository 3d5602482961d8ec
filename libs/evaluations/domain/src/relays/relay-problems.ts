import { problemCatalogue } from '@entente/platform/kernel';

export const relayProblems = problemCatalogue('relay', {
  invalid: {
    kind: 'invalid',
    title: {
      fr: 'Le relais est à compléter. Rien n’a encore changé de mains.',
      en: 'The handover needs completing. Nothing has changed hands yet.',
    },
  },
});

export const relayFaultWords = {
  'same-partner': {
    fr: 'Ce partenaire figure déjà plus haut : une seule personne reprend ce qui y est tenu.',
    en: 'This partner already stands above: one person takes over what is held there.',
  },
};
