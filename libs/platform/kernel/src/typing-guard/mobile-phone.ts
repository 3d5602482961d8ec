import { type PersonalDataHint } from './personal-data-kinds';

const gap = '[ ./\\-]?';
const edge = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}+])(?<!\\d[ .])(?:${source})(?![\\p{L}\\p{N}])(?![ .]\\d)`, 'gu');

const patterns = [
  edge(`(?:\\+33|0033)${gap}(?:\\(0\\)${gap})?[67](?:${gap}\\d{2}){4}`),
  edge(`0[67](?:${gap}\\d{2}){4}`),
  edge(`(?:\\+32|0032)${gap}(?:\\(0\\)${gap})?4\\d{2}${gap}\\d{2,3}${gap}\\d{2,3}(?:${gap}\\d{2})?`),
  // Without country code, only the Belgian way of grouping tells a mobile from a French 04 line.
  edge('04[5-9]\\d[ /.]\\d{2,3}[ .]\\d{2,3}(?:[ .]\\d{2})?'),
];

// Mobile teams answer on mobile phones: a line that belongs to a service is not personal.
const ofAService =
  /(?:astreinte|standard|accueil|secrétariat|permanence|équipe|service|professionnel(?:le)?|ligne|numéro unique|pro|maraude|bureau|urgences?|régulation|travail|association|coordination|plateforme)\s*(?:mobile)?[^.\n\d]{0,25}$/iu;

export const mobilePhones = (text: string): PersonalDataHint[] =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index }) => !ofAService.test(text.slice(Math.max(0, index - 60), index)))
    .map(({ index, 0: found }) => ({ kind: 'mobile-phone', start: index, end: index + found.length }));
