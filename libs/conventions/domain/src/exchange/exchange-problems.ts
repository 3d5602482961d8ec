import { type ProblemDefinition, problemCatalogue } from '@entente/platform/kernel';
import { type WordRefusal } from './word-refusals';

const refusals = {
  'not-word': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier n’est pas un document Word. Enregistrez-le au format « Document Word (.docx) », puis recommencez.',
      en: 'This file is not a Word document. Save it as “Word document (.docx)”, then try again.',
    },
  },
  'old-word': {
    kind: 'invalid',
    title: {
      fr: 'Ce document est au format Word d’avant 2007 (.doc). Enregistrez-le au format .docx, puis recommencez.',
      en: 'This document is in the Word format of before 2007 (.doc). Save it as .docx, then try again.',
    },
  },
  'open-document': {
    kind: 'invalid',
    title: {
      fr: 'Ce document est au format OpenDocument (.odt). Enregistrez-le au format .docx, puis recommencez.',
      en: 'This document is in the OpenDocument format (.odt). Save it as .docx, then try again.',
    },
  },
  encrypted: {
    kind: 'invalid',
    title: {
      fr: 'Ce document est protégé par un mot de passe. Retirez la protection, puis recommencez.',
      en: 'This document is protected by a password. Remove the protection, then try again.',
    },
  },
  damaged: {
    kind: 'invalid',
    title: {
      fr: 'Ce document est abîmé ou incomplet : il ne s’ouvre pas jusqu’au bout. Enregistrez-le à nouveau, puis recommencez.',
      en: 'This document is damaged or incomplete: it cannot be opened to its end. Save it again, then try again.',
    },
  },
  'too-heavy': {
    kind: 'too-large',
    title: {
      fr: 'Ce document est trop lourd une fois ouvert. Retirez ses images, puis recommencez.',
      en: 'This document is too heavy once opened. Remove its pictures, then try again.',
    },
  },
  'too-slow': {
    kind: 'invalid',
    title: {
      fr: 'Ce document demande trop de temps à lire. Gardez seulement le texte de la convention, puis recommencez.',
      en: 'This document takes too long to read. Keep only the text of the convention, then try again.',
    },
  },
  'too-long': {
    kind: 'too-large',
    title: {
      fr: 'Ce document est plus long qu’aucune convention. Gardez seulement son texte, puis recommencez.',
      en: 'This document is longer than any convention. Keep only its text, then try again.',
    },
  },
  macros: {
    kind: 'invalid',
    title: {
      fr: 'Ce document contient des macros, c’est-à-dire un programme. Enregistrez-le au format .docx, sans macros.',
      en: 'This document contains macros, that is a program. Save it as .docx, without macros.',
    },
  },
  embedded: {
    kind: 'invalid',
    title: {
      fr: 'Ce document contient un autre fichier ou un objet ({what}). Retirez-le, puis recommencez.',
      en: 'This document contains another file or an object ({what}). Remove it, then try again.',
    },
  },
  'outside-template': {
    kind: 'invalid',
    title: {
      fr: 'Ce document irait chercher un modèle Word ailleurs. Copiez son texte dans un document neuf, puis recommencez.',
      en: 'This document would fetch a Word template from elsewhere. Copy its text into a new document, then try again.',
    },
  },
  'outside-picture': {
    kind: 'invalid',
    title: {
      fr: 'Ce document irait chercher une image ailleurs. Retirez cette image liée, puis recommencez.',
      en: 'This document would fetch a picture from elsewhere. Remove this linked picture, then try again.',
    },
  },
  outside: {
    kind: 'invalid',
    title: {
      fr: 'Ce document irait chercher quelque chose ailleurs ({what}). Rompez ce lien, puis recommencez.',
      en: 'This document would fetch something from elsewhere ({what}). Break this link, then try again.',
    },
  },
  empty: {
    kind: 'invalid',
    title: { fr: 'Ce document ne contient aucun texte.', en: 'This document contains no text.' },
  },
} as const satisfies Readonly<Record<WordRefusal, ProblemDefinition>>;

/** Refusals of what comes from another tool, each with what to do. */
export const exchangeProblems = problemCatalogue('exchange', {
  ...refusals,
  'other-format': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier n’est pas une convention d’Entente en JSON.',
      en: 'This file is not an Entente convention in JSON.',
    },
  },
  'attached-to-pdf': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier vient d’un PDF : il dit ce qui a été signé, pas les réponses. Demandez « Données (.json) », qui se prend sur la page de la convention.',
      en: 'This file comes from a PDF: it tells what was signed, not the answers. Ask for “Data (.json)”, found on the convention’s page.',
    },
  },
  'other-version': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier est d’une autre version du format ({version}) : cette installation lit la version 1.',
      en: 'This file is of another version of the format ({version}): this installation reads version 1.',
    },
  },
  'other-template': {
    kind: 'invalid',
    title: {
      fr: 'Cette convention suit un modèle que cette installation n’a pas ({code}).',
      en: 'This convention follows a template that this installation does not have ({code}).',
    },
  },
  'invalid-file': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier ne se lit pas comme une convention. À corriger : {count}.',
      en: 'This file does not read as a convention. To correct: {count}.',
    },
  },
  'file-missing': {
    kind: 'invalid',
    title: { fr: 'Choisissez d’abord un fichier.', en: 'First choose a file.' },
  },
  'file-too-large': {
    kind: 'too-large',
    title: { fr: 'Ce fichier dépasse {limit}.', en: 'This file is larger than {limit}.' },
  },
  busy: {
    kind: 'unavailable',
    title: {
      fr: 'D’autres documents se lisent en ce moment. Rien n’est perdu : réessayez dans {wait}.',
      en: 'Other documents are being read. Nothing is lost: try again in {wait}.',
    },
  },
});
