import { formatDay, formatMoney, formatNumber, type Language, upperFirst, type Words } from '@entente/platform/kernel';
import { type PartyKey } from '../parties/convention-party';
import { plainText } from '../rich-text/rich-text';
import { enumerate } from '../wording/fragment';
import { amendmentEssentials } from './amendment-essentials';
import { type Essential } from './essential';
import { type ConventionDocument, type ConventionSummary } from './convention-document';

type Commitments = ConventionSummary['commitments'][number];

const shown = 3;

const both = (write: (language: Language) => string): Words => ({ fr: write('fr'), en: write('en') });

const other: Words = { fr: 'Voir le texte.', en: 'See the text.' };

const more = (count: number): Words => ({
  fr: count === 1 ? 'un autre engagement' : `${count} autres engagements`,
  en: count === 1 ? 'one more commitment' : `${count} more commitments`,
});

const listed = (labels: readonly string[], language: Language): string => {
  const rest = labels.length - shown;
  const kept = rest > 0 ? [...labels.slice(0, shown), more(rest)[language]] : labels;
  return language === 'fr' ? enumerate(kept) : kept.join('; ');
};

const committed = ({ party, partyName, labels }: Commitments): Essential => {
  const text = labels.length === 0 ? other : both((language) => `${upperFirst(listed(labels, language))}.`);
  const name = upperFirst(partyName);
  return { kind: 'commitments', party, title: { fr: `${name} s’engage`, en: `${name} commits to` }, text };
};

// More would hide the money and the term below a long list: the text tells the rest.
const mostTold = 4;

const told = (ordered: readonly Commitments[]): readonly Essential[] => {
  if (ordered.length <= mostTold) return ordered.map(committed);
  const rest = ordered.length - mostTold + 1;
  return [
    ...ordered.slice(0, mostTold - 1).map(committed),
    {
      kind: 'commitments',
      party: null,
      title: { fr: `Les ${rest} autres parties s’engagent aussi`, en: `The ${rest} other parties commit too` },
      text: other,
    },
  ];
};

const hoursText = (hours: number, language: Language): string => {
  const count = formatNumber(hours, language, 0);
  return language === 'fr' ? `${count}\u00a0heures par an de votre côté.` : `${count} hours a year on your side.`;
};

const money = ({ moneyFlows, moneyTotal, commitments }: ConventionSummary, reader: PartyKey | null): Essential => {
  const hours = commitments.find(({ party }) => party === reader)?.hoursPerYear ?? 0;
  const total = both((language) => formatMoney(moneyTotal, language));
  const title: Words = moneyFlows
    ? { fr: `Dépenses prévues\u00a0: ${total.fr}`, en: `Planned expenses: ${total.en}` }
    : { fr: 'Aucun argent ne circule', en: 'No money changes hands' };
  return {
    kind: 'money',
    party: null,
    title,
    text: hours === 0 ? { fr: '', en: '' } : both((language) => hoursText(hours, language)),
  };
};

const years: Readonly<Record<number, Words>> = {
  12: { fr: 'Un an', en: 'One year' },
  24: { fr: 'Deux ans', en: 'Two years' },
  36: { fr: 'Trois ans', en: 'Three years' },
};

const lasting = (months: number): Words => years[months] ?? { fr: `${months}\u00a0mois`, en: `${months} months` };

const leaving = (notice: number): Words => ({
  fr: `Sortie possible avec ${notice}\u00a0mois de préavis.`,
  en: `Leaving is possible with ${notice} ${notice === 1 ? 'month' : 'months'}’ notice.`,
});

const renewal = ({ renewal: mode, dates }: ConventionSummary): Words => {
  const { lastObjection } = dates;
  if (mode === 'none') return { fr: 'Sans reconduction.', en: 'No renewal.' };
  if (mode === 'express') return { fr: 'Renouvelable par écrit.', en: 'Renewable in writing.' };
  if (mode !== 'tacit' || lastObjection === null) return { fr: '', en: '' };
  return {
    fr: `Reconduite sauf opposition au plus tard le ${formatDay(lastObjection, 'fr')}.`,
    en: `Renewed unless somebody objects by ${formatDay(lastObjection, 'en')}.`,
  };
};

const term = (summary: ConventionSummary): readonly Essential[] => {
  const { months, endingNotice, dates } = summary;
  const { startsOn } = dates;
  if (months === null || startsOn === null) return [];
  const title: Words = {
    fr: `${lasting(months).fr} dès le ${formatDay(startsOn, 'fr')}`,
    en: `${lasting(months).en} from ${formatDay(startsOn, 'en')}`,
  };
  const notice: Words = endingNotice === null ? { fr: '', en: '' } : leaving(endingNotice);
  const text = both((language) =>
    [notice[language], renewal(summary)[language]].filter((part) => part !== '').join(' '),
  );
  return [{ kind: 'term', party: null, title, text }];
};

/** What the convention changes, in plain words, the reader's own side first. */
export const essentials = (
  { summary }: Pick<ConventionDocument, 'summary'>,
  reader: PartyKey | null = null,
): readonly Essential[] => {
  const { amends, commitments, dates } = summary;
  if (amends) return amendmentEssentials(amends, dates.startsOn);
  const ordered = [
    ...commitments.filter(({ party }) => party === reader),
    ...commitments.filter(({ party }) => party !== reader),
  ];
  return [...told(ordered), ...(summary.moneyFlows === null ? [] : [money(summary, reader)]), ...term(summary)];
};

// Silent reading of French by adults, on the slow side.
const wordsPerMinute = 230;

/** Minutes that reading the whole text takes, annexes included. */
export const readingMinutes = ({ articles, annexes }: Pick<ConventionDocument, 'articles' | 'annexes'>): number => {
  const cells = annexes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)));
  const texts = [
    ...articles.map(({ body }) => plainText(body)),
    ...annexes.map(({ intro }) => plainText(intro)),
    ...cells,
  ];
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
  return Math.max(1, Math.ceil(words / wordsPerMinute));
};
