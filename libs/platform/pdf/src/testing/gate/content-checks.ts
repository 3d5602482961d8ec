import { type PdfDict } from '@libpdf/core';
import { ContentWalk } from './content-walk';
import { fontFacts } from './fonts';
import { type PageObject, type PdfReader } from './reader';
import { flattened, readParentTree, readTree } from './structure-tree';

type Parents = ReturnType<typeof readParentTree>;

/** The element that claims each mark of a page. */
const claimsOn = (file: PdfReader, page: PageObject): ReadonlyMap<number, readonly (string | undefined)[]> => {
  const key = page.ref.toString();
  const marks = flattened(readTree(file)).flatMap(([element]) =>
    element.marks.flatMap(([on, mcid]) => (on === key ? [[mcid, element.key] as const] : [])),
  );
  return new Map([...Map.groupBy(marks, ([mcid]) => mcid)].map(([mcid, all]) => [mcid, all.map(([, owner]) => owner)]));
};

const markDefects = (
  file: PdfReader,
  page: PageObject,
  mcids: readonly number[],
  parents: Parents,
): readonly string[] => {
  const number = file.number(page.dict, 'StructParents');
  const entry = number === undefined ? undefined : parents.get(number);
  const owners = Array.isArray(entry) ? entry : [];
  const claims = claimsOn(file, page);
  const where = `page ${page.number}`;
  return [
    ...(new Set(mcids).size === mcids.length ? [] : [`${where}: an MCID is used twice`]),
    ...mcids.flatMap((mcid) => {
      const claimed = claims.get(mcid) ?? [];
      if (!owners[mcid]) return [`${where}: MCID ${mcid} is not in the parent tree`];
      return claimed.length === 1 && claimed[0] === owners[mcid]
        ? []
        : [`${where}: MCID ${mcid} is not that of its element`];
    }),
    ...[...claims.keys()].filter((mcid) => !mcids.includes(mcid)).map((mcid) => `${where}: MCID ${mcid} marks nothing`),
  ];
};

const onPage = (file: PdfReader, page: PageObject, parents: Parents): readonly string[] => {
  const walk = new ContentWalk(file, {
    name: `page ${page.number}`,
    resources: file.dict(page.dict, 'Resources'),
    isTagged: true,
  });
  walk.read(file.content(page));
  walk.finish();
  return [...walk.defects, ...markDefects(file, page, walk.mcids, parents)];
};

const appearances = (file: PdfReader, page: PageObject): readonly string[] =>
  file.dicts(page.dict, 'Annots').flatMap((annotation, index) => {
    const form = file.stream(file.dict(annotation, 'AP'), 'N');
    if (!form) return [];
    const name = `page ${page.number}, appearance ${index + 1}`;
    const walk = new ContentWalk(file, { name, resources: file.dict(form, 'Resources'), isTagged: false });
    walk.read(form.getDecodedData());
    walk.finish();
    return [...walk.defects];
  });

const fontsIn = (file: PdfReader, resources: PdfDict | undefined): readonly string[] =>
  file.named(resources, 'Font').flatMap(([, font]) => fontFacts(file, font).defects);

/** Defects of what pages and fields paint, and of the fonts that they name. */
export const contentDefects = (file: PdfReader): readonly string[] => {
  const parents = readParentTree(file);
  return [
    ...file.pages().flatMap((page) => [...onPage(file, page, parents), ...appearances(file, page)]),
    ...file.pages().flatMap((page) => fontsIn(file, file.dict(page.dict, 'Resources'))),
    ...fontsIn(file, file.dict(file.dict(file.catalog, 'AcroForm'), 'DR')),
  ];
};
