import { currentChecklist } from '../grid/grid-registry';
import { judgementsOf } from '../score/score';
import { anAnswer, rated, workedExample } from '../testing';
import { fraction } from '../score/fraction';
import { answersSheet, type SheetSubject } from './answers-sheet';

const subject: SheetSubject = {
  reference: 'B-2026-001',
  partner: 'CSAPA Le Passage',
  year: 2026,
  grid: currentChecklist,
  answers: workedExample,
  both: null,
};
const lineOf = (code: string, given: Partial<SheetSubject> = {}) =>
  answersSheet({ ...subject, ...given }, 'fr').find((line) => line[5] === code);

describe('the answers of a review as a sheet', () => {
  it('holds every criterion once, whole, under one line of names', () => {
    const [heads, ...lines] = answersSheet(subject, 'en');

    expect(lines).toHaveLength(39);
    expect(lines.every((line) => line.length === heads?.length)).toBe(true);
    expect(new Set(lines.map((line) => line[5])).size).toBe(39);
  });

  it('tells zero from nothing, and nothing from « sans objet »', () => {
    const answers = [...workedExample.filter(({ code }) => code !== 'CHK-101')];

    expect(lineOf('CHK-604')?.[9]).toBe('0');
    expect(lineOf('CHK-101', { answers })?.slice(9, 11)).toEqual(['', '']);
    expect([lineOf('CHK-105')?.[9], lineOf('CHK-105')?.[10] !== '']).toEqual(['', true]);
  });

  it('shows both sides and their gap only where each may read the other', () => {
    const ours = new Map([['CHK-101', fraction(5, 2)]]);
    const theirs = new Map([['CHK-101', fraction(1)]]);

    expect(lineOf('CHK-101', { both: { ours, theirs } })?.slice(12)).toEqual(['2,5', '1', '1,5']);
    expect(lineOf('CHK-102', { both: { ours, theirs } })?.slice(12)).toEqual(['', '', '']);
    expect(lineOf('CHK-101')?.slice(12)).toEqual(['', '', '']);
  });

  it('writes whole means without decimals', () => {
    const ours = new Map([['CHK-101', fraction(3)]]);
    const read = new Map([...judgementsOf([anAnswer('CHK-101', rated(0))])].map(([code]) => [code, fraction(0)]));

    expect(lineOf('CHK-101', { both: { ours, theirs: read } })?.slice(12)).toEqual(['3', '0', '3']);
  });
});
