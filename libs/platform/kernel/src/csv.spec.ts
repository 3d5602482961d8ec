import { csvField, csvText } from './csv';

describe('a text for spreadsheets', () => {
  it.each(['=1+1', '+33 6', '-5', '@SUM(A1)', '\t=1', '\r=1'])('never runs %j as a formula', (text) => {
    expect(csvField(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each([
    ['deux ; mots', '"deux ; mots"'],
    ['dit « "oui" »', '"dit « ""oui"" »"'],
    ['une\nligne', '"une\nligne"'],
    ['simple', 'simple'],
  ])('quotes %j where it must', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it('opens by a double click in French: a mark of order, semicolons, lines of Windows', () => {
    expect(csvText([['é', 'b'], ['c']])).toBe('\ufeffé;b\r\nc\r\n');
  });
});
