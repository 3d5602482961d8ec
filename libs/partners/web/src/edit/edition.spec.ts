import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type PartnerView } from '@entente/platform/api-client';
import { ApiProblem, BrowserMemory } from '@entente/platform/web';
import { Edition } from './edition';

type Draft = { name: string; phone: string; address: { city: string } };
const saved: Draft = { name: 'Le Passage', phone: '', address: { city: 'Clairval' } };

const view = (version: number, draft: Draft): PartnerView =>
  ({ card: draft, version, partnership: {} }) as unknown as PartnerView;

@Component({ selector: 'ent-desk', template: '' })
class Desk {
  readonly sent: { draft: Draft; version: number }[] = [];
  answers: (ApiProblem | null)[] = [];
  readonly edition: Edition<Draft> = new Edition<Draft>({
    place: () => 'partner/p1',
    blank: { name: '', phone: '', address: { city: '' } },
    fields: ['/name', '/phone', '/address/city'],
    read: ({ version, card }) => ({ version, draft: card as unknown as Draft }),
    write: async (draft, version) => {
      const refusal = this.answers.shift();
      if (refusal) throw refusal;
      this.sent.push({ draft, version });
      return view(version + 1, draft);
    },
    faults: ({ phone }) => (phone === 'x' ? ['/phone'] : []),
    saved: () => undefined,
  });
}

const stale = (version: number, draft: Draft) => new ApiProblem({ current: view(version, draft) }, 412);

const open = () => {
  const fixture = TestBed.createComponent(Desk);
  const { edition, ...desk } = { edition: fixture.componentInstance.edition, desk: fixture.componentInstance };
  edition.follow(view(1, saved));
  fixture.detectChanges();
  return {
    edition,
    desk: desk.desk,
    kept: () => TestBed.inject(BrowserMemory).read('draft/partner/p1'),
    async type(change: Partial<Draft>) {
      edition.draft.update((draft) => ({ ...draft, ...change }));
      fixture.detectChanges();
      await jest.advanceTimersByTimeAsync(900);
    },
  };
};

describe('a partner that saves itself', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('sends after the last key, with the version it read', async () => {
    const { desk, edition, type } = open();

    await type({ name: 'CSAPA' });

    expect(desk.sent).toEqual([{ draft: { ...saved, name: 'CSAPA' }, version: 1 }]);
    expect(edition.status().state).toBe('saved');
  });

  it('saves what is right, keeps what is not, and says so', async () => {
    const { desk, edition, kept, type } = open();

    await type({ name: 'CSAPA', phone: 'x' });

    expect(desk.sent[0]?.draft).toEqual({ ...saved, name: 'CSAPA' });
    expect(edition.status().state).toBe('refused');
    expect(kept()).toContain('"phone":"x"');
  });

  it('puts together what two people changed in different fields', async () => {
    const { desk, edition, type } = open();
    desk.answers = [stale(4, { ...saved, address: { city: 'Aubrelles' } })];

    await type({ name: 'CSAPA' });

    expect(desk.sent).toEqual([{ draft: { ...saved, name: 'CSAPA', address: { city: 'Aubrelles' } }, version: 4 }]);
    expect(edition.conflicts()).toEqual([]);
  });

  it('sends nothing while both texts of one field wait for a choice, then sends the choice', async () => {
    const { desk, edition, type } = open();
    desk.answers = [stale(4, { ...saved, name: 'Leur nom' })];
    await type({ name: 'Mon nom' });
    await type({ phone: '03 53 01 30 10' });
    expect(edition.conflicts()).toEqual(['/name']);
    expect(edition.status().state).toBe('stale');
    expect(edition.draft().name).toBe('Mon nom');
    expect(desk.sent).toEqual([]);

    edition.keepMine('/name');
    await jest.advanceTimersByTimeAsync(0);

    expect(desk.sent).toMatchObject([{ draft: { name: 'Mon nom', phone: '03 53 01 30 10' }, version: 4 }]);
  });

  it('knows its own words again when the answer to a save was lost on the way', async () => {
    const { desk, edition, type } = open();
    desk.answers = [new ApiProblem({}, 0), stale(2, { ...saved, name: 'CSAPA' })];

    await type({ name: 'CSAPA' });
    await type({ name: 'CSAPA Le Passage' });

    expect(edition.conflicts()).toEqual([]);
    expect(desk.sent).toEqual([{ draft: { ...saved, name: 'CSAPA Le Passage' }, version: 2 }]);
  });

  it('takes the other text when the person says so', async () => {
    const { desk, edition, type } = open();
    desk.answers = [stale(4, { ...saved, name: 'Leur nom' })];
    await type({ name: 'Mon nom' });

    edition.takeTheirs('/name');
    await jest.advanceTimersByTimeAsync(2_000);

    expect(edition.draft().name).toBe('Leur nom');
    expect(desk.sent).toEqual([]);
  });

  it('puts what an earlier visit could not send beside what is saved', async () => {
    TestBed.inject(BrowserMemory).write('draft/partner/p1', JSON.stringify({ ...saved, name: 'Retrouvé' }));

    const { edition } = open();

    expect(edition.conflicts()).toEqual(['/name']);
    expect(edition.draft().name).toBe('Retrouvé');
    expect(edition.theirsIn().name).toBe('Le Passage');
  });
});
