export * from './build-examiner';
export * from './corpus/corpus';
export * from './corpus/specimen';
export { deflatedZeros, onePage, scan, withCatalog } from './corpus/parts';
export { writePdf } from './corpus/pdf-writer';
