import { type Language } from '@entente/platform/kernel';
import { blockTitles } from '../content/block-words';
import { type SheetRecord } from '../record/sheet-record';
import { type Tailoring } from '../tailoring/tailoring';
import { type BlockContent, type SheetBlock } from './block-content';
import { type SheetBlockId, sheetBlockIds } from './block-ids';
import { admission, difficulties, figures, publicsList } from './people-blocks';
import { type Audience, visibleRecord } from './visible-record';
import * as work from './work-blocks';

const isEmpty = (content: BlockContent): boolean => {
  switch (content.kind) {
    case 'title':
      return content.name === '';
    case 'lines':
      return content.lines.length === 0;
    case 'figures':
      return content.figures.length === 0;
    case 'paragraphs':
      return content.paragraphs.length === 0;
    case 'bullets':
      return content.items.length === 0;
    case 'table':
      return content.rows.length === 0 && content.note === '';
    case 'contact':
      return content.people.length === 0 && content.place === '';
  }
};

type Options = { readonly tailoring: Tailoring; readonly audience: Audience; readonly language: Language };

const contentsOf = (
  record: SheetRecord,
  { tailoring, audience, language }: Options,
): Readonly<Record<SheetBlockId, BlockContent>> => ({
  title: work.title(record),
  offers: work.offers(record, tailoring),
  expectations: work.expectations(record, tailoring, language),
  figures: figures(record, audience, language),
  missions: work.paragraphs(record['IDS-06']?.value),
  publics: publicsList(record, language),
  services: work.services(record, language),
  difficulties: difficulties(record, language),
  resources: work.resources(record),
  partners: work.partners(record, language),
  way: work.paragraphs(record['IDS-11']?.value),
  limits: work.bullets(record['IDS-17']?.value),
  admission: admission(record, language),
  territory: work.territory(record),
  organisation: work.paragraphs(record['IDS-16']?.value.description, record['IDS-15']?.value),
  documents: work.bullets(record['IDS-26']?.value.map(({ name }) => name)),
  contact: work.contact(record, language),
  identifiers: work.identifiers(record, language),
});

/** The blocks of the sheet, in their fixed order, as an audience may read them; empty ones are not there. */
export const sheetBlocks = (record: SheetRecord, options: Options): SheetBlock[] => {
  const contents = contentsOf(visibleRecord(record, options.audience), options);
  return sheetBlockIds
    .filter((id) => !options.tailoring.leftOut.includes(id) && !isEmpty(contents[id]))
    .map((id) => ({ id, title: blockTitles[id][options.language], content: contents[id] }));
};
