import { Component, input, provideZonelessChangeDetection } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { type PartnerView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { partnersWords } from '../partners-words';
import { PartnerPage } from './partner-page';
import { providePartnerAct, providePartnerSection } from './partner-sections';

// The first page to open compiles its templates.
jest.setTimeout(30_000);

const contact = {
  id: 'c1',
  name: 'Farid Ouali',
  email: 'farid@lepassage.example',
  phone: '03 53 01 30 12',
  availability: 'Le matin',
  functions: [{ title: 'Chef de service', service: '', from: '2023-02-01', until: null }],
  version: 1,
};

const aView = (change: Partial<PartnerView> = {}): PartnerView => ({
  id: 'p1',
  card: { ...aPartnerForm() } as PartnerView['card'],
  archivedOn: null,
  version: 1,
  partnership: {
    id: 's1',
    stage: 'prospect',
    stageSince: '2026-03-01',
    stageReason: '',
    retryOn: null,
    purpose: '',
    gains: { ours: '', theirs: '' },
    listing: 'internal',
    contributions: [],
    balance: { given: 0, received: 0, reading: 'nothing-yet' },
    tenures: [
      {
        side: 'theirs',
        role: 'referent',
        personId: 'c1',
        name: 'Farid Ouali',
        jobTitle: '',
        from: '2024-03-01',
        until: null,
      },
      {
        side: 'ours',
        role: 'referent',
        personId: 'm1',
        name: 'Awa Diallo',
        jobTitle: '',
        from: '2024-03-01',
        until: '2025-01-01',
      },
    ],
    possibleMoves: [
      { to: 'first-contact', refusal: 'gains-missing' },
      { to: 'dormant', refusal: null },
    ],
    version: 1,
  },
  contacts: [contact],
  allowedActions: ['edit', 'move-stage', 'draft-convention'],
  showsPhones: true,
  showsNotes: false,
  ...change,
});

@Component({ selector: 'ent-lent', template: `Conventions de {{ partner().id }}` })
class Lent {
  readonly partner = input.required<PartnerView>();
}

const open = async (view: PartnerView) => {
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      ...provideTestingPlatform([{ path: 'o/:org/partenaires/:id', component: PartnerPage }]),
      providePartnerSection({ place: 'main', order: 1, component: async () => Lent }),
      providePartnerAct({
        order: 1,
        label: { fr: 'Nouvelle convention', en: 'New convention' },
        icon: 'plus',
        allowed: 'draft-convention',
        path: 'conventions/nouvelle',
        query: ({ id }) => ({ partenaire: id }),
      }),
    ],
  });
  await loadWords(partnersWords);
  const harness = await RouterTestingHarness.create('/o/tilleul/partenaires/p1');
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/v1/o/tilleul/partners/p1').flush(view);
  await new Promise((resolve) => setTimeout(resolve, 20));
  harness.detectChanges();
  const page: HTMLElement = harness.fixture.nativeElement;
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  const named = (words: string) =>
    [...page.querySelectorAll<HTMLElement>('a, button')].find((each) => each.textContent?.trim() === words);
  return { page, text, named };
};

describe('the page of a partner', () => {
  it('shows a move that lacks the gains, disabled with its reason, and the others open', async () => {
    const { named, page } = await open(aView());

    const refused = named('Premier contact');
    const reason = page.querySelector(`#${refused?.getAttribute('aria-describedby')}`);

    expect(refused?.getAttribute('aria-disabled')).toBe('true');
    expect(reason?.textContent).toContain('écrivez d’abord ce que chacun y gagne');
    expect(named('Dormant')?.getAttribute('aria-disabled')).toBeNull();
  });

  it('says who to call now, who held a role before, and what is vacant', async () => {
    const { page, text } = await open(aView());

    expect(page.querySelector('ent-people-card a[href="tel:0353013012"]')).not.toBeNull();
    expect(page.querySelector('ent-people-card')?.textContent).toContain('Personne de référent chez nous');
    expect(text()).toContain('Awa Diallo, référent, du 1er mars 2024 au 31 décembre 2024');
  });

  it('keeps direct lines and notes from those who may not see them, and offers them nothing to change', async () => {
    const { page, text } = await open(
      aView({ allowedActions: [], showsPhones: false, contacts: [{ ...contact, phone: '', email: '' }] }),
    );

    expect(page.querySelector('a[href^="tel:"]')).toBeNull();
    expect(text()).toContain('Les lignes directes sont réservées');
    expect(page.querySelector('ent-note-card')).toBeNull();
    expect(page.querySelectorAll('main button, ent-stage-card button, ent-referents-card button')).toHaveLength(0);
  });

  it('gives other domains their place and their acts', async () => {
    const { named, text } = await open(aView());

    expect(text()).toContain('Conventions de p1');
    expect(named('Nouvelle convention')?.getAttribute('href')).toContain('conventions/nouvelle?partenaire=p1');
    expect(named('Nouvelle convention')?.className).toContain('filled');
    expect(named('Modifier')?.className).toContain('outlined');
  });
});
