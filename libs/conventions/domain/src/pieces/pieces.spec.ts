import { approvedTextLine } from '../approval/approved-text';
import { outreachTemplate } from '../content/t2/t2';
import { writeConvention } from '../document/write-convention';
import { readsTheSame } from '../negotiation/acceptance';
import { aConvention, aHostParty, aPartnerParty, leTilleulAnswers } from '../testing';
import { type PaperFileId } from '../takeover/taken-over';
import { preSignatureChecks } from '../checks/pre-signature-checks';
import { type Convention } from '../life/convention';
import { annexPieces, type PieceLine } from './annex-pieces';
import { type AnnexedPiece, type PieceFile, type PieceId, pieceLimits } from './annexed-piece';
import { completenessOf } from './completeness';

const aFile = (name: string, size = 1_000): PieceFile => ({
  fileId: name as PaperFileId,
  fileName: `${name}.pdf`,
  pages: 2,
  size,
  sha256: name.repeat(64).slice(0, 64),
});
const files = new Map(['a', 'b', 'c', 'd'].map((name) => [name, aFile(name)]));
const aLine = (name: string, overrides: Partial<PieceLine> = {}): PieceLine => ({
  id: name as PieceId,
  fileId: name as PaperFileId,
  kind: 'other',
  annex: null,
  title: `Pièce ${name}`,
  ...overrides,
});
const aPiece = (name: string, overrides: Partial<AnnexedPiece> = {}): AnnexedPiece => ({
  ...aFile(name),
  id: name as PieceId,
  kind: 'other',
  annex: null,
  title: `Pièce ${name}`,
  former: [],
  ...overrides,
});
const decide = (convention: Convention, ...lines: readonly PieceLine[]) =>
  annexPieces(convention, lines, files, convention.version);
const withPieces = (...pieces: readonly AnnexedPiece[]): Convention => aConvention({ pieces });
const read = (pieces: readonly AnnexedPiece[]) => {
  const { answers, parties } = aConvention();
  return writeConvention(outreachTemplate, answers, parties, { pieces });
};

describe('the list of pieces', () => {
  it('keeps what was received of each file, in the order given, and tells it by kind', () => {
    const { convention, facts } = decide(aConvention(), aLine('b', { kind: 'insurance' }), aLine('a'));

    expect(convention.pieces?.map(({ title, sha256 }) => [title, sha256[0]])).toEqual([
      ['Pièce b', 'b'],
      ['Pièce a', 'a'],
    ]);
    expect(facts.map((fact) => [fact.type, 'piece' in fact && fact.piece])).toEqual([
      ['piece-annexed', 'insurance'],
      ['piece-annexed', 'other'],
    ]);
    expect(convention.version).toBe(aConvention().version + 1);
  });

  it('keeps the file that a newer one replaces, and puts it back without counting it twice', () => {
    const replaced = decide(withPieces(aPiece('a')), aLine('a', { fileId: 'b' as PaperFileId })).convention;
    const back = decide(replaced, aLine('a')).convention;

    expect(replaced.pieces?.[0]?.former.map(({ fileId }) => fileId)).toEqual(['a']);
    expect(back.pieces?.[0]?.former.map(({ fileId }) => fileId)).toEqual(['b']);
  });

  it.each([
    ['another order', [aLine('b'), aLine('a')], ['pieces-arranged']],
    ['another title', [aLine('a', { title: 'Attestation' }), aLine('b')], ['pieces-arranged']],
    ['one less', [aLine('a')], ['piece-removed']],
    ['nothing', [aLine('a'), aLine('b')], []],
  ] as const)('tells %s', (_what, lines, types) => {
    const { facts } = decide(withPieces(aPiece('a'), aPiece('b')), ...lines);

    expect(facts.map(({ type }) => type)).toEqual(types);
  });

  it.each([
    ['no title', [aLine('a', { title: ' ' })], '/pieces/0/title', 'required'],
    [
      'a file that nobody sent here',
      [aLine('a', { fileId: 'x' as PaperFileId })],
      '/pieces/0/fileId',
      'piece-file-unknown',
    ],
    ['a file twice', [aLine('a'), aLine('b', { fileId: 'a' as PaperFileId })], '/pieces/1/fileId', 'piece-twice'],
  ] as const)('refuses %s', (_what, lines, pointer, code) => {
    const refused = () => decide(aConvention(), ...lines);

    expect(refused).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ pointer, code })] }));
  });

  it('refuses more pieces than a reader opens, and more than they weigh', () => {
    const many = Array.from({ length: pieceLimits.pieces + 1 }, (_, rank) => `f${rank}`);
    const heavy = new Map(['a', 'b', 'c'].map((name) => [name, aFile(name, pieceLimits.bytes / 2)]));
    const known = new Map(many.map((name, rank) => [name, { ...aFile(name), sha256: `${rank}` }]));
    const convention = aConvention();

    expect(() =>
      annexPieces(
        convention,
        many.map((name) => aLine(name)),
        known,
        convention.version,
      ),
    ).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ code: 'too-many-pieces' })] }));
    expect(() => annexPieces(convention, [aLine('a'), aLine('b'), aLine('c')], heavy, convention.version)).toThrow(
      expect.objectContaining({ type: '/problems/conventions/pieces-too-heavy' }),
    );
  });

  it('is closed once the text is sent, and to whoever read an older version', () => {
    const sent = aConvention({ status: 'in-signature' });

    expect(() => decide(sent, aLine('a'))).toThrow(
      expect.objectContaining({ type: '/problems/conventions/pieces-closed' }),
    );
    expect(() => annexPieces(aConvention({ version: 4 }), [aLine('a')], files, 3)).toThrow(
      expect.objectContaining({ type: '/problems/conventions/changed-elsewhere' }),
    );
  });
});

describe('a piece and the text', () => {
  it('is read with it: a joined or replaced file makes another text, a former one does not', () => {
    const [bare, joined] = [read([]), read([aPiece('a')])];

    expect(readsTheSame(bare, joined)).toBe(false);
    expect(readsTheSame(joined, read([aPiece('a', { ...aFile('b') })]))).toBe(false);
    expect(readsTheSame(joined, read([aPiece('a', { former: [aFile('b')] })]))).toBe(true);
    expect(joined.pieces).toEqual([expect.objectContaining({ title: 'Pièce a', kind: 'Autre pièce', letter: '' })]);
  });

  it('takes its approval from the text, unless it is the extract that the approval brought', () => {
    const line = (...pieces: readonly AnnexedPiece[]) => approvedTextLine(withPieces(...pieces));

    expect(line(aPiece('a'))).not.toBe(line());
    expect(line(aPiece('a', { kind: 'resolution' }))).toBe(line());
    expect(line()).toBe(approvedTextLine(aConvention()));
  });
});

describe('completeness', () => {
  const look = (changes: Partial<Parameters<typeof completenessOf>[0]> = {}) => {
    const { answers } = aConvention();
    const parties = [aHostParty({ boardMustApprove: false }), aPartnerParty({ boardMustApprove: false })] as const;
    const signature = { ...leTilleulAnswers.signature, approvals: [] };
    const content = { answers: { ...answers, signature }, parties };
    const document = writeConvention(outreachTemplate, content.answers, content.parties);
    return completenessOf({ document, content, pieces: [], ...changes });
  };
  const missing = (subject: ReturnType<typeof look>) =>
    subject.expected.filter(({ isThere }) => !isThere).map(({ kind }) => kind);

  it('asks for one certificate a side, and is satisfied by as many', () => {
    const one = look({ pieces: [aPiece('a', { kind: 'insurance' })] });
    const both = look({ pieces: [aPiece('a', { kind: 'insurance' }), aPiece('b', { kind: 'insurance' })] });

    expect(missing(look())).toEqual(['insurance', 'insurance', 'delegation']);
    expect([missing(one), missing(both)]).toEqual([['insurance', 'delegation'], ['delegation']]);
  });

  it('asks for the extract where our own rule wants the board, and the check blocks', () => {
    const convention = aConvention({ parties: [aHostParty({ boardMustApprove: false }), aPartnerParty()] });
    const answers = { ...convention.answers, signature: { ...leTilleulAnswers.signature, approvals: [] } };
    const content = { ...convention, answers };
    const document = writeConvention(outreachTemplate, answers, convention.parties);
    const subject = { template: outreachTemplate, content, document, today: '2026-11-17' as const, professionals: [] };
    const codes = (boardRule: boolean) => preSignatureChecks({ ...subject, boardRule }).map(({ code }) => code);

    expect(missing(look({ boardRule: true }))).toContain('resolution');
    expect(missing(look())).not.toContain('resolution');
    expect(codes(true)).toContain('board-approval-missing');
    expect(codes(false)).not.toContain('board-approval-missing');
  });

  it('counts the gaps of each annex, with the question that fills them', () => {
    const { annexes } = look();

    expect(annexes.length).toBeGreaterThan(0);
    expect(annexes.every(({ gaps, question }) => gaps === 0 || question !== null)).toBe(true);
  });
});
