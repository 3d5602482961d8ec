import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, mergeMap, tap, throwError } from 'rxjs';
import { WordStore } from '../i18n/word-store';
import { Session } from '../session/session';
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

// Who asks for a file gets its refusal as a file too.
const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(file);
  });

const fileProblem = async (status: number, file: Blob, requestId: string): Promise<ApiProblem> =>
  toApiProblem({ status, error: await textOf(file) }, requestId);

/** Turns every failed answer into an ApiProblem: what pages and forms understand. */
export const problems: HttpInterceptorFn = (request, next) =>
  next(request).pipe(
    catchError((error: unknown) => {
      const requestId = request.headers.get('x-request-id') ?? '';
      if (!(error instanceof HttpErrorResponse)) return throwError(() => error);
      if (!(error.error instanceof Blob)) return throwError(() => toApiProblem(error, requestId));
      return from(fileProblem(error.status, error.error, requestId)).pipe(
        mergeMap((problem) => throwError(() => problem)),
      );
    }),
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
