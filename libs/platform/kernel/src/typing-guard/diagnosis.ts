import { diagnoses } from './content/diagnoses';
import { sentenceEnd, sentenceStart, word } from './hint';
import { type PersonalDataHint } from './personal-data-kinds';

const disease = new RegExp(word(diagnoses.join('|')), 'giu');

const state =
  "(?:est|était|serait|semble|reste|devient|souffre|souffrait|présente|a un|a une|a des|a fait|fait (?:une|un|des crises)|prend(?! en | part| contact| le | la )|prenait|vit avec|consomme|n'est pas|n'est plus|a été (?:diagnostiquée?|hospitalisée?|traitée?|suivie?))";
const someone =
  "(?:il|elle|iel|monsieur|madame|le patient|la patiente|l'usagère?|le résident|la résidente|l'hébergée?|la personne|la dame|le monsieur)";

// One person is the subject, whatever the sentence goes on to say.
const oneSubject = new RegExp(
  [
    `(?<![\\p{L}])[Cc](?:e|et|ette) (?:monsieur|dame|homme|femme|jeune|patiente?|usager|usagère|résidente?|personne)(?![\\p{L}])[^;]{0,80}$`,
    `(?<![\\p{L}])(?:[Uu]n|[Uu]ne) (?:homme|femme|monsieur|dame|jeune|patiente?|usager|résidente?)[^;]{0,20}(?:de|,) ?(?:environ )?\\d{2} ?ans[^;]{0,60}$`,
    `(?<![\\p{L}])[ÂAâa]gée? de \\d{2} ?ans[^;]{0,60}$`,
  ].join('|'),
  'u',
);

// « Il est … », never « il est important … » nor « elle accompagne … ».
const stated = new RegExp(
  `(?<![\\p{L}])${someone} (?:ne |y )?${state} (?!(?:important|possible|nécessaire|prévu|utile|convenu|difficile|rappelé|proposé|question|essentiel|fréquent|souhaitable)(?![\\p{L}]))[^,;:]{0,45}$`,
  'iu',
);

const diagnosed =
  /(?<![\p{L}])(?:diagnostic de|diagnostiquée?|porteur d[ue]|porteuse d[ue])(?: (?:une?|de|la|l'))? ?$/iu;
const plural =
  /(?<![\p{L}])(?:personnes|patients|usagers|résidents|publics?|hommes|femmes|jeunes|toute personne|chaque personne|ils|elles)(?![\p{L}])[^,;]{0,50}$/iu;

// A person may be the one who treats, trains or refers: « Mme Coste anime un groupe sur la dépression ».
const profession =
  /(?<![\p{L}])(?:anime|forme|formation|spécialis[\p{L}]+|spécialiste|coordonne|dirige|consultation|groupe|atelier|prévention|dépistage|prise en charge|équipe|service|filière|parcours|sensibilis[\p{L}]+|journée|réunion|association|lutte|recherche|centre|unité|référente?)(?![\p{L}])/iu;

const inSentence = (text: string, position: number, { start }: PersonalDataHint): boolean =>
  start >= sentenceStart(text, position) && start < sentenceEnd(text, position);

/** Whether what stands at a position is told of one person: a name that was found, or a subject in the singular. */
const aboutOnePerson = (text: string, position: number, named: readonly PersonalDataHint[]): boolean => {
  const sentence = text.slice(sentenceStart(text, position), position);
  if (profession.test(sentence)) return false;
  if (stated.test(sentence) || named.some((hint) => inSentence(text, position, hint))) return true;
  return !plural.test(sentence) && (oneSubject.test(sentence) || diagnosed.test(sentence));
};

/** Diagnoses told of one person; `named` are the people whom the text names. */
export const diagnosesOfAPerson = (text: string, named: readonly PersonalDataHint[]): PersonalDataHint[] =>
  [...text.matchAll(disease)]
    .filter(({ index }) => aboutOnePerson(text, index, named))
    .map(({ index, 0: found }) => ({ kind: 'diagnosis', start: index, end: index + found.length }));
