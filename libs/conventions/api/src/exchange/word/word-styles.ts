import type { ListBlock } from '@entente/conventions/domain';
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LevelSuffix } from 'docx';

/** The inks of our documents, as Word writes colours. */
export const inks = { ink: '1B2424', soft: '485352', line: 'C9C5BA', tint: 'F4F2EC', us: '0A5C64' } as const;

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const articleReference = 'articles';
export const listReferences: Readonly<Record<ListBlock['type'], string>> = {
  bulletList: 'puces',
  orderedList: 'numeros',
};

/** What follows inside a list item, by level: Word's own « Suite de liste ». */
export const continuedStyles = ['ListContinue', 'ListContinue2', 'ListContinue3'] as const;

const indent = (level: number) => ({ left: twips(6.5 * (level + 1)), hanging: twips(5) });

const bullets = ['•', '–', '▪'];
const counters = [
  [LevelFormat.DECIMAL, '%1.'],
  [LevelFormat.LOWER_LETTER, '%2)'],
  [LevelFormat.LOWER_ROMAN, '%3.'],
] as const;

/** Articles are numbered by Word, so that one added between two others takes its number. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: articleReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'Article %1.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        },
      ],
    },
    {
      reference: listReferences.bulletList,
      levels: bullets.map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: indent(level) } },
      })),
    },
    {
      reference: listReferences.orderedList,
      levels: counters.map(([format, text], level) => ({
        level,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: indent(level) } },
      })),
    },
  ],
};

const heading = (size: number, before: number, color: string = inks.us) => ({
  run: { size: size * 2, bold: true, color },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

const paragraphStyle = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...more,
});

/** Word's own styles, in our measures: whoever edits changes a style once for the whole text. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: inks.ink, language: { value: 'fr-FR' } },
      paragraph: { spacing: { line: 276 } },
    },
    title: { run: { size: 44, bold: true, color: inks.ink }, paragraph: { spacing: { after: 80 }, keepNext: true } },
    heading1: heading(12.5, 280),
    heading2: heading(10.5, 200, inks.ink),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    paragraphStyle('BodyText', 'Body Text', { paragraph: { spacing: { after: 120 } } }),
    paragraphStyle('Subtitle', 'Subtitle', { run: { size: 24 }, paragraph: { spacing: { after: 240 } } }),
    paragraphStyle('PartyName', 'Partie', {
      run: { bold: true, color: inks.us, size: 23 },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
    }),
    paragraphStyle('Notice', 'Avertissement', { run: { size: 20 } }),
    paragraphStyle('TableText', 'Texte de tableau', { run: { size: 19 }, paragraph: { spacing: { line: 252 } } }),
    paragraphStyle('Small', 'Petit texte', { run: { size: 17, color: inks.soft } }),
    ...continuedStyles.map((id, level) =>
      paragraphStyle(id, level === 0 ? 'List Continue' : `List Continue ${level + 1}`, {
        paragraph: { indent: { left: twips(6.5 * (level + 1)) }, spacing: { after: 60 } },
      }),
    ),
  ],
};
