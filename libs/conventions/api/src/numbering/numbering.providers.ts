import { ChooseNumbering, NumberingController } from './numbering.controller';
import { NumberingStore } from './numbering.store';

/** What numbering conventions takes. */
export const numberingProviders = [ChooseNumbering, NumberingStore];
export const numberingControllers = [NumberingController];
