import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type HistoryEntryView, type PartnerView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { partnersWords } from '../partners-words';
import { PartnerHistory } from './partner-history';

const partner = {
  id: 'p1',
  contacts: [
    { id: 'c1', name: 'Farid Ouali' },
    { id: 'c2', name: 'Claire Bonnin' },
  ],
  partnership: { tenures: [] },
} as unknown as PartnerView;

@Component({ imports: [PartnerHistory], template: `<ent-partner-history [partner]="partner" />` })
class Host {
  readonly partner = partner;
}

const acts: readonly [type: string, detail: object][] = [
  ['stage-moved', { from: 'first-contact', to: 'active' }],
  ['stage-moved', { from: 'spotted', to: 'first-contact' }],
  ['partner-edited', {}],
  ['partnership-written', {}],
  ['partner-edited', {}],
  ['contact-added', { contactId: 'c2' }],
  ['contact-added', { contactId: 'c1' }],
];

const entries = acts.map(([type, detail], rank) => ({
  id: String(rank),
  at: '2026-11-02T09:00:00Z',
  type,
  detail,
  actorKind: 'member',
  actorName: 'Nadia Belkacem',
})) as unknown as HistoryEntryView[];

describe('the history of a partner', () => {
  it('tells an act of a day once, with everything that it touched', async () => {
    TestBed.configureTestingModule({
      providers: provideTestingPlatform([{ path: 'o/:org/partenaires/:id', component: Host }]),
    });
    await loadWords(partnersWords);
    const harness = await RouterTestingHarness.create('/o/tilleul/partenaires/p1');
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/o/tilleul/partners/p1/history')
      .flush({ entries, next: null });
    await harness.fixture.whenStable();
    harness.detectChanges();

    const told = (harness.routeNativeElement?.textContent ?? '').replace(/\s+/g, ' ');

    expect(told.match(/a modifié la fiche/g)).toHaveLength(1);
    expect(told).toContain('a modifié la fiche, 2 fois');
    expect(told).toContain('a ajouté un contact : Farid Ouali ; Claire Bonnin');
    expect(told).toContain('Repéré, puis Premier contact ; Premier contact, puis Actif');
  });
});
