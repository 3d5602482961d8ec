import { frenchSpacing, tidied } from './typography';

const shown = (text: string) => frenchSpacing(text).replaceAll('\u00a0', '~');

describe('frenchSpacing', () => {
  it.each([
    ['il dit « oui » : vraiment ? oui ; bien !', 'il dit «~oui~»~: vraiment~? oui~; bien~!'],
    ['il dit «oui»: vraiment?', 'il dit «~oui~»~: vraiment~?'],
    ['à 14:30, sur https://entente.example/v?code=1', 'à 14:30, sur https://entente.example/v?code=1'],
    ['1 240 € pour 12 %, à 14 h 32, soit 7 h', '1~240~€ pour 12~%, à 14~h~32, soit 7~h'],
    ['le 9 novembre 2026, n° 12, 21 °C', 'le 9~novembre 2026, n°~12, 21~°C'],
    [' : suite d’un mot en gras', '~: suite d’un mot en gras'],
    ['12 hommes et 3 mains', '12 hommes et 3 mains'],
  ])('sets « %s »', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('tidied', () => {
  it('composes letters and drops what cannot be seen', () => {
    expect(tidied('e\u0301te\u0301\u00ad \u200bfin\u202e\u0007')).toBe('été \u200bfin');
  });

  it('keeps lines apart and unfolds typographic ligatures', () => {
    expect(tidied('a\r\nb\u2028c \ufb01n')).toBe('a\nb\nc fin');
  });
});
