import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkText } from './check-text';
import { type CriterionAnswer } from './criterion-answer';
import { type Versioned } from './versioned';

/** What a rating rests on: a few words, a web address, or both; each versioned apart, as everything typed is. */
export type Evidence = { readonly text: string; readonly link: string };

export const evidenceLimits = { text: 300, link: 500 } as const;

const nothing: Versioned<string> = { value: '', version: 0 };

export const evidenceOf = ({ evidence = nothing }: Pick<CriterionAnswer, 'evidence'>): Versioned<string> => evidence;
export const evidenceLinkOf = ({ link = nothing }: Pick<CriterionAnswer, 'link'>): Versioned<string> => link;

/** Null when nothing was given. */
export const evidenceGiven = (answer: Pick<CriterionAnswer, 'evidence' | 'link'>): Evidence | null => {
  const given = { text: evidenceOf(answer).value.trim(), link: evidenceLinkOf(answer).value };
  return given.text === '' && given.link === '' ? null : given;
};

/** `drive.example.org`: what people read of an address; empty for what is none. */
export const hostOf = (link: string): string => {
  const url = URL.parse(link);
  return url?.protocol === 'https:' ? url.host : '';
};

/** https alone, on a named host, without a name nor a password inside: a link that anybody may follow. */
export const checkLink = (link: string, path: readonly (string | number)[]): readonly FieldFault[] => {
  if (link === '') return [];
  const faults = checkText(link, evidenceLimits.link, path);
  if (faults.length > 0) return faults;
  const url = URL.parse(link);
  const isFit =
    url?.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    /^[^.\s]+(\.[^.\s]+)+$/.test(url.hostname);
  return isFit && !/\s/.test(link) ? [] : [faultAt(path, 'https-address')];
};
