/** Blocks of the A4 sheet, in their fixed order (design README section 10); each inner list is one row. */
export const sheetRows = {
  recto: [['title'], ['offers'], ['expectations'], ['figures'], ['missions', 'publics'], ['services']],
  verso: [
    ['difficulties', 'resources'],
    ['partners'],
    ['way', 'limits'],
    ['admission', 'territory'],
    ['organisation', 'documents'],
  ],
  foot: [['contact'], ['identifiers']],
} as const;

export const sheetBlockIds = [...sheetRows.recto.flat(), ...sheetRows.verso.flat(), ...sheetRows.foot.flat()] as const;

export type SheetBlockId = (typeof sheetBlockIds)[number];

/** Blocks that a sheet may go without when room lacks. */
export const optionalBlocks: readonly SheetBlockId[] = ['limits', 'admission', 'organisation', 'documents'];
