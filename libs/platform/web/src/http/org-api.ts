import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ApiFunction } from '@entente/platform/api-client';
import { firstValueFrom } from 'rxjs';
import { CurrentOrganisation } from '../session/current-organisation';

// Nothing has to be given when every parameter is optional.
type Given<P> = undefined extends P ? [params?: P] : Record<never, never> extends P ? [params?: P] : [params: P];

type WithoutOrg<P> = Omit<P, 'org'>;

/** Calls operations of no organisation: session, invitations, personal links, verification. */
@Injectable({ providedIn: 'root' })
export class PublicApi {
  private readonly http = inject(HttpClient);

  /** Calls one operation and gives the body of its answer. */
  async invoke<P, R>(fn: ApiFunction<P, R>, ...[params]: Given<P>): Promise<R> {
    return (await firstValueFrom(fn(this.http, '', params as P))).body;
  }
}

/** Calls operations of the organisation whose page is open: `/o/:org/…` fills `org`. */
@Injectable({ providedIn: 'root' })
export class OrgApi {
  private readonly http = inject(HttpClient);
  private readonly organisation = inject(CurrentOrganisation);

  /** Calls one operation under `/api/v1/o/{org}`; everything but `org` is given. */
  async invoke<P extends { org: string }, R>(fn: ApiFunction<P, R>, ...[params]: Given<WithoutOrg<P>>): Promise<R> {
    const complete = { ...params, org: this.organisation.required() } as P;
    return (await firstValueFrom(fn(this.http, '', complete))).body;
  }

  /** The address of a file of the organisation, for a link: `/api/v1/o/{org}/…`. */
  address(path: string): string {
    return `/api/v1/o/${this.organisation.required()}${path}`;
  }
}
