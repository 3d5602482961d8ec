import { provideHttpClient, withFetch, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import { type EnvironmentProviders } from '@angular/core';
import { apiHeaders, copies, problems, sessionExpiry } from './interceptors';

/** HTTP towards our API: language, request number, CSRF token, problems. The first interceptor listed is the outermost. */
export const provideApi = (): EnvironmentProviders =>
  provideHttpClient(
    withFetch(),
    withXsrfConfiguration({ cookieName: 'entente_csrf', headerName: 'x-csrf-token' }),
    withInterceptors([sessionExpiry, apiHeaders, problems, copies]),
  );
