import { noBreakSpace } from '@entente/platform/kernel';
import {
  type Block,
  bulletList,
  gap,
  image,
  lead,
  mm,
  panel,
  paragraph,
  row,
  semibold,
  soft,
  stack,
  title,
} from '@entente/platform/pdf';
import { maskedNotice, openNotice } from '../content/evidence-words';
import { levelTitle } from '../content/signature-words';
import { sideOf } from '../convention/convention-pdf-content';
import { demonstrationPanel } from '../demonstration-panel';
import { defaultTimeZone, exactTime } from '../exact-time';
import { inline } from '../inline-text';
import { twoOnARow } from '../two-on-a-row';
import { type EvidencePdfContent } from './evidence-pdf-content';

const head = ({ convention, organisation: { name, logo } }: EvidencePdfContent): Block => {
  const words = stack([
    title('Dossier de preuve'),
    lead(`Convention n°${noBreakSpace}${convention.number}, « ${convention.title} », signée en ligne.`),
  ]);
  if (!logo) return words;
  return row([{ width: mm(15), block: image(logo, { alt: `Logo de ${name}` }) }, { block: words }]);
};

const parties = ({ convention, signatories, timeZone = defaultTimeZone }: EvidencePdfContent): Block =>
  twoOnARow(
    convention.parties.map(({ key, name }) =>
      panel({
        side: sideOf(key),
        title: name,
        blocks: signatories
          .filter(({ party }) => party === key)
          .map((signatory) =>
            paragraph(
              [
                semibold(signatory.name),
                `, ${signatory.title}`,
                soft('\na signé le '),
                ...inline(exactTime(signatory.signedAt, timeZone), { ink: 'soft' }),
              ],
              { style: 'small' },
            ),
          ),
      }),
    ),
  );

const summary = ({ masked, validity }: EvidencePdfContent): Block =>
  panel({
    side: 'neutral',
    title: `${levelTitle}, format PAdES ${validity.level}`,
    blocks: [
      bulletList(
        [
          'Ce fichier dit quel document a été signé, par qui, comment et quand. Il porte le cachet de l’organisation.',
          masked ? maskedNotice : openNotice,
        ],
        { style: 'small' },
      ),
    ],
  });

/** What the file is, for which convention, and who signed it. */
export const evidenceOpening = (content: EvidencePdfContent): readonly Block[] => [
  head(content),
  gap(mm(6)),
  ...(content.isDemo ? [demonstrationPanel(), gap(mm(4))] : []),
  parties(content),
  gap(mm(4)),
  summary(content),
];
