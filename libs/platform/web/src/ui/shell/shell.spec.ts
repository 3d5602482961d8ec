import { OverlayContainer } from '@angular/cdk/overlay';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component, Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../session/session';
import { loadWords, provideTestingPlatform } from '../../testing';
import { type CommandSource, provideCommands, provideCommandSource } from '../commands/commands';
import { shortcut } from '../commands/shortcuts';
import { Comfort } from '../comfort/comfort';
import { PageHeader } from '../page/page-header';
import { provideNavigation } from './navigation';
import { ROLE_WORDS } from './role-names';
import { Shell } from './shell';

const both = (text: string) => ({ fr: text, en: `${text} (en)` });
const pressed: string[] = [];

@Component({ selector: 'ent-home', imports: [PageHeader], template: `<ent-page-header title="Bonjour Nadia" />` })
class Home {
  constructor() {
    shortcut(
      'e',
      () => 'Modifier',
      () => pressed.push('e'),
    );
  }
}

@Component({
  selector: 'ent-partners',
  imports: [PageHeader],
  template: `<ent-page-header title="Partenaires" /><input />`,
})
class Partners {}

@Injectable({ providedIn: 'root' })
class PartnerSearch implements CommandSource {
  async find(text: string) {
    return [{ label: `Équipe mobile (${text})`, icon: 'handshake' as const, path: 'partenaires/7' }];
  }
}

const session = {
  accountId: 'a',
  name: 'Nadia Belkacem',
  email: 'n@letilleul.example',
  language: 'fr',
  isDemo: false,
  memberships: [
    { org: 'tilleul', name: 'Le Tilleul', memberId: 'm', roles: ['director'], permissions: ['partner.read'] },
    { org: 'rive', name: 'Rive Claire', memberId: 'n', roles: ['staff'], permissions: [] },
  ],
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const open = async (address = '/o/tilleul') => {
  TestBed.configureTestingModule({
    providers: [
      ...provideTestingPlatform([
        {
          path: 'o/:org',
          component: Shell,
          children: [
            { path: 'partenaires', component: Partners },
            { path: '**', component: Home },
          ],
        },
      ]),
      provideNavigation(
        {
          group: 'commit',
          order: 1,
          label: both('Conventions'),
          icon: 'file-pen',
          path: 'conventions',
          permission: 'convention.read',
        },
        {
          group: 'daily',
          order: 2,
          label: both('Partenaires'),
          icon: 'handshake',
          path: 'partenaires',
          permission: 'partner.read',
          phone: 2,
          key: 'p',
        },
        {
          group: 'daily',
          order: 1,
          label: both('Mon travail'),
          icon: 'house',
          path: '',
          phone: 1,
          phoneLabel: both('Accueil'),
        },
      ),
      provideCommands(() =>
        Promise.resolve([
          {
            group: 'act',
            label: both('Nouvelle convention'),
            icon: 'file-plus',
            path: 'conventions/nouvelle',
            keywords: both('rédiger accord'),
          },
        ]),
      ),
      provideCommandSource(() => Promise.resolve(PartnerSearch)),
      { provide: ROLE_WORDS, useValue: { director: both('Directrice') } },
    ],
  });
  await loadWords();
  const loaded = TestBed.inject(Session).load();
  TestBed.inject(HttpTestingController).expectOne('/api/v1/session').flush(session);
  await loaded;
  const harness = await RouterTestingHarness.create(address);
  document.body.append(harness.fixture.nativeElement);
  await settle();
  harness.detectChanges();
  const page: HTMLElement = harness.fixture.nativeElement;
  const words = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, ...init }),
    );
    await settle();
    harness.detectChanges();
  };
  return { harness, page, words, press, overlay: () => TestBed.inject(OverlayContainer).getContainerElement() };
};

beforeEach(() => {
  localStorage.clear();
  pressed.length = 0;
});
afterEach(() => document.body.replaceChildren());

describe('the shell', () => {
  it('lists only what the person may open, in the order of the groups', async () => {
    const { words } = await open();

    expect(words('ent-rail li a')).toEqual(['Mon travail', 'Partenaires']);
    expect(words('ent-rail h2')).toEqual(['Au quotidien']);
    expect(words('.ent-tabbar a')).toEqual(['Accueil', 'Partenaires']);
    expect(words('.me b')).toEqual(['Nadia Belkacem']);
    expect(words('.me small')).toEqual(['Directrice']);
  });

  it('marks the open page and puts the focus on its title', async () => {
    const { harness, page, words } = await open();

    await harness.navigateByUrl('/o/tilleul/partenaires');
    await settle();

    expect(words('ent-rail [aria-current=page]')).toEqual(['Partenaires']);
    expect(document.activeElement).toBe(page.querySelector('h1'));
    expect(document.title).toBe('Partenaires · Entente');
  });

  it('offers the other organisations of the person', async () => {
    const { page, overlay, harness } = await open();

    page.querySelector<HTMLElement>('button.org')?.click();
    harness.detectChanges();
    const [other] = overlay().querySelectorAll<HTMLElement>('[role=menuitem]');
    expect(other?.textContent?.trim()).toBe('Rive Claire');

    other?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/o/rive');
  });

  it('finds an act without its accents, whatever the order of words', async () => {
    const { overlay, press, harness } = await open();
    await press('k', { ctrlKey: true });
    const field = overlay().querySelector('input');
    if (!field) throw new Error('The palette has no field');

    field.value = 'ACCORD rediger';
    field.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    harness.detectChanges();

    const rows = [...overlay().querySelectorAll('[role=option]')].map(({ textContent }) => textContent?.trim());
    expect(rows).toEqual(['Nouvelle convention', 'Équipe mobile (ACCORD rediger)']);
    expect(overlay().querySelector('[aria-selected=true]')?.textContent).toContain('Nouvelle convention');

    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/o/tilleul/partenaires/7');
  });

  it('goes to a page with g then its letter, and runs the keys of the page', async () => {
    const { press } = await open();
    await press('e');
    expect(pressed).toEqual(['e']);

    await press('g');
    await press('p');
    expect(TestBed.inject(Router).url).toBe('/o/tilleul/partenaires');
  });

  it('leaves letters alone in a field, and everywhere once they are switched off', async () => {
    const { page, press } = await open('/o/tilleul/partenaires');
    page.querySelector('input')?.focus();
    await press('g');
    await press('p');
    expect(document.activeElement?.tagName).toBe('INPUT');

    TestBed.inject(Comfort).choose('letterKeys', 'off');
    page.querySelector('input')?.blur();
    await press('?');
    expect(document.querySelector('mat-dialog-container')).toBeNull();
  });
});
