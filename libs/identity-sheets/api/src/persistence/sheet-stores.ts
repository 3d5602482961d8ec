import { Injectable } from '@nestjs/common';
import { ExportStore } from './export.store';
import { SheetStore } from './sheet.store';

/** The record and what was prepared from it. */
@Injectable()
export class SheetStores {
  constructor(
    readonly sheets: SheetStore,
    readonly exports: ExportStore,
  ) {}
}
