export { type Block } from './block';
export { type Box, type Pen, type Ruler, type TagOptions } from './document/pen';
export { type DocumentMeta } from './document/tagged-document';
export { UnprintableText, unprintableCharacters } from './fonts/coverage';
export { type Footer, type Frame, type Header } from './frame';
export { type Logo, type LogoRefusal, LogoRefused, decodeLogo, logoLimits } from './logo';
export { type Measures, measureBlocks } from './measure';
export { type Attachment, type DocumentSpec, type RenderedPdf, renderPdf } from './render-pdf';
export {
  type RichText,
  type Run,
  bold,
  italic,
  link,
  plainText,
  semibold,
  soft,
  superscript,
  underline,
} from './text/rich-text';
export { frenchSpacing } from './text/typography';
export { type Ink, type Side, type StyleName, type TextStyle, mm, styles } from './theme';
export { type GridCell, type RowCell, columns, row, sideBySide } from './blocks/columns.block';
export { tickBoxes, writingLines } from './blocks/blank-form.blocks';
export { type BarContent, type ImageOptions, type QrOptions, bar, image, qrCode } from './blocks/figure.blocks';
export { type KeyFigure, keyFigures } from './blocks/key-figures.block';
export { gap, keepTogether, pageBreak, rule, stack } from './blocks/layout.blocks';
export {
  type ListItem,
  type ListOptions,
  type ValueLine,
  bulletList,
  numberedList,
  valueLines,
} from './blocks/list.blocks';
export { type PanelContent, card, panel } from './blocks/panel.block';
export { type Signatory, type SignatureZone, signatureBlocks } from './blocks/signature.block';
export { type Cell, type Column, type TableContent, table } from './blocks/table.block';
export { type HeadingOptions, type ParagraphOptions, heading, lead, paragraph, title } from './blocks/text.blocks';
export { DocumentFailed } from './pool/messages';
export { type PdfPool, PdfPoolClosed, PdfPoolFull, type PdfPoolOptions, createPdfPool } from './pool/pdf-pool';
export { servePdfWorker } from './pool/pdf-worker';
export { PdfWorkerLost } from './pool/pooled-worker';
export {
  type DocumentMaker,
  type DocumentRegistry,
  type FileRegistry,
  type FileWriter,
  UnknownDocumentKind,
  renderDocument,
  renderOrWrite,
} from './pool/registry';
