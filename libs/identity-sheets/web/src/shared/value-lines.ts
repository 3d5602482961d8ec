import { isBlankValue, type Shape } from '@entente/identity-sheets/domain';
import { formatDay, formatNumber, isDay, type Language } from '@entente/platform/kernel';
import { linesOf, partOf, shownParts } from './shape-values';

type Leaf = Exclude<Shape, { kind: 'list' | 'group' }>;

const labelsOf = (choices: readonly { code: string; fr: string; en: string }[], codes: unknown, language: Language) =>
  choices.filter(({ code }) => linesOf(codes).includes(code)).map((choice) => choice[language]);

const yes: Readonly<Record<Language, string>> = { fr: 'oui', en: 'yes' };

const numberText = (decimals: number, value: unknown, language: Language): string =>
  typeof value === 'number' ? formatNumber(value, language, decimals) : '';

const dayText = (value: unknown, language: Language): string => (isDay(value) ? formatDay(value, language) : '');

const leafText = (shape: Leaf, value: unknown, language: Language): string => {
  switch (shape.kind) {
    case 'number':
      return shape.isYear ? String(value) : numberText(shape.decimals, value, language);
    case 'day':
      return dayText(value, language);
    case 'choice':
      return labelsOf(shape.choices, [value], language).join('');
    case 'choices':
      return labelsOf(shape.choices, value, language).join(', ');
    case 'flag':
      return value === true ? yes[language] : '';
    case 'text':
      return typeof value === 'string' ? value : '';
  }
};

/** A line of a list, on one line. */
const inOneLine = (shape: Shape, value: unknown, language: Language): string => {
  if (shape.kind === 'list')
    return linesOf(value)
      .map((line) => inOneLine(shape.of, line, language))
      .join(', ');
  if (shape.kind !== 'group') return leafText(shape, value, language);
  return shownParts(shape)
    .map(([name, part]) => inOneLine(part.shape, partOf(value, name), language))
    .filter((text) => text !== '')
    .join(' · ');
};

/** A value as people read it: one text a line. */
export const valueLines = (shape: Shape, value: unknown, language: Language): readonly string[] => {
  if (isBlankValue(shape, value)) return [];
  if (shape.kind === 'list') return linesOf(value).map((line) => inOneLine(shape.of, line, language));
  if (shape.kind !== 'group') return leafText(shape, value, language).split('\n');
  return shownParts(shape)
    .filter(([name, part]) => !isBlankValue(part.shape, partOf(value, name)))
    .flatMap(([name, part]) => {
      const lines = valueLines(part.shape, partOf(value, name), language);
      const isLong = part.shape.kind === 'list' || (part.shape.kind === 'text' && part.shape.multiline);
      const colon = language === 'fr' ? '\u00a0: ' : ': ';
      return isLong ? lines : lines.map((line) => `${part.label[language]}${colon}${line}`);
    });
};
