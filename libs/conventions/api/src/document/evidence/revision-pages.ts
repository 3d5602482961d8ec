import { type Block, gap, heading, mm, paragraph, semibold, stack, table } from '@entente/platform/pdf';
import { fillIn } from '@entente/platform/kernel';
import { revisionWords } from '../content/evidence-words';
import { defaultTimeZone, exactTimeInColumn } from '../exact-time';
import { type EvidencePdfContent, type EvidenceRevision } from './evidence-pdf-content';
import { hashWords } from './hash-words';

const added = ({ kind, by }: EvidenceRevision, version: number): string => {
  if (kind === 'frozen') return `Texte figé, version ${version}`;
  return kind === 'signature' ? fillIn('Signature de {by}', { by }) : `Cachet de l’organisation, ${by}`;
};

/** Every state of the file with the hash that recognises it. */
export const revisionPages = ({
  revisions,
  convention,
  timeZone = defaultTimeZone,
}: EvidencePdfContent): readonly Block[] => [
  gap(mm(5.5)),
  heading(2, 'Les états du document'),
  paragraph(revisionWords),
  gap(mm(2)),
  table({
    columns: [
      { header: 'État', width: mm(12), namesRow: true },
      { header: 'Ce qui s’ajoute, et l’empreinte du fichier' },
      { header: 'Quand', width: mm(46) },
      { header: 'Niveau', width: mm(16) },
    ],
    rows: revisions.map((revision, index) => [
      String(index),
      stack([
        paragraph([semibold(added(revision, convention.version))], { style: 'table' }),
        paragraph(hashWords(revision.sha256), { style: 'note' }),
      ]),
      exactTimeInColumn(revision.at, timeZone),
      revision.level ?? '',
    ]),
  }),
];
