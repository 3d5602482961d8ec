import type { SheetBlock, SheetExport } from '@entente/identity-sheets/domain';

/** What crosses to the thread that draws: the logo as its bytes, decoded there. */
export type SheetDocumentContent = {
  readonly sheet: Pick<SheetExport, 'number' | 'preparedOn' | 'target' | 'language' | 'figuresVerified'> & {
    readonly blocks: readonly SheetBlock[];
  };
  readonly organisation: string;
  readonly logo: Uint8Array | null;
  readonly createdAt: Date;
};
