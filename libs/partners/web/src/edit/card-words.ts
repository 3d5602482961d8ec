import { formatIdentifier } from '@entente/partners/domain';
import { type AddressBody, type OfficialNumberBody } from '@entente/platform/api-client';
import { injectWords } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';
import { type CardDraft } from './card-draft';
import { readField } from './merge';

const keys = {
  '/name': 'card.name',
  '/acronym': 'card.acronym',
  '/managedBy': 'card.managedBy',
  '/structureType': 'card.structureType',
  '/address/street': 'card.street',
  '/address/postalCode': 'card.postalCode',
  '/address/city': 'card.city',
  '/address/country': 'card.country',
  '/email': 'card.email',
  '/phone': 'card.phone',
  '/website': 'card.website',
  '/numbers': 'numbers.title',
  '/establishments': 'places.title',
  '/publics': 'facts.publics',
  '/needs': 'facts.needs',
  '/territories': 'facts.territories',
  '/authority': 'facts.authority',
  '/admission': 'facts.admission',
  '/howToRefer': 'facts.howToRefer',
  '/usualDelayDays': 'facts.delay',
  '/internalNote': 'note.title',
  '/verifiedOn': 'card.verifiedOn',
} as const;

const isKnown = (field: string): field is keyof typeof keys => field in keys;

const addressOf = ({ street, postalCode, city }: AddressBody): string =>
  [street, `${postalCode} ${city}`.trim()].filter(Boolean).join(', ');

/** The name of each field of a card, and its value in words, to show two versions side by side. */
export const injectCardWords = () => {
  const [t, labels] = [injectWords(partnersWords), injectLabels()];
  const number = ({ kind, value }: OfficialNumberBody) => `${labels.identifier(kind)} ${formatIdentifier(kind, value)}`;
  const lists: Readonly<Record<string, (draft: CardDraft) => readonly string[]>> = {
    '/numbers': ({ numbers }) => numbers.map(number),
    '/establishments': ({ establishments }) =>
      establishments.map(({ name, address, numbers }) =>
        [name, addressOf(address), ...numbers.map(number)].filter(Boolean).join(', '),
      ),
    '/publics': ({ publics }) => labels.publics(publics),
    '/needs': ({ needs }) => labels.needs(needs),
    '/territories': ({ territories }) => territories,
    '/structureType': ({ structureType }) => [structureType && labels.type(structureType)],
  };
  return {
    labelOf: (field: string): string => (isKnown(field) ? t(keys[field]) : field),
    wordsOf: (field: string, draft: CardDraft): string => {
      const list = lists[field];
      return list ? list(draft).join('\n') : String(readField(draft, field) ?? '');
    },
  };
};
