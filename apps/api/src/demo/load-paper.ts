import { addDays, type Day } from '@entente/platform/kernel';
import { signedPaper } from './content/signed-paper';
import type { Visitor } from './visitor';

type Paper = { readonly partnerId: string; readonly today: Day };

/** A convention signed on paper before the association had this tool, renewed once since. */
export const takeOverPaper = async (writer: Visitor, { partnerId, today }: Paper): Promise<void> => {
  const startsOn = addDays(today, -500);
  const { id } = await writer.upload<{ id: string }>('paper-files', 'convention-cpam.pdf', signedPaper());
  await writer.call('POST', 'taken-over-conventions', {
    partnerId,
    paperFileId: id,
    terms: {
      title: 'Des droits débloqués sous quinze jours',
      situation: 'other',
      reference: '2025/DIR/118',
      otherParties: [],
      signedOn: addDays(startsOn, -16),
      startsOn,
      endsOn: addDays(startsOn, 364),
      renewal: 'tacit',
      renewalMonths: 12,
      mostRenewals: null,
      renewalNotice: 1,
      endingNotice: 2,
      reviewMonths: 24,
      signatories: [
        { name: 'Martine Olivier', title: 'Directrice adjointe', body: 'CPAM du Val d’Aure' },
        { name: 'Nadia Belkacem', title: 'Directrice', body: 'Le Tilleul' },
      ],
    },
  });
};
