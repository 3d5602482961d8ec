import { type Language } from '@entente/platform/kernel';
import { showFieldTo } from '../record/write-field';
import { type SheetRecord } from '../record/sheet-record';
import { anEntry, aSheetRecord, aTailoring, leTilleulValues } from '../testing';
import { type BlockContent } from './block-content';
import { type SheetBlockId, sheetBlockIds } from './block-ids';
import { sheetBlocks } from './sheet-blocks';
import { type Audience, visibleFields } from './visible-record';

const block = (
  id: SheetBlockId,
  {
    record = aSheetRecord(),
    audience = 'partners',
    language = 'fr',
  }: { record?: SheetRecord; audience?: Audience; language?: Language } = {},
): BlockContent | undefined =>
  sheetBlocks(record, { tailoring: aTailoring(), audience, language }).find((candidate) => candidate.id === id)
    ?.content;

const peopleOf = (total: number, concerned: number): SheetRecord =>
  aSheetRecord({
    'IDS-04': anEntry('IDS-04', { count: total, year: 2025 }),
    'IDS-05': anEntry('IDS-05', { count: concerned, method: 'counted', wording: '' }),
  });

describe('the blocks of the sheet', () => {
  it('come whole and in their fixed order', () => {
    expect(
      sheetBlocks(aSheetRecord(), { tailoring: aTailoring(), audience: 'partners', language: 'fr' }).map(
        ({ id }) => id,
      ),
    ).toEqual(sheetBlockIds);
  });

  it('put first what the partner can count on', () => {
    const [, second] = sheetBlocks(aSheetRecord(), { tailoring: aTailoring(), audience: 'partners', language: 'fr' });

    expect(second?.title).toBe('Vous pouvez compter sur nous pour');
    expect(second?.content).toMatchObject({
      side: 'us',
      lines: [
        {
          strong: 'Accompagner la personne au premier rendez-vous',
          detail: 'avec un travailleur social qu’elle connaît',
          right: '3 h par semaine',
        },
        { right: 'chaque fois' },
        { right: 'sous 15 jours' },
        { right: '40 h par an' },
      ],
    });
  });

  it('say the priority of an expectation that has no quantity', () => {
    expect(block('expectations')).toMatchObject({
      side: 'them',
      lines: [{ right: 'priorité 1' }, { right: 'sous 5 jours' }, { right: '6 h par an' }],
    });
  });

  it('print at most four figures, and « estimé » when it is so', () => {
    expect(block('figures')).toEqual({
      kind: 'figures',
      figures: [
        { value: '412', words: 'personnes accompagnées en 2025' },
        { value: '187', words: 'ont besoin d’un soin dentaire (estimé)' },
        { value: '38', words: 'salariés, soit 33,5 ETP' },
        { value: '64', words: 'bénévoles actifs' },
      ],
    });
  });

  it('hide a number of people under five outside the organisation, not inside', () => {
    const record = peopleOf(412, 4);

    expect(block('figures', { record })).toMatchObject({
      figures: [{ value: '412' }, { value: 'moins de 5' }, {}, {}],
    });
    expect(block('figures', { record, audience: 'internal' })).toMatchObject({ figures: [{}, { value: '4' }, {}, {}] });
    expect(block('figures', { record: peopleOf(412, 5) })).toMatchObject({ figures: [{}, { value: '5' }, {}, {}] });
    expect(block('figures', { record: peopleOf(412, 0) })).toMatchObject({ figures: [{}, { value: '0' }, {}, {}] });
  });

  it('do not hide a small team', () => {
    const record = aSheetRecord({ 'IDS-03a': anEntry('IDS-03a', 3), 'IDS-03b': undefined });

    expect(block('figures', { record })).toMatchObject({ figures: [{}, {}, { value: '3', words: 'salariés' }, {}] });
  });

  it('use the organisation’s own words, else the labels it ticked', () => {
    const ticked = aSheetRecord({ 'IDS-08': anEntry('IDS-08', { publics: ['homeless'], note: '' }) });

    expect(block('publics')).toMatchObject({ items: expect.arrayContaining(['familles hébergées à l’hôtel']) });
    expect(block('publics', { record: ticked })).toMatchObject({ items: ['Personnes sans abri'] });
    expect(block('publics', { record: ticked, language: 'en' })).toMatchObject({ items: ['Homeless people'] });
  });

  it('say « Aucun à ce jour » in place of partners', () => {
    const record = aSheetRecord({ 'IDS-12': anEntry('IDS-12', { none: true, partners: [] }) });

    expect(block('partners', { record })).toEqual({ kind: 'paragraphs', paragraphs: ['Aucun à ce jour.'] });
    expect(block('partners')).toMatchObject({
      rows: leTilleulValues['IDS-12'].partners.map(({ name, together, frame }) => [name, together, frame]),
    });
  });

  it('tell how to come', () => {
    expect(block('admission')).toEqual({
      kind: 'paragraphs',
      paragraphs: [
        'Sans condition de droits. Gratuit. Sans condition de ressources. Accueil de jour, 12, rue des Tanneurs, de 8 h 30 à 17 h. Animaux acceptés. Langues parlées : arabe, dari, russe et portugais. Accès de plain-pied à l’accueil de jour. Bus 4, arrêt Tanneurs.',
      ],
    });
  });

  it('end with whom to call and the numbers', () => {
    expect(block('contact')).toMatchObject({
      people: [
        { heading: 'Votre interlocuteur', name: 'Awa Diallo' },
        { heading: 'En son absence', name: 'Julien Marchetti' },
      ],
      usualAnswer: 'Réponse habituelle : 2 jours ouvrés',
    });
    expect(block('identifiers')).toEqual({
      kind: 'paragraphs',
      paragraphs: [
        'Depuis 1987. SIRET 000 000 000 00018, RNA W000000000. Membre de : Réseau Santé-Logement du Val d’Aure. Cadre et financeurs : Autorisation CHRS, CPOM 2024-2028.',
      ],
    });
  });

  it('leave out what is empty, what is not to be seen, and what was chosen to go', () => {
    const hidden = showFieldTo(aSheetRecord({ 'IDS-17': undefined }), 'IDS-10', 'internal').record;
    const ids = sheetBlocks(hidden, {
      tailoring: aTailoring({ leftOut: ['documents'] }),
      audience: 'partners',
      language: 'fr',
    }).map(({ id }) => id);

    expect(sheetBlockIds.filter((id) => !ids.includes(id))).toEqual(['resources', 'limits', 'documents']);
  });
});

describe('who sees what', () => {
  it.each<[Audience, boolean, boolean, boolean]>([
    ['internal', true, true, true],
    ['partners', false, true, true],
    ['public', false, false, true],
  ])('%s', (audience, internal, partners, everybody) => {
    const record = {
      'IDS-03a': anEntry('IDS-03a', 38, { visibility: 'internal' }),
      'IDS-03c': anEntry('IDS-03c', 64, { visibility: 'partners' }),
      'IDS-06': anEntry('IDS-06', leTilleulValues['IDS-06'], { visibility: 'public' }),
    } as const;
    const seen = visibleFields(record, audience);

    expect([seen.includes('IDS-03a'), seen.includes('IDS-03c'), seen.includes('IDS-06')]).toEqual([
      internal,
      partners,
      everybody,
    ]);
  });

  it('keeps colleagues’ names and figures out of what anybody may read', () => {
    const seen = visibleFields(aSheetRecord(), 'public');

    for (const code of ['IDS-18', 'IDS-19', 'IDS-04', 'IDS-05'] as const) expect(seen).not.toContain(code);
  });
});
