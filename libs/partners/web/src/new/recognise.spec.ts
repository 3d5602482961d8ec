import { recognise } from './recognise';

describe('what is typed first', () => {
  it.each([
    ['CSAPA Le Passage', { as: 'name', name: 'CSAPA Le Passage' }],
    ['  Maison 17 ', { as: 'name', name: 'Maison 17' }],
    ['775 672 272 32333', { as: 'number', kinds: ['siret'], value: '77567227232333' }],
    ['775-672-272 32334', { as: 'number', kinds: ['siret'], value: '77567227232334' }],
    ['W751004076', { as: 'number', kinds: ['rna'], value: 'W751004076' }],
    ['775 672 27', { as: 'number', kinds: ['siren'], value: '77567227' }],
  ])('reads « %s »', (typed, read) => {
    expect(recognise(typed)).toEqual(read);
  });

  it('puts first the likeliest of the kinds that share a length', () => {
    expect(recognise('010000024')).toMatchObject({ as: 'number', kinds: ['finess', 'siren', 'bce'] });
    expect(recognise('775672272')).toMatchObject({ as: 'number', kinds: ['siren', 'finess', 'bce'] });
  });

  it('splits a FINESS stuck to a SIRET', () => {
    expect(recognise('01000002477567227232333')).toEqual({
      as: 'glued',
      finess: '010000024',
      siret: '77567227232333',
    });
  });
});
