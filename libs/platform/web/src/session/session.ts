import { computed, inject, Injectable, signal } from '@angular/core';
import { readSession, type SessionView, signIn, type SignInBody, signOut } from '@entente/platform/api-client';
import { ApiProblem } from '../http/api-problem';
import { PublicApi } from '../http/org-api';
import { Languages } from '../i18n/languages';
import { CurrentOrganisation } from './current-organisation';

/** Who is signed in, and in which organisations. */
export type { SessionView } from '@entente/platform/api-client';

/** One organisation of the signed-in person, with what they are there. */
export type Membership = SessionView['memberships'][number];

/** What a person types to sign in. */
export type Credentials = SignInBody;

/** Who is signed in, asked once, then kept by what happens here. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(PublicApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly languages = inject(Languages);
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
  reload(): Promise<SessionView | null> {
    // What is known stays until the answer: pages that show it do not blink.
    return this.ask();
  }

  /** Opens a session; a refusal is an ApiProblem. */
  async signIn(credentials: Credentials): Promise<SessionView> {
    const view = await this.api.invoke(signIn, { body: credentials });
    await this.languages.adopt(view.language);
    this.known.set(view);
    return view;
  }

  /** Closes the session here and on the server. */
  async signOut(): Promise<void> {
    await this.api.invoke(signOut);
    this.known.set(null);
  }

  /** The server no longer knows this session. */
  forget(): void {
    this.known.set(null);
  }

  /** Whether the person may do something in the organisation of the page. */
  may(permission: string): boolean {
    return this.membership()?.permissions.some((held) => held === permission) ?? false;
  }

  private async ask(): Promise<SessionView | null> {
    try {
      const view = await this.api.invoke(readSession);
      await this.languages.adopt(view.language);
      this.known.set(view);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      this.known.set(null);
    }
    return this.known() ?? null;
  }
}
