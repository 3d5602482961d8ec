import { type PdfDict } from '@libpdf/core';
import { type PdfReader } from './reader';

const claimIf = (isWrong: boolean, defect: string): readonly string[] => (isWrong ? [defect] : []);

const outputIntent = (file: PdfReader): readonly string[] => {
  const intent = file.dicts(file.catalog, 'OutputIntents').find((each) => file.name(each, 'S') === 'GTS_PDFA1');
  if (!intent) return ['output intent: no GTS_PDFA1'];
  const profile = file.stream(intent, 'DestOutputProfile')?.getDecodedData();
  const signature = profile && Buffer.from(profile).toString('latin1', 36, 40);
  return claimIf(signature !== 'acsp', 'output intent: no ICC profile');
};

const attachments = (file: PdfReader): readonly string[] => {
  const tree = file.dict(file.dict(file.catalog, 'Names'), 'EmbeddedFiles');
  const listed = file.entries(tree, 'Names').filter((_, index) => index % 2 === 1).length;
  const associated = file.dicts(file.catalog, 'AF');
  return [
    ...claimIf(listed !== associated.length, 'attachment: named files and associated files differ'),
    ...associated.flatMap((specification) => {
      const stream = file.stream(file.dict(specification, 'EF'), 'F');
      const what = file.text(specification, 'UF') ?? 'attachment';
      return [
        ...claimIf(!file.text(specification, 'F') || !file.text(specification, 'UF'), 'attachment: without F and UF'),
        ...claimIf(!file.name(specification, 'AFRelationship'), `attachment ${what}: without AFRelationship`),
        ...claimIf(!stream || !file.name(stream, 'Subtype'), `attachment ${what}: without media type`),
        ...claimIf(!file.text(file.dict(stream, 'Params'), 'ModDate'), `attachment ${what}: without date`),
      ];
    }),
  ];
};

const allowedActions = ['URI', 'GoTo'];

/** An action that does more than open an address or go to a place in the document. */
export const foreignAction = (file: PdfReader, holder: PdfDict): readonly string[] => {
  const action = file.dict(holder, 'A') ?? file.dict(holder, 'OpenAction');
  const kind = file.name(action, 'S');
  return [
    ...claimIf(action !== undefined && !allowedActions.includes(kind ?? ''), `action: ${kind}`),
    ...claimIf(file.dict(action, 'Next') !== undefined, 'action: a chain of actions'),
    ...claimIf(holder.has('AA'), 'action: additional actions'),
  ];
};

const form = (file: PdfReader): readonly string[] => {
  const acroForm = file.dict(file.catalog, 'AcroForm');
  return [
    ...claimIf(acroForm?.has('NeedAppearances') ?? false, 'form: NeedAppearances is present'),
    ...claimIf(acroForm?.has('XFA') ?? false, 'form: XFA is present'),
  ];
};

const outlines = (file: PdfReader, item: PdfDict | undefined): readonly string[] => {
  if (!item) return [];
  const hasChildren = item.has('First');
  const own = claimIf(
    hasChildren && file.number(item, 'Count') === undefined,
    'outline: an item with children has no Count',
  );
  const children: string[] = [];
  for (let child = file.dict(item, 'First'); child; child = file.dict(child, 'Next')) {
    children.push(...foreignAction(file, child), ...outlines(file, child));
  }
  return [...own, ...children];
};

/** Defects of the document as a whole. */
export const catalogueDefects = (file: PdfReader): readonly string[] => {
  const { catalog, trailer } = file;
  return [
    ...claimIf(
      !/^[a-z]{2,3}(-[A-Z]{2})?$/.test(file.text(catalog, 'Lang') ?? ''),
      'language: Lang is missing or malformed',
    ),
    ...claimIf(!file.isTrue(file.dict(catalog, 'MarkInfo'), 'Marked'), 'tags: Marked is not true'),
    ...claimIf(
      !file.isTrue(file.dict(catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
      'title: DisplayDocTitle is not true',
    ),
    ...claimIf(file.isEncrypted || trailer.has('Encrypt'), 'file: encrypted'),
    ...claimIf(file.entries(trailer, 'ID').length !== 2, 'file: without ID'),
    ...claimIf(file.dict(catalog, 'Names')?.has('JavaScript') ?? false, 'action: named JavaScript'),
    ...foreignAction(file, catalog),
    ...outputIntent(file),
    ...attachments(file),
    ...form(file),
    ...outlines(file, file.dict(catalog, 'Outlines')),
    ...file
      .pages()
      .flatMap(({ number, dict }) => [
        ...claimIf(file.name(dict, 'Tabs') !== 'S', `page ${number}: tab order is not the structure's`),
        ...claimIf(dict.has('AA'), `page ${number}: additional actions`),
      ]),
  ];
};
