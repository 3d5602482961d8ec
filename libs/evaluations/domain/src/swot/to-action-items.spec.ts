import { aFullSwot } from '../testing/a-swot';
import { checkAction } from '../review/action-item';
import { toActionItems } from './to-action-items';

const people = { ours: [{ id: 'm-awa', name: 'awa diallo' }], theirs: [{ id: 'c-farid', name: 'Farid Ouali' }] };

describe('what a session decided, as lines of the plan', () => {
  it('finds the owners by their names, however they are written', () => {
    const [first] = toActionItems(aFullSwot(), { ...people, closer: 'nadia' });

    expect(first).toMatchObject({
      action: 'Écrire une fiche de relais d’une page',
      origin: { kind: 'swot' },
      ownerOurs: 'm-awa',
      ownerTheirs: 'c-farid',
      dueOn: '2027-01-15',
      successSign: 'La fiche est en salle de repos',
    });
  });

  it('keeps in words the names that nobody known bears, and leaves the line to whoever closes', () => {
    const items = toActionItems(aFullSwot(), { ours: [], theirs: [], closer: 'nadia' });

    expect(items[0]).toMatchObject({ ownerOurs: 'nadia', ownerTheirs: null });
    expect(items[0]?.expectedResult).toBe('La fiche est en salle de repos (Awa Diallo, Farid Ouali)');
    expect(items.flatMap((item) => checkAction(item, []))).toEqual([]);
  });
});
