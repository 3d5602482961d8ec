import { inline } from './inline-text';

describe('inline', () => {
  it('underlines each gap, brackets kept, and keeps its words on one line with its bracket', () => {
    expect(inline('du [à préciser\u00a0: date d’effet] au soir')).toEqual([
      { text: 'du ' },
      { text: '[à\u00a0préciser\u00a0: date d’effet]', weight: 'semibold', underline: true },
      { text: ' au soir' },
    ]);
  });

  it('breaks no line inside a date', () => {
    expect(inline('Du 1er janvier 2027 au 31 décembre 2027.').map(({ text }) => text)).toEqual([
      'Du ',
      '1',
      'er',
      '\u00a0janvier\u00a02027 au 31\u00a0décembre\u00a02027.',
    ]);
  });

  it('marks two gaps that touch as two', () => {
    const marked = inline('[à préciser : a][à préciser : b]').filter(({ underline }) => underline);

    expect(marked.map(({ text }) => text)).toEqual(['[à\u00a0préciser : a]', '[à\u00a0préciser : b]']);
  });

  it('raises the letters of « 1er », and of no longer word', () => {
    const raised = inline('le 1er mars, 21er, 1erre').filter(({ superscript }) => superscript);

    expect(raised.map(({ text }) => text)).toEqual(['er']);
  });

  it('leaves other brackets alone', () => {
    expect(inline('voir [1]')).toEqual([{ text: 'voir [1]' }]);
  });

  it('ends no line inside an e-mail address', () => {
    expect(inline('h.roussel@ch-clairval.example, vis-à-vis')).toEqual([
      { text: 'h.roussel@ch\u2011clairval.example, vis-à-vis' },
    ]);
  });
});
