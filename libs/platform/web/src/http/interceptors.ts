import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, tap, throwError } from 'rxjs';
import { WordStore } from '../i18n/word-store';
import { COPIED_AT } from '../offline/kept-requests';
import { Session } from '../session/session';
import { Connection } from '../ui/shell/connection';
import { ApiProblem, toApiProblem } from './api-problem';

const toApi = (url: string): boolean => url.startsWith('/api/');

const newRequestId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `req-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** Says to the server in which language to answer, and gives each request a number that logs and errors share. */
export const apiHeaders: HttpInterceptorFn = (request, next) => {
  if (!toApi(request.url)) return next(request);
  const language = inject(WordStore).language();
  return next(request.clone({ setHeaders: { 'Accept-Language': language, 'x-request-id': newRequestId() } }));
};

/** Turns every failed answer into an ApiProblem: what pages and forms understand. */
export const problems: HttpInterceptorFn = (request, next) =>
  next(request).pipe(
    catchError((error: unknown) =>
      throwError(() =>
        error instanceof HttpErrorResponse ? toApiProblem(error, request.headers.get('x-request-id') ?? '') : error,
      ),
    ),
  );

/** A session that ended leads to sign-in and back; what was typed stays in the browser. */
export const sessionExpiry: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        const ended = error instanceof ApiProblem && error.status === 401 && request.url.startsWith('/api/v1/o/');
        if (!ended) return;
        injector.get(Session).forget();
        const router = injector.get(Router);
        void router.navigate(['/connexion'], { queryParams: { retour: router.url, expiree: 1 } });
      },
    }),
  );
};

/** Without a network, some readings are answered by a copy: the page says of when. */
export const copies: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap((event) => {
      const taken = event instanceof HttpResponse ? event.headers.get(COPIED_AT) : null;
      if (taken) connection.noteCopy(new Date(taken));
    }),
  );
};
