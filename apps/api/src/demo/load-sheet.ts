import { newId } from '@entente/platform/api';
import { sheetValues } from './content/sheet';
import type { Visitor } from './visitor';

type Proposal = { readonly offers: readonly { id: string }[]; readonly chosenExpectations: readonly string[] };

/** The identity sheet, every field filled and published. */
export const publishSheet = async (writer: Visitor, members: Parameters<typeof sheetValues>[0]): Promise<void> => {
  for (const [code, value] of Object.entries(sheetValues(members)))
    await writer.call('PUT', `identity-sheet/fields/${code}`, { entry: { value }, revision: 0 });
  await writer.call('POST', 'identity-sheet/actions/publish', { lastVersion: 0 });
};

/** A numbered sheet for a partner, as the product proposes it. */
export const prepareSheetFor = async (writer: Visitor, partnerId: string): Promise<void> => {
  const { offers, chosenExpectations } = await writer.call<Proposal>(
    'GET',
    `identity-sheet/tailoring?partner=${partnerId}`,
  );
  await writer.call('POST', 'identity-sheet/exports', {
    id: newId(),
    partnerId,
    language: 'fr',
    offers: offers.slice(0, 4).map(({ id }) => id),
    expectations: chosenExpectations,
    leftOut: [],
  });
};
