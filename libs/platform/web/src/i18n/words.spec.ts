import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { faultySentences, loadWords, provideTestingPlatform } from '../testing';
import { wordScope } from './dictionary';
import { en } from './en';
import { formatPipes } from './formats';
import { fr } from './fr';
import { Languages } from './languages';
import { injectWords } from './words';

const scope = wordScope('garden', {
  fr: async () => ({
    title: "L'arbre : un tilleul ?",
    owner: 'Le jardin de {name}',
    trees: { one: '{count} arbre', other: '{count} arbres' },
  }),
  en: async () => ({
    title: 'The tree',
    owner: 'The garden of {name}',
    trees: { one: '{count} tree', other: '{count} trees' },
  }),
});

@Component({
  selector: 'ent-garden',
  imports: [...formatPipes],
  template: `<h1>{{ t('title') }}</h1>
    <p>{{ t.count('trees', 0) }}, {{ t.count('trees', 2) }}</p>
    <i>{{ t('owner', { name: 'Anaïs {name}' }) }}</i>
    <time>{{ '2026-11-20' | entDay }}</time>
    <b>{{ 1240.5 | entNumber }}</b>`,
})
class Garden {
  protected readonly t = injectWords(scope);
}

const open = async () => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform() });
  await loadWords(scope);
  const fixture = TestBed.createComponent(Garden);
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  return { fixture, read: (name: string) => page.querySelector(name)?.textContent };
};

describe('words', () => {
  beforeEach(() => localStorage.clear());

  it('says French first, with French typography', async () => {
    const { read } = await open();

    expect(read('h1')).toBe('L’arbre\u00a0: un tilleul\u202f?');
    expect(read('time')).toBe('vendredi 20 novembre');
    expect(read('b')).toBe('1\u202f240,5');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('fills in as mails do: « de » elided, what was typed never read as a mark', async () => {
    const { read } = await open();

    expect(read('i')).toBe('Le jardin d’Anaïs {name}');
  });

  it('counts as each language does', async () => {
    const { fixture, read } = await open();

    expect(read('p')).toBe('0 arbre, 2 arbres');

    await TestBed.inject(Languages).choose('en');
    await fixture.whenStable();
    expect(read('p')).toBe('0 trees, 2 trees');
  });

  it('switches a page that is open, its dates and numbers too, and remembers', async () => {
    const { fixture, read } = await open();

    await TestBed.inject(Languages).choose('en');
    await fixture.whenStable();

    expect([read('h1'), read('time'), read('b')]).toEqual(['The tree', 'Friday 20 November', '1,240.5']);
    expect(document.documentElement.lang).toBe('en');
    expect(TestBed.inject(Languages).remembered()).toBe('en');
    expect(document.cookie).toContain('entente_language=en');
  });

  it('follows the account’s language unless another was chosen here', async () => {
    await open();
    const languages = TestBed.inject(Languages);

    await languages.adopt('en');
    expect(languages.active()).toBe('en');

    await languages.choose('fr');
    await languages.adopt('en');
    expect(languages.active()).toBe('fr');
  });

  it('has a sentence in both languages for each key, with the same marks', () => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});
