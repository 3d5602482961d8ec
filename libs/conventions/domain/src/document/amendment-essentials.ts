import { type Day, formatDay, type Words } from '@entente/platform/kernel';
import { type ConventionSummary } from './convention-document';
import { type Essential } from './essential';

type Amends = NonNullable<ConventionSummary['amends']>;
type Line = Amends['lines'][number];

const changes: Readonly<Record<NonNullable<Line['change']>, Words>> = {
  replace: { fr: 'Remplacé.', en: 'Replaced.' },
  add: { fr: 'Ajouté.', en: 'Added.' },
  remove: { fr: 'Supprimé.', en: 'Removed.' },
};

const silent: Words = { fr: '', en: '' };

// More would hide the day below a long list: the text tells the rest.
const mostTold = 6;

const told = ({ heading, change }: Line): Essential => ({
  kind: 'commitments',
  party: null,
  title: heading === '' ? { fr: 'Un article', en: 'One article' } : { fr: heading, en: heading },
  text: change === null ? silent : changes[change],
});

const more = (count: number): Essential => ({
  kind: 'commitments',
  party: null,
  title: { fr: `${count} autres articles changent aussi`, en: `${count} more articles change too` },
  text: { fr: 'Voir le texte.', en: 'See the text.' },
});

const ending = (endsOn: Day | null): Words =>
  endsOn === null
    ? { fr: 'La fin de la convention ne change pas.', en: 'The last day of the convention does not change.' }
    : {
        fr: `La convention s’achève désormais le ${formatDay(endsOn, 'fr')}.`,
        en: `The convention now ends on ${formatDay(endsOn, 'en')}.`,
      };

const effect = (startsOn: Day | null, endsOn: Day | null): Essential => ({
  kind: 'term',
  party: null,
  title:
    startsOn === null
      ? { fr: 'Jour de prise d’effet à préciser', en: 'First day still to be given' }
      : {
          fr: `Prend effet le ${formatDay(startsOn, 'fr')}`,
          en: `Takes effect on ${formatDay(startsOn, 'en')}`,
        },
  text: ending(endsOn),
});

/** What an amendment changes: each article, from when, and whether the convention ends on another day. */
export const amendmentEssentials = ({ lines, endsOn }: Amends, startsOn: Day | null): readonly Essential[] => {
  const all =
    lines.length <= mostTold
      ? lines.map(told)
      : [...lines.slice(0, mostTold - 1).map(told), more(lines.length - mostTold + 1)];
  return [...all, effect(startsOn, endsOn)];
};
