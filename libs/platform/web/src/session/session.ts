import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { type Language } from '@entente/platform/kernel';
import { firstValueFrom } from 'rxjs';
import { ApiProblem } from '../http/api-problem';
import { CurrentOrganisation } from './current-organisation';

/** One organisation of the signed-in person, with what they are there. */
export type Membership = {
  /** The organisation's short name in addresses. */
  readonly org: string;
  /** What the organisation is called. */
  readonly name: string;
  readonly memberId: string;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
};

/** Who is signed in. */
export type SessionView = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly memberships: readonly Membership[];
  readonly isDemo: boolean;
};

/** What a person types to sign in. */
export type Credentials = { readonly email: string; readonly password: string };

const path = '/api/v1/session';

/** Who is signed in, asked once, then kept by what happens here. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly known = signal<SessionView | null | undefined>(undefined);
  private asking: Promise<SessionView | null> | undefined;

  /** Who is signed in, or null. */
  readonly current = computed(() => this.known() ?? null);

  /** What the person is in the organisation of the page. */
  readonly membership = computed(
    () => this.current()?.memberships.find(({ org }) => org === this.organisation.id()) ?? null,
  );

  /** Asks the server unless it already answered. */
  load(): Promise<SessionView | null> {
    const known = this.known();
    if (known !== undefined) return Promise.resolve(known);
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  /** Asks the server again: after an invitation is accepted, a role changed. */
  async reload(): Promise<SessionView | null> {
    this.known.set(undefined);
    return this.load();
  }

  /** Opens a session; a refusal is an ApiProblem. */
  async signIn(credentials: Credentials): Promise<SessionView> {
    const view = await firstValueFrom(this.http.post<SessionView>(path, credentials));
    this.known.set(view);
    return view;
  }

  /** Closes the session here and on the server. */
  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete<void>(path));
    this.known.set(null);
  }

  /** The server no longer knows this session. */
  forget(): void {
    this.known.set(null);
  }

  /** Whether the person may do something in the organisation of the page. */
  may(permission: string): boolean {
    return this.membership()?.permissions.includes(permission) ?? false;
  }

  private async ask(): Promise<SessionView | null> {
    try {
      this.known.set(await firstValueFrom(this.http.get<SessionView>(path)));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      this.known.set(null);
    }
    return this.known() ?? null;
  }
}
