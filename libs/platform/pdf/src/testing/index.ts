export { structuralDefects } from './gate/structural-defects';
export { specimen, specimenLogo } from './content/specimen';
export { pageTexts } from './page-texts';
export { type TagOutline, tagOutline } from './tag-outline';
export { drawBarePdf } from './bench/bare-pdfkit';
export { type BenchLine } from './content/six-pages';
export { sixPagesSpec } from './bench/six-pages';
