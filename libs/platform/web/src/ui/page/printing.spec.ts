import { TestBed } from '@angular/core/testing';
import { provideTestingPlatform } from '../../testing';
import { PageTitle } from './page-title';
import { Printing } from './printing';

describe('a page that goes to paper', () => {
  const written: string[] = [];

  beforeEach(() => {
    written.length = 0;
    // jsdom has no sheet to adopt.
    Object.assign(globalThis, {
      CSSStyleSheet: class {
        replaceSync = (css: string) => written.push(css);
      },
    });
    Object.assign(document, { adoptedStyleSheets: [] });
    document.body.innerHTML = '<details id="folded"></details><details id="open" open></details>';
    TestBed.configureTestingModule({ providers: provideTestingPlatform() });
    TestBed.inject(Printing);
    TestBed.inject(PageTitle).set('Bilan 2026 avec « Le "Passage" »');
  });

  const isOpen = (): boolean[] => [...document.querySelectorAll('details')].map(({ open }) => open);

  it('opens what is folded, and folds it again afterwards', () => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(isOpen()).toEqual([true, true]);

    window.dispatchEvent(new Event('afterprint'));
    expect(isOpen()).toEqual([false, true]);
  });

  it('names the page and the day at the foot of each sheet', () => {
    window.dispatchEvent(new Event('beforeprint'));

    expect(written.at(-1)).toMatch(
      /@bottom-left \{ content: "Bilan 2026 avec « Le \\"Passage\\" » · \d+(er)? \S+ \d{4}"/,
    );
  });
});
