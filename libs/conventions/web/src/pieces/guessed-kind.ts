import { type PieceKind } from '@entente/conventions/domain';
import { fold } from '@entente/platform/kernel';

const hints: readonly (readonly [RegExp, PieceKind])[] = [
  [/assur|insur/, 'insurance'],
  [/statut/, 'statutes'],
  [/deleg/, 'delegation'],
  [/delib|resolution|conseil|proces/, 'resolution'],
  [/reglement/, 'internal-rules'],
  [/inventaire|etat des lieux/, 'inventory'],
  [/plan/, 'floor-plan'],
];

/** What a file seems to be by its name; whoever sends it says better. */
export const guessedKind = (name: string): PieceKind => hints.find(([hint]) => hint.test(fold(name)))?.[1] ?? 'other';

/** A first title from a file’s name. */
export const guessedTitle = (name: string): string => {
  const words = name
    .replace(/\.pdf$/i, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1, 120);
};
