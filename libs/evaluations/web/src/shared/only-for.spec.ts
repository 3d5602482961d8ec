import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Toasts } from '@entente/platform/web';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { onlyFor } from './only-for';

@Component({ selector: 'ent-a-form', template: 'formulaire' })
class AForm {}

@Component({ selector: 'ent-a-list', template: 'liste' })
class AList {}

const routes = [
  {
    path: 'o/:org',
    children: [
      { path: 'bilans/nouveau', canActivate: [onlyFor('reviews:rate', 'bilans')], component: AForm },
      { path: 'bilans', component: AList },
    ],
  },
];

const openAs = async (permissions: readonly string[]) => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform(routes) });
  await loadWords();
  const harness = await RouterTestingHarness.create();
  const gone = harness.navigateByUrl('/o/tilleul/bilans/nouveau');
  await new Promise((resolve) => setTimeout(resolve));
  const memberships = [{ org: 'tilleul', name: 'Le Tilleul', memberId: 'm', roles: [], permissions }];
  TestBed.inject(HttpTestingController).expectOne('/api/v1/session').flush({ language: 'fr', memberships });
  await gone;
  return harness.routeNativeElement?.textContent;
};

describe('a form that only some may send', () => {
  it('opens to them', async () => {
    expect(await openAs(['reviews:rate'])).toBe('formulaire');
    expect(TestBed.inject(Toasts).current()).toBeNull();
  });

  it('leads others to the list, with a word', async () => {
    expect(await openAs(['reviews:read'])).toBe('liste');
    expect(TestBed.inject(Router).url).toBe('/o/tilleul/bilans');
    expect(TestBed.inject(Toasts).current()?.message).toBe('Cette page ne vous est pas ouverte');
  });
});
