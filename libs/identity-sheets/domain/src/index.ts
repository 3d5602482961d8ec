export * from './content/block-words';
export * from './content/match-words';
export * from './content/sheet-fact-words';
export * from './content/sheet-fields';
export * from './content/sheet-words';
export * from './export/block-content';
export * from './export/block-ids';
export * from './export/fit-sheet';
export * from './export/people-count';
export * from './export/prepare-export';
export * from './export/sheet-blocks';
export * from './export/visible-record';
export * from './readiness/publish-sheet';
export * from './readiness/readiness';
export * from './readiness/staleness';
export * from './record/field-rules';
export {
  type Entry,
  fieldCodes,
  fieldOf,
  fieldsOfSection,
  type FieldValue,
  isFieldCode,
  requiredFields,
  type SheetRecord,
} from './record/sheet-record';
export * from './record/listed-partners';
export * from './record/write-field';
export * from './shape/check-shape';
export * from './shape/shape';
export * from './sheet-facts';
export * from './sheet-problems';
export * from './tailoring/match';
export * from './tailoring/tailoring';
