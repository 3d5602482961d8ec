import { type SheetBlockId, sheetBlockIds } from './block-ids';

export type SheetLine = { readonly strong: string; readonly detail: string; readonly right: string };
export type SheetFigure = { readonly value: string; readonly words: string };
export type SheetColumn = { readonly title: string; readonly align: 'left' | 'right' };
export type SheetPerson = {
  readonly heading: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly phone: string;
  readonly email: string;
};

/** What a block shows, ready to be drawn: no code, no rule left. */
export type BlockContent =
  | { readonly kind: 'title'; readonly name: string; readonly acronym: string; readonly statement: string }
  | { readonly kind: 'lines'; readonly side: 'us' | 'them'; readonly lines: readonly SheetLine[] }
  | { readonly kind: 'figures'; readonly figures: readonly SheetFigure[] }
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly SheetColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly note: string;
    }
  | {
      readonly kind: 'contact';
      readonly people: readonly SheetPerson[];
      readonly place: string;
      readonly hours: string;
      readonly usualAnswer: string;
    };

export type SheetBlock = { readonly id: SheetBlockId; readonly title: string; readonly content: BlockContent };

const blockKinds: ReadonlySet<unknown> = new Set<BlockContent['kind']>([
  'title',
  'lines',
  'figures',
  'paragraphs',
  'bullets',
  'table',
  'contact',
]);

/** Tells a block that travelled as data from anything else. */
export const isSheetBlock = (value: unknown): value is SheetBlock =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  sheetBlockIds.some((id) => id === value.id) &&
  'content' in value &&
  typeof value.content === 'object' &&
  value.content !== null &&
  'kind' in value.content &&
  blockKinds.has(value.content.kind);
