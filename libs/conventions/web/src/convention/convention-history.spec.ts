import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type HistoryEntryView, type SessionView } from '@entente/platform/api-client';
import { Session } from '@entente/platform/web';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { ConventionHistory } from './convention-history';

const fact = (type: string, minute: number, actorName: string | null = 'Marc Thévenot'): HistoryEntryView => ({
  id: type,
  at: `2026-11-17T09:0${minute}:00.000Z`,
  type,
  actorName,
  actorKind: actorName ? 'contact' : 'system',
  detail: { conventionId: 'c1', requestId: 'r1', signatoryId: 's1' },
  inPlaceOf: null,
});

describe('the history of a convention', () => {
  const open = async (entries: readonly HistoryEntryView[]): Promise<HTMLElement> => {
    const routes = [{ path: 'o/:org/conventions/:id', component: ConventionHistory }];
    TestBed.configureTestingModule({ providers: provideTestingPlatform(routes) });
    await loadWords();
    const server = TestBed.inject(HttpTestingController);
    const known = TestBed.inject(Session).load();
    const session = { language: 'fr', memberships: [{ org: 'tilleul', permissions: ['history:read'] }] };
    server.expectOne('/api/v1/session').flush(session as unknown as SessionView);
    await known;
    const harness = await RouterTestingHarness.create('/o/tilleul/conventions/c1');
    server.expectOne('/api/v1/o/tilleul/conventions/c1/history').flush({ entries, next: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
    harness.detectChanges();
    return harness.fixture.nativeElement as HTMLElement;
  };
  const textOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('tells a signature in one line, and its steps under a named disclosure that is closed', async () => {
    const page = await open([
      fact('revision-sealed', 4, null),
      fact('signature-recorded', 3),
      fact('code-sent', 2),
      fact('document-viewed', 1),
    ]);
    const lines = page.querySelectorAll('.ent-rows > li');
    const details = page.querySelector('details');

    expect(lines).toHaveLength(1);
    expect(textOf(lines[0]?.querySelector('.grow'))).toMatch(/^a signé Marc Thévenot, /);
    expect(details?.open).toBe(false);
    expect(textOf(details?.querySelector('summary'))).toBe('Détails : a signé');
    expect([...(details?.querySelectorAll('li') ?? [])].map((part) => textOf(part).split(',')[0])).toEqual([
      'a ouvert le texte Marc Thévenot',
      'a demandé un code par courriel Marc Thévenot',
      'a signé Marc Thévenot',
      'la signature est inscrite dans le document Entente',
    ]);
  });

  it('opens nothing for an act that left one fact', async () => {
    const page = await open([fact('reminder-sent', 1, null)]);

    expect(page.querySelectorAll('.ent-rows > li')).toHaveLength(1);
    expect(page.querySelector('details')).toBeNull();
  });
});
