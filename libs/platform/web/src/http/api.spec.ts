import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { ApplicationRef, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { loadWords, provideTestingPlatform } from '../testing';
import { ApiProblem } from './api-problem';
import { OrgApi } from './org-api';

@Component({ selector: 'ent-anywhere', template: '' })
class Anywhere {}

const listTrees = (
  http: HttpClient,
  root: string,
  params: { org: string; q?: string },
): Observable<{ body: string[] }> =>
  http.get<string[]>(`${root}/api/v1/o/${params.org}/trees`).pipe(map((body) => ({ body })));

const open = async (address: string) => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform([{ path: '**', component: Anywhere }]) });
  await loadWords();
  await RouterTestingHarness.create(address);
  return { api: TestBed.inject(OrgApi), server: TestBed.inject(HttpTestingController) };
};

const refusalOf = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => error);

describe('the API seen from a page', () => {
  it('asks for the organisation of the page, in the page’s language, under a number of its own', async () => {
    const { api, server } = await open('/o/tilleul/arbres');

    const asked = api.invoke(listTrees);
    const { request } = server.expectOne('/api/v1/o/tilleul/trees');

    expect(request.headers.get('Accept-Language')).toBe('fr');
    expect(request.headers.get('x-request-id')).toMatch(/^req-[0-9a-f]{16}$/);
    server.verify();
    void asked.catch(() => undefined);
  });

  it('refuses to guess the organisation of a page that has none', async () => {
    const { api } = await open('/aide');

    expect(await refusalOf(api.invoke(listTrees))).toEqual(new Error('This page belongs to no organisation.'));
  });

  it('turns a problem of the server into a typed refusal', async () => {
    const { api, server } = await open('/o/tilleul');

    const refusal = refusalOf(api.invoke(listTrees));
    const errors = [{ pointer: '/name', code: 'taken', detail: 'Ce nom existe déjà.' }];
    const body = { type: '/problems/x/y', title: 'Non.', instance: 'req-1', errors, deadline: '2026-12-01' };
    server.expectOne('/api/v1/o/tilleul/trees').flush(body, { status: 422, statusText: 'x' });

    expect(await refusal).toMatchObject({
      type: '/problems/x/y',
      status: 422,
      title: 'Non.',
      instance: 'req-1',
      errors,
      extra: { deadline: '2026-12-01' },
      offline: false,
    });
  });

  it('tells the absence of network from a refusal, and keeps a number to quote', async () => {
    const { api, server } = await open('/o/tilleul');

    const refusal = refusalOf(api.invoke(listTrees));
    server.expectOne('/api/v1/o/tilleul/trees').error(new ProgressEvent('error'));

    const problem = await refusal;
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ offline: true, instance: expect.stringMatching(/^req-/) });
  });

  it('leads to sign-in and back when the session has ended', async () => {
    const { api, server } = await open('/o/tilleul/arbres?q=a');

    const refusal = refusalOf(api.invoke(listTrees));
    server.expectOne('/api/v1/o/tilleul/trees').flush({}, { status: 401, statusText: 'x' });
    await refusal;
    await TestBed.inject(ApplicationRef).whenStable();

    expect(TestBed.inject(Router).url).toBe('/connexion?retour=%2Fo%2Ftilleul%2Farbres%3Fq%3Da&expiree=1');
  });

  it('leaves requests of others alone', async () => {
    const { server } = await open('/o/tilleul');

    void firstValueFrom(TestBed.inject(HttpClient).get('/fonts/a.woff2')).catch(() => undefined);

    expect(server.expectOne('/fonts/a.woff2').request.headers.has('x-request-id')).toBe(false);
  });
});
