import { HttpTestingController } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { loadWords, provideTestingPlatform } from '../../testing';
import { Toasts } from '../feedback/toasts';
import { FileLink } from './file-link';

@Component({ imports: [FileLink], template: `<a entFile="/api/v1/o/tilleul/rapport">Rapport</a>` })
class Host {
  readonly toasts = inject(Toasts);
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a link to a file', () => {
  const saved: string[] = [];

  const clicked = async () => {
    TestBed.configureTestingModule({ providers: provideTestingPlatform() });
    await loadWords();
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const link = (fixture.nativeElement as HTMLElement).querySelector('a') as HTMLAnchorElement;
    link.click();
    await fixture.whenStable();
    const asked = TestBed.inject(HttpTestingController).expectOne('/api/v1/o/tilleul/rapport');
    return { fixture, link, asked, told: () => fixture.componentInstance.toasts.current()?.message };
  };

  beforeEach(() => {
    saved.length = 0;
    // jsdom gives no address to a file, and follows no link.
    Object.assign(URL, { createObjectURL: () => 'blob:it', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (this.download) saved.push(this.download);
      else this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it('says that the file is on its way, then where it is', async () => {
    const { fixture, link, asked, told } = await clicked();
    expect(told()).toContain('Nous préparons le fichier');
    expect(link.getAttribute('aria-busy')).toBe('true');

    asked.flush(new Blob(['%PDF']), { headers: { 'content-disposition': 'inline; filename="bilan-B-2026-001.pdf"' } });
    await settled();
    await fixture.whenStable();

    expect(saved).toEqual(['bilan-B-2026-001.pdf']);
    expect(link.getAttribute('aria-busy')).toBeNull();
    expect(told()).toContain('bilan-B-2026-001.pdf');
  });

  it('says that the file could not be had, and can be asked for again', async () => {
    const { fixture, link, asked, told } = await clicked();

    asked.error(new ProgressEvent('error'));
    await settled();
    await fixture.whenStable();

    expect(saved).toEqual([]);
    expect(told()).toContain('connexion');
    expect(link.getAttribute('aria-busy')).toBeNull();
  });

  it('says why the server refused, as it says it', async () => {
    const { fixture, asked, told } = await clicked();
    const refusal = { type: '/problems/documents/too-many', title: 'Trop de fichiers demandés : attendez une minute.' };

    asked.flush(new Blob([JSON.stringify(refusal)], { type: 'application/problem+json' }), {
      status: 429,
      statusText: 'Too Many Requests',
    });
    await settled();
    await settled();
    await fixture.whenStable();

    expect(told()).toContain('Trop de fichiers demandés : attendez une minute.');
  });
});
