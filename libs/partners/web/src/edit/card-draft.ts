import { isDay } from '@entente/platform/kernel';
import { type AddressBody, type PartnerFormBody } from '@entente/platform/api-client';
import { type PartnerForm } from '@entente/partners/domain';

/** A card as it is typed: a day that is not there is an empty text. */
export type CardDraft = Omit<PartnerFormBody, 'verifiedOn'> & { verifiedOn: string };

export const blankAddress = (): AddressBody => ({ street: '', postalCode: '', city: '', country: 'FR' });

export const blankCard = (): CardDraft => ({
  ...{ name: '', acronym: '', managedBy: '', structureType: '', address: blankAddress() },
  ...{ email: '', phone: '', website: '', numbers: [], establishments: [] },
  ...{ publics: [], needs: [], territories: [], authority: '', admission: '', howToRefer: '' },
  ...{ usualDelayDays: null, internalNote: '', verifiedOn: '' },
});

export const toCardDraft = (card: PartnerFormBody): CardDraft => ({ ...card, verifiedOn: card.verifiedOn ?? '' });

export const toCard = (draft: CardDraft): PartnerFormBody => ({ ...draft, verifiedOn: draft.verifiedOn || null });

/** The draft as the domain's rules read it. */
export const toForm = (draft: CardDraft): PartnerForm => ({
  ...draft,
  verifiedOn: isDay(draft.verifiedOn) ? draft.verifiedOn : null,
});

/** Every field of a card; numbers, establishments and lists are each compared as one. */
export const cardFields = [
  ...['/name', '/acronym', '/managedBy', '/structureType', '/address/street', '/address/postalCode', '/address/city'],
  ...['/address/country', '/email', '/phone', '/website', '/numbers', '/establishments', '/publics', '/needs'],
  ...['/territories', '/authority', '/admission', '/howToRefer', '/usualDelayDays', '/internalNote', '/verifiedOn'],
] as const;
