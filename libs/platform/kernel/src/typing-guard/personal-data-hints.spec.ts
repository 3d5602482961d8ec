import fc from 'fast-check';
import { personalDataWords } from './content/guard-words';
import { personalDataKinds } from './personal-data-kinds';
import { nirKey } from './national-number';
import { personalDataHints } from './personal-data-hints';

const found = (text: string): string[] =>
  personalDataHints(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const kinds = (text: string): string[] => [...new Set(personalDataHints(text).map(({ kind }) => kind))];

describe('the typing guard warns about', () => {
  it.each([
    ['Son numéro est le 1 85 05 78 006 084 91.', 'national-number: 1 85 05 78 006 084 91'],
    ['NIR 185057800608491', 'national-number: 185057800608491'],
    ['sécu : 1850578006084', 'national-number: 1850578006084'],
    ['2 92 11 2A 004 012 45', 'national-number: 2 92 11 2A 004 012 45'],
    ['1\u00a085\u00a005\u00a078\u00a0006\u00a0084', 'national-number: 1\u00a085\u00a005\u00a078\u00a0006\u00a0084'],
    ['registre national 85.05.12-001.90', undefined],
    ['numéro national 85.07.30-033.28', 'national-number: 85.07.30-033.28'],
  ])('a national number: %s', (text, expected) => {
    expect(found(text)).toEqual(expected ? [expected] : []);
  });

  it.each([
    'Il est né le 12/03/1985 à Lyon.',
    'née le 3 mars 1990',
    'Mère de deux enfants, née en 1985, sans logement.',
    'DDN : 12.03.85',
    'Date de naissance: 1985-03-12',
    'date de naissance : 1er février 1972',
    'né(e) le 02-07-2001',
    'Date naiss. 04/05/1980',
    '(né en 1978) alcool',
    'Karim Benali (12/03/1985) attend une réponse.',
  ])('a date of birth: %s', (text) => {
    expect(kinds(text)).toContain('birth-date');
  });

  it.each([
    ['Nous avons orienté M. Diallo vers la PASS.', 'M. Diallo'],
    ['Mme D. ne vient plus aux rendez-vous.', 'Mme D.'],
    ['Monsieur Ben Saïd a quitté le foyer.', 'Monsieur Ben Saïd'],
    ['Point sur la situation de Mme de La Tour.', 'Mme de La Tour'],
    ['Madame Nguyen-Petit a été reçue par l’infirmière.', 'Madame Nguyen-Petit'],
    ['M. Haddad, RSA, attend sa CSS.', 'M. Haddad'],
    ['Le médecin a vu M. Diallo lundi.', 'M. Diallo'],
    ['Karim B. a rappelé deux fois.', 'Karim B.'],
    ['Le patient Moussa refuse la consultation.', 'Le patient Moussa'],
    ['Mlle Lopez dort dans sa voiture', 'Mlle Lopez'],
    ['Mme Coste, directrice, et M. Diallo ont signé.', 'M. Diallo'],
    ['Notre éducateur a rencontré Mme Haddad.', 'Mme Haddad'],
    ['Mr dupont ne répond plus', 'Mr dupont'],
    ['M DIALLO attend', 'M DIALLO'],
    ['monsieur Ba est venu', 'monsieur Ba'],
    ['La famille Haddad est relogée.', 'La famille Haddad'],
    ['Ahmed, 34 ans, vu à la maraude', 'Ahmed, 34 ans'],
    ['Nous avons accompagné Mme Traoré à l’hôpital.', 'Mme Traoré'],
    ['Mme Sow (infirmière de nuit au CHRS) alerte sur M. Ba.', 'M. Ba'],
  ])('a person named: %s', (text, name) => {
    expect(found(text)).toContain(`named-person: ${name}`);
  });

  it.each([
    ['Son portable : 06 12 34 56 78', '06 12 34 56 78'],
    ['Appeler la mère au 0712345678.', '0712345678'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['tél. 07.12.34.56.78', '07.12.34.56.78'],
    ['GSM 0470 12 34 56', '0470 12 34 56'],
    ['+32 470 12 34 56', '+32 470 12 34 56'],
  ])('a mobile phone: %s', (text, number) => {
    expect(found(text)).toEqual([`mobile-phone: ${number}`]);
  });

  it.each([
    ['Il est schizophrène et refuse les soins.', 'schizophrène'],
    ['Elle souffre de dépression depuis un an.', 'dépression'],
    ['Ce monsieur, diabétique, dort dehors.', 'diabétique'],
    ['Mme Diallo est enceinte de six mois.', 'enceinte'],
    ['Un homme de 43 ans, alcoolique, rencontré au bois.', 'alcoolique'],
    ['Le patient est séropositif.', 'séropositif'],
    ['Elle prend du Subutex.', 'Subutex'],
    ['Madame a un cancer du sein.', 'cancer'],
    ['M. L. : schizophrénie, refus de soin.', 'schizophrénie'],
    ['Patiente enceinte de 7 mois à la rue, Mme O.', 'enceinte'],
    ['Une jeune femme âgée de 22 ans avec un diagnostic de psychose.', 'psychose'],
  ])('a diagnosis told of one person: %s', (text, disease) => {
    expect(found(text)).toContain(`diagnosis: ${disease}`);
  });

  it('several things at once, in the order of the text', () => {
    expect(kinds('M. Diallo, né le 12/03/1985, 06 12 34 56 78, est bipolaire.')).toEqual([
      'named-person',
      'birth-date',
      'mobile-phone',
      'diagnosis',
    ]);
  });
});

describe('the typing guard says nothing of', () => {
  it.each([
    // Identifiers, accounts and numbers of organisations.
    'SIRET 775 672 272 32333, SIREN 775672272',
    'FINESS 010000024 et 940300163',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'BCE 0314.595.348',
    'RNA W751004076',
    'Numéro 185057800608437',
    'Commande 4012345678901234',
    'Standard : 04 74 45 12 34 ; accueil 01 40 00 00 00',
    'Astreinte de l’équipe mobile : 06 12 34 56 78',
    'Le téléphone de service est le 07 12 34 56 78.',
    // Dates that are nobody’s birth.
    'L’association est née le 3 mai 1985 d’un collectif de riverains.',
    'Née en 2003 de la rencontre de deux équipes, la maraude a grandi.',
    'Association déclarée le 12/03/1985 (JO du 20/03/1985).',
    'Convention signée le 17 novembre 2026, renouvelée le 1er janvier 2027.',
    'Loi du 2 janvier 2002 et décret du 06/09/2016.',
    'La maison de santé, née en 2011, accueille 12 professionnels.',
    // Colleagues.
    'Notre référente est Mme Coste.',
    'Mme Sylvie Coste, directrice du CSAPA La Passerelle, a confirmé.',
    'Contact : Mme Coste (CSAPA)',
    'Représentée par Monsieur Marc Thévenot, président.',
    'Madame la Directrice, Monsieur le Maire,',
    'Madame, Monsieur,',
    'Le Dr Roussel et le Pr Martin interviennent le mardi.',
    'M. le Dr Roussel intervient le mardi.',
    'Appeler M. Petit de la CPAM le lundi.',
    'Référents : Mme Coste et M. Petit.',
    'Mme Coste et M. Petit, éducateurs, animent le groupe.',
    'La psychologue du CMP, Mme Lenoir, viendra en mai.',
    'Présents : Mme Coste, M. Petit, Mme Belkacem.',
    'Réunion 12 rue Madame-Curie, hôpital Madame Éluard.',
    'M. X est orienté par le SIAO (exemple de parcours).',
    'Mme Garnier du centre de santé propose deux créneaux.',
    'Annexe A. modèle de fiche. Hépatite C. et dépistage.',
    'L’usager peut refuser. Le patient Alzheimer relève d’un autre parcours.',
    'Merci à Mme Dubois, du SIAO, pour sa présence.',
    'M. le Directeur de la CPAM et Mme la Présidente sont excusés.',
    'Équipe : Mme Dubois (IDE), M. Petit (éducateur), Dr Nguyen.',
    'Ligne directe de Mme Dubois : 04 74 00 00 00.',
    'Jeunes, 18 ans et plus. Association, 30 ans d’existence. Durée, 36 mois.',
    'Mme avec enfants, Mme qui appelle, M. ensuite.',
    'Le CHRS Abbé-Pierre et la Maison des familles Rurales.',
    'Numéro de dossier de subvention 1234567890123.',
    // Group facts, which a sheet may hold (4.1).
    'Troubles psychiques fréquents, addictions, diabète mal suivi.',
    'Les personnes atteintes de schizophrénie attendent trois mois.',
    'Il est important de former les équipes à la schizophrénie.',
    'Elle accompagne des personnes souffrant d’addictions.',
    'Il existe une consultation dépression au CMP.',
    'Dépistage du VIH et des hépatites deux fois par an.',
    'Mme Coste, psychologue, anime un groupe sur la dépression.',
    'Toute personne atteinte de tuberculose est orientée vers le CLAT.',
    '124 personnes rencontrées, dont 38 avec une addiction.',
    'Prévention du suicide : formation de deux jours.',
    'Il n’y a pas de consultation en addictologie sur le plateau.',
    'Femmes enceintes et jeunes mères hébergées.',
    'Elle prend en charge les addictions.',
    'Il fait le point sur les troubles psychiques du public.',
    'M. Petit, directeur de l’hôpital, parle de schizophrénie aux équipes.',
    'Mme Coste, coordinatrice addictions au CSAPA.',
    'Nous proposons un relais vers la méthadone au CSAPA.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('professionals whom the organisation already knows', () => {
    const text = 'J’ai revu Mme Sylvie Coste, puis M. Diallo.';

    expect(personalDataHints(text, ['Sylvie Coste']).map(({ start, end }) => text.slice(start, end))).toEqual([
      'M. Diallo',
    ]);
    expect(personalDataHints('Mme Coste rappelle demain.', ['Sylvie Coste'])).toEqual([]);
  });
});

describe('the typing guard', () => {
  it('has words in both languages for each kind', () => {
    for (const kind of personalDataKinds) {
      expect(personalDataWords[kind].fr).not.toBe('');
      expect(personalDataWords[kind].en).not.toBe('');
    }
  });

  it('finds every French number whose key is right and no block of fifteen digits whose key is wrong', () => {
    const number = fc
      .tuple(
        fc.constantFrom('1', '2'),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('01', '13', '75', '2A', '2B', '97'),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
      )
      .map(([sex, year, month, department, commune, order]) =>
        [
          sex,
          String(year).padStart(2, '0'),
          String(month).padStart(2, '0'),
          department,
          String(commune).padStart(3, '0'),
          String(order).padStart(3, '0'),
        ].join(''),
      );
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 96 }), (body, shift) => {
        const key = nirKey(body);
        const wrong = ((key - 1 + shift) % 97) + 1;
        const written = (value: number) => `n° ${body}${String(value).padStart(2, '0')}.`;

        expect(kinds(written(key))).toEqual(['national-number']);
        expect(kinds(written(wrong))).toEqual([]);
      }),
    );
  });

  it('points inside the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'M. ',
      'Mme ',
      'Diallo',
      ' né le ',
      '12/03/1985',
      '06 12 34 56 78',
      ' est ',
      'diabétique',
      ', ',
      '. ',
      '1 85 05',
      '\n',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const hints = personalDataHints(text);

        for (const { start, end } of hints) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(hints.map(({ start }) => start)).toEqual(hints.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });

  it.each(['M. Diallo est suivi. ', 'Mme ', '06 12 ', 'a', '1 85 05 78 ', 'il est ', 'Coste, psychologue, '])(
    'stays quick on a long text made of "%s"',
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const start = Date.now();

      personalDataHints(text);

      expect(Date.now() - start).toBeLessThan(500);
    },
  );
});
