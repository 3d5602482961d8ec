import { type PartnerId } from '@entente/partners/domain';
import { Problem } from '@entente/platform/kernel';
import { templateOf } from '../template/templates';
import { writeConvention } from '../document/write-convention';
import { aConvention, someAnswers } from '../testing/builders';
import { aGuest, aNegotiation, guestId, ourSide, theirSide, theirTurn } from '../testing/negotiation-builders';
import {
  acceptText,
  fallingAcceptances,
  liftAcceptances,
  readsTheSame,
  recordAcceptance,
  withdrawAcceptance,
} from './acceptance';
import {
  changeGuestRight,
  closePlacesOf,
  inviteGuest,
  mostGuests,
  noteReading,
  renewGuestLink,
  revokeGuest,
} from './guests';
import { type GuestRight, guestRights, partiesWithoutAcceptance } from './negotiation';
import { giveTurn, mayWriteNow, openNegotiation, takeTurnBack } from './turn';

const at = new Date('2026-11-19T10:00:00Z');
const recordId = (id: string) => id as PartnerId;
const convention = aConvention();
const template = templateOf(convention.template.code, convention.template.version);
if (!template) throw new Error('The template of the tests is gone.');
const documentOf = (overrides: Parameters<typeof someAnswers>[0] = {}) =>
  writeConvention(template, someAnswers(overrides), convention.parties, { number: convention.number });
const document = documentOf();
const accepted = { ...convention, document };

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.type.split('/').at(-1) ?? '';
    throw error;
  }
  return 'done';
};

describe('the pen', () => {
  it('is ours when the text is opened, and any of us may write before', () => {
    const { negotiation, facts } = openNegotiation(convention, ourSide(), at);

    expect(negotiation.turn.holder).toBe('host');
    expect(facts.map(({ type }) => type)).toEqual(['negotiation-opened']);
    expect(mayWriteNow(null, 'host')).toBe(true);
  });

  it('goes to the partner with a word, keeps an edition, and only its holder writes', () => {
    const { negotiation, facts } = giveTurn(convention, aNegotiation(), ourSide(), {
      to: 'partner',
      message: ' À vous. ',
      at,
    });

    expect(negotiation.turn).toEqual({
      holder: 'partner',
      since: at.toISOString(),
      from: 'host',
      by: 'Nadia Belkacem',
      message: 'À vous.',
    });
    expect(negotiation.edition).toBe(2);
    expect(facts).toEqual([{ type: 'turn-given', conventionId: convention.id, to: 'partner', edition: 2 }]);
    expect([mayWriteNow(negotiation, 'host'), mayWriteNow(negotiation, 'partner')]).toEqual([false, true]);
  });

  it('is not given by whoever does not hold it, nor to nobody, nor to oneself', () => {
    const give = { to: 'partner', message: '', at } as const;

    expect(refusal(() => giveTurn(convention, theirTurn(), ourSide(), give))).toBe('not-your-turn');
    expect(refusal(() => giveTurn(convention, aNegotiation({ guests: [] }), ourSide(), give))).toBe('nobody-to-write');
    expect(
      refusal(() => giveTurn(convention, aNegotiation({ guests: [aGuest({ right: 'read' })] }), ourSide(), give)),
    ).toBe('nobody-to-write');
    expect(refusal(() => giveTurn(convention, aNegotiation(), ourSide(), { ...give, to: 'host' }))).toBe(
      'nobody-to-write',
    );
    expect(refusal(() => giveTurn(aConvention({ status: 'in-signature' }), aNegotiation(), ourSide(), give))).toBe(
      'not-possible-now',
    );
  });

  it('comes back when we take it, or when nobody is left on the other side to hold it', () => {
    const back = takeTurnBack(convention, theirTurn(), ourSide(), { message: 'Une coquille à corriger.', at });
    const alone = revokeGuest(theirTurn(), ourSide(), { id: aGuest().id, at });

    expect([back.negotiation.turn.holder, alone.negotiation.turn.holder]).toEqual(['host', 'host']);
    expect(refusal(() => takeTurnBack(convention, aNegotiation(), ourSide(), { message: '', at }))).toBe(
      'already-your-turn',
    );
    expect(refusal(() => takeTurnBack(convention, theirTurn(), theirSide(), { message: '', at }))).toBe(
      'already-your-turn',
    );
  });

  it('stays with a colleague when one person of the other side is closed out', () => {
    const other = aGuest({ id: guestId('00000000-0000-4000-8000-00000000f002'), email: 'm@ch-clairval.example' });
    const { negotiation } = revokeGuest(theirTurn({ guests: [aGuest(), other] }), ourSide(), { id: aGuest().id, at });

    expect(negotiation.turn.holder).toBe('partner');
  });
});

describe('people of the other side', () => {
  const invitation = {
    id: guestId('00000000-0000-4000-8000-00000000f003'),
    party: 'partner',
    name: ' Karim Haddad ',
    email: 'K.Haddad@CH-Clairval.example',
    right: 'comment',
  } as const;

  it('are invited once by address, with a right', () => {
    const { negotiation, facts } = inviteGuest(convention, aNegotiation(), ourSide(), { ...invitation, at });

    expect(negotiation.guests.at(-1)).toMatchObject({
      name: 'Karim Haddad',
      email: 'k.haddad@ch-clairval.example',
      right: 'comment',
    });
    expect(facts).toHaveLength(1);
    expect(refusal(() => inviteGuest(convention, negotiation, ourSide(), { ...invitation, at }))).toBe(
      'guest-already-there',
    );
    expect(
      refusal(() => inviteGuest(convention, aNegotiation(), ourSide(), { ...invitation, email: 'karim', at })),
    ).toBe('invalid-address');
  });

  it('come from our side alone, as many as a convention may gather', () => {
    const full = aNegotiation({
      guests: Array.from({ length: mostGuests }, (_each, rank) => aGuest({ email: `${rank}@x.example` })),
    });

    expect(refusal(() => inviteGuest(convention, aNegotiation(), theirSide(), { ...invitation, at }))).toBe(
      'right-missing',
    );
    expect(
      refusal(() => inviteGuest(convention, aNegotiation(), ourSide(), { ...invitation, party: 'partner-2', at })),
    ).toBe('unknown-party');
    expect(refusal(() => inviteGuest(convention, full, ourSide(), { ...invitation, at }))).toBe('too-many-guests');
    expect(
      refusal(() => inviteGuest(convention, aNegotiation(), ourSide({ right: 'read' }), { ...invitation, at })),
    ).toBe('right-missing');
  });

  it('may be invited again once closed out, which is done once', () => {
    const { negotiation } = revokeGuest(aNegotiation(), ourSide(), { id: aGuest().id, at });

    expect(refusal(() => revokeGuest(negotiation, ourSide(), { id: aGuest().id, at }))).toBe('unknown-guest');
    expect(
      inviteGuest(convention, negotiation, ourSide(), { ...invitation, email: aGuest().email, at }).negotiation.guests,
    ).toHaveLength(2);
    expect(refusal(() => renewGuestLink(negotiation, ourSide(), aGuest().id))).toBe('unknown-guest');
  });

  it('give the pen back when nobody of their side may write any more', () => {
    const { negotiation } = changeGuestRight(theirTurn(), ourSide(), { id: aGuest().id, right: 'read', at });

    expect(negotiation.turn.holder).toBe('host');
  });

  it('leave with their party, and with the organisation that another replaces, pen included', () => {
    const third = aGuest({ id: guestId('00000000-0000-4000-8000-00000000f002'), party: 'partner-2' });
    const negotiation = theirTurn({ guests: [aGuest(), third] });
    const [host, partner] = convention.parties;
    const ccas = {
      ...partner,
      key: 'partner-2' as const,
      partnerId: recordId('00000000-0000-4000-8000-0000000000c1'),
    };
    const cpts = { ...ccas, partnerId: recordId('00000000-0000-4000-8000-0000000000c2') };
    const renamedCcas = { ...ccas, legalName: 'CCAS de Clairval' };
    const before = [host, partner, ccas];

    const left = closePlacesOf(negotiation, { before, after: [host, partner], at });
    const replaced = closePlacesOf(negotiation, { before, after: [host, partner, cpts], at });
    const renamed = closePlacesOf(negotiation, { before, after: [host, partner, renamedCcas], at });

    for (const { negotiation: then, facts } of [left, replaced]) {
      expect(then.guests.map(({ revokedAt }) => revokedAt)).toEqual([null, at.toISOString()]);
      expect(facts).toMatchObject([{ type: 'guest-revoked', guestId: third.id }]);
    }
    expect(renamed.facts).toEqual([]);
  });

  it('have their right changed, and their first reading noted once', () => {
    const { negotiation } = changeGuestRight(aNegotiation(), ourSide(), { id: aGuest().id, right: 'read', at });
    const read = noteReading(negotiation, aGuest().id, at);

    expect(negotiation.guests[0]?.right).toBe('read');
    expect(changeGuestRight(negotiation, ourSide(), { id: aGuest().id, right: 'read', at }).facts).toEqual([]);
    expect(read.facts.map(({ type }) => type)).toEqual(['text-read']);
    expect(noteReading(read.negotiation, aGuest().id, at).facts).toEqual([]);
  });
});

describe('accepting the text', () => {
  const ours = acceptText(accepted, aNegotiation(), ourSide(), { readVersion: 1, at });

  it('is said by each side, once, on the version that it read', () => {
    const both = acceptText(accepted, ours.negotiation, theirSide(), { readVersion: 1, at });

    expect(partiesWithoutAcceptance(ours.negotiation, document.parties)).toEqual(['partner']);
    expect(partiesWithoutAcceptance(both.negotiation, document.parties)).toEqual([]);
    expect(acceptText(accepted, both.negotiation, theirSide(), { readVersion: 1, at }).facts).toEqual([]);
    expect(refusal(() => acceptText(accepted, aNegotiation(), theirSide(), { readVersion: 2, at }))).toBe(
      'changed-elsewhere',
    );
  });

  it('waits for a whole text and for somebody who has the right', () => {
    const gaps = documentOf({ objectives: { lines: [] } });

    expect(gaps.unresolved.length).toBeGreaterThan(0);
    expect(
      refusal(() => acceptText({ ...accepted, document: gaps }, aNegotiation(), ourSide(), { readVersion: 1, at })),
    ).toBe('gaps-left');
    expect(
      refusal(() => acceptText(accepted, aNegotiation(), theirSide({ right: 'propose' }), { readVersion: 1, at })),
    ).toBe('right-missing');
  });

  it('is recorded by us for a partner offline, with who and how', () => {
    const given = {
      party: 'partner',
      name: 'Marc Thévenot',
      way: 'phone',
      note: 'rappelé le 18',
      readVersion: 1,
      at,
    } as const;
    const { negotiation, facts } = recordAcceptance(accepted, ours.negotiation, ourSide(), given);

    expect(negotiation.acceptances.at(-1)).toMatchObject({
      party: 'partner',
      name: 'Marc Thévenot',
      recorded: { by: 'Nadia Belkacem', way: 'phone', note: 'rappelé le 18' },
    });
    expect(facts[0]).toMatchObject({ type: 'acceptance-recorded', way: 'phone' });
    expect(refusal(() => recordAcceptance(accepted, aNegotiation(), theirSide(), given))).toBe('unknown-guest');
    expect(refusal(() => recordAcceptance(accepted, aNegotiation(), ourSide(), { ...given, party: 'host' }))).toBe(
      'unknown-guest',
    );
    expect(refusal(() => recordAcceptance(accepted, aNegotiation(), ourSide(), { ...given, name: ' ' }))).toBe(
      'nothing-written',
    );
  });

  it('is taken back by its own side', () => {
    const { negotiation } = withdrawAcceptance(convention, ours.negotiation, ourSide());

    expect(negotiation.acceptances).toEqual([]);
    expect(withdrawAcceptance(convention, ours.negotiation, theirSide()).facts).toEqual([]);
  });

  it('falls with the first word that changes, said beforehand, and not when nothing reads differently', () => {
    const changed = documentOf({ term: { ...someAnswers().term, endingNotice: 6 } });
    const falling = fallingAcceptances(ours.negotiation, document, changed);

    expect(readsTheSame(document, documentOf())).toBe(true);
    expect(fallingAcceptances(ours.negotiation, document, documentOf())).toEqual([]);
    expect(falling.map(({ party }) => party)).toEqual(['host']);
    expect(refusal(() => liftAcceptances(ours.negotiation, falling, false))).toBe('acceptances-would-fall');
    expect(liftAcceptances(ours.negotiation, falling, true)).toMatchObject({
      negotiation: { acceptances: [] },
      facts: [{ type: 'acceptances-lifted', parties: ['host'] }],
    });
  });
});

describe('rights', () => {
  const acts: Readonly<Record<Exclude<GuestRight, 'read'>, (right: GuestRight) => unknown>> = {
    comment: (right) => giveTurn(convention, theirTurn(), theirSide({ right }), { to: 'host', message: '', at }),
    propose: (right) => openNegotiation(convention, ourSide({ right }), at),
    accept: (right) => acceptText(accepted, aNegotiation(), theirSide({ right }), { readVersion: 1, at }),
  };

  it.each(guestRights)('%s includes what stands before it and nothing after', (right) => {
    const done = Object.entries(acts).map(([needed, act]) => [needed, refusal(() => act(right)) === 'done']);
    const rank = guestRights.indexOf(right);

    expect(Object.fromEntries(done)).toEqual({ comment: rank >= 1, propose: rank >= 2, accept: rank >= 3 });
  });
});
