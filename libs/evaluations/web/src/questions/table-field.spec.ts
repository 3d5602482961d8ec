import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type FieldValue } from '@entente/evaluations/domain';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { evaluationsWords } from '../evaluations-words';
import { TableField } from './table-field';

@Component({
  imports: [TableField],
  template: `<ent-table-field
    label="Lignes"
    [columns]="columns"
    [maxRows]="3"
    [value]="value()"
    (picked)="value.set($event)"
    (typing)="value.set($event)"
  />`,
})
class Page {
  readonly columns = [
    { name: 'first', label: { fr: 'Un', en: 'One' }, type: 'text', maxLength: 20 },
    { name: 'second', label: { fr: 'Deux', en: 'Two' }, type: 'text', maxLength: 20 },
  ] as const;
  readonly value = signal<FieldValue>([
    { first: 'a', second: 'b' },
    { first: 'c', second: 'd' },
  ]);
}

// The first page to open compiles its templates.
jest.setTimeout(30_000);

it('writes each cell in its own line, whatever its column', async () => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform() });
  await loadWords(evaluationsWords);
  const fixture = TestBed.createComponent(Page);
  await fixture.whenStable();

  const cells = (fixture.nativeElement as HTMLElement).querySelectorAll('textarea');
  for (const [at, cell] of [...cells].entries()) {
    cell.value = `${at}`;
    cell.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  expect(fixture.componentInstance.value()).toEqual([
    { first: '0', second: '1' },
    { first: '2', second: '3' },
  ]);
});
