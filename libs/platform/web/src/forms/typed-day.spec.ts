import { typedDay } from './typed-day';

const today = '2026-11-17'; // a Tuesday

describe('typedDay', () => {
  it.each([
    ['20/11/26', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['20.11.26', '2026-11-20'],
    ['20-11', '2026-11-20'],
    ['201126', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['20 nov', '2026-11-20'],
    ['20 nov.', '2026-11-20'],
    ['vendredi 20 novembre', '2026-11-20'],
    ['1er janvier 2027', '2027-01-01'],
    ['3 août 27', '2027-08-03'],
    ['4 févr.', '2027-02-04'],
    ['12 juil', '2026-07-12'],
    ['aujourd’hui', '2026-11-17'],
    ['demain', '2026-11-18'],
    ['après-demain', '2026-11-19'],
    ['vendredi', '2026-11-20'],
    ['mardi', '2026-11-24'],
    ['lundi prochain', '2026-11-23'],
    ['20 Nov 2026', '2026-11-20'],
    ['November 20, 2026', '2026-11-20'],
    ['tomorrow', '2026-11-18'],
    ['29/02/2028', '2028-02-29'],
  ])('understands %s', (typed, day) => {
    expect(typedDay(typed, today)).toBe(day);
  });

  it.each(['', '31/02/2026', '29/02/2027', '12 jui', 'bientôt', '32 nov', '20/13/26', '1'])(
    'leaves « %s » to the person',
    (typed) => {
      expect(typedDay(typed, today)).toBeNull();
    },
  );

  it('takes a day gone for more than six months as one of next year', () => {
    expect(typedDay('2 mars', today)).toBe('2027-03-02');
    expect(typedDay('2 juin', today)).toBe('2026-06-02');
  });
});
