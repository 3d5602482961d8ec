import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ApiFunction } from '@entente/platform/api-client';
import { firstValueFrom } from 'rxjs';
import { CurrentOrganisation } from '../session/current-organisation';

/** Calls operations of no organisation: session, invitations, personal links, verification. */
@Injectable({ providedIn: 'root' })
export class PublicApi {
  private readonly http = inject(HttpClient);

  /** Calls one operation and gives the body of its answer. */
  invoke<R>(fn: ApiFunction<undefined, R>): Promise<R>;
  invoke<P, R>(fn: ApiFunction<P, R>, params: NoInfer<P>): Promise<R>;
  async invoke<P, R>(fn: ApiFunction<P | undefined, R>, params?: P): Promise<R> {
    return (await firstValueFrom(fn(this.http, '', params))).body;
  }
}

/** Calls operations of the organisation whose page is open: `/o/:org/…` fills `org`. */
@Injectable({ providedIn: 'root' })
export class OrgApi {
  private readonly http = inject(HttpClient);
  private readonly organisation = inject(CurrentOrganisation);

  /** Calls one operation under `/api/v1/o/{org}`; everything but `org` is given. */
  invoke<R>(fn: ApiFunction<{ org: string }, R>): Promise<R>;
  invoke<P extends { org: string }, R>(fn: ApiFunction<P, R>, params: NoInfer<Omit<P, 'org'>>): Promise<R>;
  async invoke<R>(fn: ApiFunction<{ org: string }, R>, params?: object): Promise<R> {
    const complete = { ...params, org: this.organisation.required() };
    return (await firstValueFrom(fn(this.http, '', complete))).body;
  }

  /** The address of a file of the organisation, for a link: `/api/v1/o/{org}/…`. */
  address(path: string): string {
    return `/api/v1/o/${this.organisation.required()}${path}`;
  }
}
