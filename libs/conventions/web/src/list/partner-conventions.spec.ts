import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { draftingWords } from '../drafting-words';
import { PartnerConventions } from './partner-conventions';

const row = {
  id: 'c1',
  title: 'Permanence sociale',
  number: '2025-002',
  status: 'ended',
  startsOn: '2025-10-28',
  endsOn: '2026-10-27',
};

@Component({
  imports: [PartnerConventions],
  template: `<ent-partner-conventions partnerId="p1" [mayWrite]="false" />`,
})
class Page {}

describe('the conventions of a partner', () => {
  const open = async (rows: readonly object[]): Promise<HTMLElement> => {
    TestBed.configureTestingModule({ providers: provideTestingPlatform([{ path: 'o/:org', component: Page }]) });
    await loadWords(draftingWords);
    const harness = await RouterTestingHarness.create('/o/tilleul');
    const server = TestBed.inject(HttpTestingController);
    server.expectOne(({ url }) => url.endsWith('/conventions')).flush({ items: rows, total: rows.length, next: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
    harness.detectChanges();
    return harness.fixture.nativeElement as HTMLElement;
  };

  it('say number and dates in one sentence, no space before its comma', async () => {
    const page = await open([row, { ...row, id: 'c2', startsOn: null, endsOn: null }]);

    expect([...page.querySelectorAll('li small')].map((small) => small.textContent?.trim())).toEqual([
      expect.stringMatching(/^n°\s2025-002, du 28 octobre 2025 au 27 octobre 2026$/),
      expect.stringMatching(/^n°\s2025-002$/),
    ]);
  });

  it('offer nothing to begin to whoever may not write with this partner', async () => {
    const page = await open([row]);

    expect(page.querySelector('a[href$="nouvelle"]')).toBeNull();
  });
});
