import { fillIn, say, upperFirst } from './words';

describe('the marks of a text', () => {
  it('are filled, and stay visible when nothing is known for them', () => {
    expect(fillIn('{a}, puis {b}', { a: 1 })).toBe('1, puis {b}');
    expect(fillIn('L’accès de {name}', {})).toBe('L’accès de {name}');
    expect(fillIn('L’accès de {name}', {}, '…')).toBe('L’accès de …');
  });

  it('are read once: a name written like a mark stays as it is', () => {
    expect(fillIn('{a} et {b}', { a: '{b}', b: 'deux' })).toBe('{b} et deux');
  });

  it.each([
    ['Awa Diallo', 'd’Awa Diallo'],
    ['Élodie', 'd’Élodie'],
    ['Hélène Faure', 'd’Hélène Faure'],
    ['Yves', 'd’Yves'],
    ['Association Le Tilleul', 'd’Association Le Tilleul'],
    ['le CCAS de Clairval', 'du CCAS de Clairval'],
    ['les Restos', 'des Restos'],
    ['l’hôpital', 'de l’hôpital'],
    ['Le Guen', 'de Le Guen'],
    ['lesquels', 'de lesquels'],
    ['Nadia', 'de Nadia'],
    ['Hamid', 'de Hamid'],
    ['Yann', 'de Yann'],
    ['onze heures', 'de onze heures'],
    ['Onzain', 'd’Onzain'],
    ['11', 'de 11'],
  ])('after « de », « %s » reads « %s »', (name, words) => {
    expect(fillIn('Rôles de {name}.', { name })).toBe(`Rôles ${words}.`);
  });

  it('elide no other word that ends alike, and keep a capital', () => {
    expect(fillIn('code {name}', { name: 'Awa' })).toBe('code Awa');
    expect(say({ fr: 'De {name}', en: 'From {name}' }, 'fr', { name: 'Awa' })).toBe('D’Awa');
  });
});

describe('a capital first', () => {
  it('keeps its accent, and leaves the rest as it was', () => {
    expect(['équipe mobile', 'à revoir', 'CCAS', ''].map(upperFirst)).toEqual([
      'Équipe mobile',
      'À revoir',
      'CCAS',
      '',
    ]);
  });
});
