import { TestBed } from '@angular/core/testing';
import { Comfort } from './comfort';

const root = document.documentElement;

describe('comfort', () => {
  beforeEach(() => localStorage.clear());

  it('dresses the page at once, and again at the next visit', () => {
    const comfort = TestBed.inject(Comfort);
    comfort.choose('theme', 'dark');
    comfort.choose('contrast', 'high');
    expect([root.dataset['theme'], root.dataset['contrast']]).toEqual(['dark', 'high']);

    root.removeAttribute('data-theme');
    TestBed.resetTestingModule();
    TestBed.inject(Comfort);

    expect(root.dataset['theme']).toBe('dark');
  });

  it('gives the page back to the device', () => {
    const comfort = TestBed.inject(Comfort);
    comfort.choose('motion', 'less');

    comfort.choose('motion', 'auto');

    expect(root.hasAttribute('data-motion')).toBe(false);
  });

  it('goes round the three text sizes', () => {
    const comfort = TestBed.inject(Comfort);
    const sizes = [1, 2, 3].map(() => (comfort.nextTextSize(), comfort.settings().text));

    expect(sizes).toEqual(['large', 'larger', 'auto']);
  });

  it.each(['{', '"texte"', '{"theme":"<b>","text":"large"}'])('ignores what it cannot read in %s', (kept) => {
    localStorage.setItem('entente.comfort', kept);

    expect(TestBed.inject(Comfort).settings().theme).toBe('auto');
  });
});
