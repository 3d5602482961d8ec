import { fold, frenchTypography } from '@entente/platform/kernel';

// Words whose h forbids elision, among those a partnership is likely to name. Source: usual dictionaries (h aspiré).
const aspirated = new Set(
  'haie haine hall halle halte hameau hamac hanche handicap handicape handicapes handicapee handicapees hangar harcelement hasard hausse haut haute hautes hauteur hauts havre herisson hernie heros heurt hibou hierarchie hockey homard honte hors houle hub huit huitaine huitieme hurlement hutte'.split(
    ' ',
  ),
);

const unelided = new Set(['onze', 'onzieme', 'oui', 'ouistiti', 'un-a-un', 'yaourt', 'yoga', 'yourte']);

/** Whether « de » becomes « d’ » before this text. */
export const callsElision = (text: string): boolean => {
  const [word = ''] = fold(text).split(' ');
  if (text !== '' && !/^\p{L}/u.test(text.trimStart())) return false;
  if (unelided.has(word)) return false;
  if (word.startsWith('h')) return !aspirated.has(word);
  return /^[aeiou]/.test(word) || /^y[^aeiou]/.test(word);
};

const elided: Readonly<Record<string, string>> = {
  de: 'd’',
  que: 'qu’',
  le: 'l’',
  la: 'l’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  jusque: 'jusqu’',
  quoique: 'quoiqu’',
};

const contracted: readonly (readonly [RegExp, RegExp, string])[] = [
  [/(^|[\s(«])de $/, /^les /i, 'des '],
  [/(^|[\s(«])de $/, /^le /i, 'du '],
  [/(^|[\s(«])à $/, /^les /i, 'aux '],
  [/(^|[\s(«])à $/, /^le /i, 'au '],
];

export type Joint = { readonly left: string; readonly right: string };

const contract = ({ left, right }: Joint): Joint | null => {
  const rule = contracted.find(([before, after]) => before.test(left) && after.test(right));
  if (!rule) return null;
  const [before, after, word] = rule;
  return { left: left.replace(before, `$1${word}`), right: right.replace(after, '') };
};

/** Where our words meet a value: « de le » becomes « du », « de association » becomes « d’association ». */
export const joinFrench = (left: string, right: string): Joint => {
  const short = contract({ left, right });
  if (short) return short;
  const [, before = '', word = ''] = /^(.*?)(\p{L}+) $/su.exec(left) ?? [];
  const form = /(^|[\s(«])$/.test(before) ? elided[word] : undefined;
  return form && callsElision(right) ? { left: before + form, right } : { left, right };
};

export type Neighbour = 'none' | 'word' | 'number';

// Typography looks one character around: a stand-in for the value that follows or precedes our words.
const standIn: Readonly<Record<Neighbour, string>> = { none: '', word: 'x', number: '0' };

/** French typography for our words only, aware of the values around them. */
export const typeset = (literal: string, before: Neighbour, after: Neighbour): string => {
  const written = frenchTypography(standIn[before] + literal + standIn[after]);
  return written.slice(standIn[before].length, after === 'none' ? undefined : -1);
};
