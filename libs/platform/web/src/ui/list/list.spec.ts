import { Component, computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { loadWords, provideTestingPlatform } from '../../testing';
import { FilterBar } from './filter-bar';
import { listQuery } from './list-query';
import { Pager } from './pager';
import { SortHeader } from './sort-header';

@Component({
  selector: 'ent-trees',
  imports: [FilterBar, Pager, SortHeader],
  template: `<ent-filter-bar
      searchLabel="Nom"
      [search]="query.values().q"
      [filters]="filters()"
      (searchChange)="query.set({ q: $event })"
      (filterChange)="query.set({ kind: $event.value })"
    />
    <table>
      <tr>
        <th>
          <ent-sort column="name" [sort]="query.values().sort" (sortChange)="query.set({ sort: $event })">Nom</ent-sort>
        </th>
      </tr>
    </table>
    <ent-pager [from]="51" [shown]="50" [total]="1212" previous="" next="c2" (go)="query.page($event)" />`,
})
class Trees {
  readonly query = listQuery('q', 'kind');
  protected readonly filters = computed(() => [
    {
      name: 'kind',
      label: 'Essence',
      choices: [{ value: 'lime', label: 'Tilleul' }],
      value: this.query.values().kind,
    },
  ]);
}

const open = async (address: string) => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform([{ path: 'arbres', component: Trees }]) });
  await loadWords();
  const harness = await RouterTestingHarness.create(address);
  const page: HTMLElement = harness.fixture.nativeElement;
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    harness.detectChanges();
  };
  await settle();
  const button = (name: string) => {
    const found = [...page.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === name || each.getAttribute('aria-label') === name,
    );
    if (!found) throw new Error(`No button ${name}`);
    return found;
  };
  return {
    page,
    url: () => TestBed.inject(Router).url,
    async click(name: string) {
      button(name).click();
      await settle();
    },
    async search(text: string) {
      const box = page.querySelector('input');
      if (!box) throw new Error('No search box');
      box.value = text;
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await settle();
    },
  };
};

describe('a list', () => {
  it('keeps search, filter, sort and page in the address', async () => {
    const { click, search, url } = await open('/arbres');

    await search('  tilleul ');
    expect(url()).toBe('/arbres?q=tilleul');

    await click('Nom');
    expect(url()).toBe('/arbres?q=tilleul&sort=name');

    await click('Suivants');
    expect(url()).toBe('/arbres?q=tilleul&sort=name&page=c2');
  });

  it('opens as its address says, and starts again from the first page when a filter goes', async () => {
    const { click, page, url } = await open('/arbres?kind=lime&page=c9&sort=-name');

    expect(page.querySelector('th')?.getAttribute('aria-sort')).toBe('descending');
    await click('Retirer le filtre Essence\u00a0: Tilleul');

    expect(url()).toBe('/arbres?sort=-name');
  });

  it('says where the reader stands, in the language’s numbers', async () => {
    const { page } = await open('/arbres');

    expect(page.querySelector('ent-pager [role=status]')?.textContent?.trim()).toBe('51 à 100 sur 1\u202f212');
  });
});
