import { dayOf, formatDay, upperFirst } from '@entente/platform/kernel';
import { bold, type Frame, type RichText } from '@entente/platform/pdf';
import { demonstrationMark } from '../content/signature-words';
import { inline } from '../inline-text';
import { shownAddress, unbroken } from '../verification-panel';
import { type ConventionPdfContent, stageOf } from './convention-pdf-content';

const kind = 'Convention de partenariat';

const stageWords = (content: ConventionPdfContent): string => {
  const words = { draft: 'Projet, version', preview: 'Aperçu avant envoi, version' } as const;
  const stage = stageOf(content);
  return stage === 'frozen' ? `n° ${content.number}` : `${words[stage]} ${content.version}`;
};

const withMark = (words: string, isDemo: boolean): RichText =>
  isDemo ? [bold(demonstrationMark), ` · ${words}`] : words;

const numbered = (number: string): string => (number === '' ? 'Convention' : `Convention n° ${number}`);

const fixedOn = (content: ConventionPdfContent): RichText => {
  const day = formatDay(dayOf(content.createdAt, content.timeZone), 'fr');
  const words = { draft: 'projet du', preview: 'aperçu du', frozen: 'version figée le' } as const;
  return inline(`${numbered(content.number)}, ${words[stageOf(content)]} ${day}`);
};

/** What one line of a header holds beside the number. */
const longestNames = 80;

const listed = (names: readonly string[]): string => names.filter((name) => name !== '').join(', ');

const partyNames = ({ document: { parties } }: ConventionPdfContent): string => {
  const whole = listed(parties.map(({ name }) => name));
  const short = listed(parties.map(({ shortName }) => upperFirst(shortName)));
  const fitting = [whole, short].find((names) => names.length <= longestNames);
  if (fitting !== undefined || parties.length === 2) return fitting ?? short;
  return `${upperFirst(parties[0]?.shortName ?? '')} et ${parties.length - 1} autres Parties`;
};

/** Header and footer: what it is, which version, where to verify it. */
export const conventionFrame = (content: ConventionPdfContent): Frame => {
  const { isDemo, verification, number } = content;
  const frozen = stageOf(content) === 'frozen';
  return {
    header: { left: withMark(kind, isDemo), right: stageWords(content) },
    followingHeader: {
      left: withMark(numbered(number), isDemo),
      right: frozen ? partyNames(content) : stageWords(content),
    },
    footer: {
      left: fixedOn(content),
      ...(frozen && verification ? { middle: `Vérifier : ${unbroken(shownAddress(verification.url))}` } : {}),
    },
  };
};
