import { computed, DestroyRef, effect, inject, Injectable, resource, untracked } from '@angular/core';
import {
  openSigningLink,
  readSigningPage,
  refuseByLink,
  renewSigningLink,
  sendSigningCode,
  signByLink,
  type SigningPageView,
  viewSigningDocument,
} from '@entente/platform/api-client';
import { ApiProblem, Languages, PublicApi } from '@entente/platform/web';
import { deadLinkOf, isUnderWay, problemCode } from './signing-state';
import { SigningLink } from './signing-link';
import { tabMemory } from './tab-memory';

const pause = 4_000;

const isGone = (error: unknown): boolean => error instanceof ApiProblem && [401, 410].includes(error.status);

const isOtherCookie = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 401 || problemCode(error) === 'other-document');

/** What the holder of a link sees and does. Opening records nothing: each act is a request of its own. */
@Injectable()
export class SigningDesk {
  private readonly api = inject(PublicApi);
  private readonly link = inject(SigningLink);
  private readonly languages = inject(Languages);

  readonly answer = resource({
    params: () => ({ token: this.link.token() }),
    loader: ({ params: { token } }) => this.open(token),
  });

  readonly page = computed<SigningPageView | null>(() => (this.answer.hasValue() ? this.answer.value() : null));
  readonly error = computed<unknown>(() => this.answer.error()?.cause ?? this.answer.error());
  /** Whether the link is at hand: a reload forgets it. */
  readonly hasLink = computed(() => this.link.token() !== '');
  /** Why the link shows nothing, when it is the link's doing. */
  readonly dead = computed(() => deadLinkOf(this.error(), this.link.token()));

  constructor() {
    this.followLanguage();
    const look = (): void => void (document.hidden ? null : this.refresh());
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(() => void (this.isSealing() && !document.hidden ? this.refresh() : null), pause);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    });
  }

  /** The person has reached the text. */
  view(): Promise<void> {
    return this.act(() => this.api.invoke(viewSigningDocument, { body: this.shown() }));
  }

  sendCode(): Promise<void> {
    return this.act(() => this.api.invoke(sendSigningCode, { body: this.shown() }));
  }

  /** Signs what this page shows: the sentence by its version, the document by its SHA-256. */
  sign(code: string): Promise<void> {
    const consentVersion = this.page()?.consentVersion ?? '';
    return this.act(() => this.api.invoke(signByLink, { body: { code, consentVersion, ...this.shown() } }));
  }

  refuse(reason: string): Promise<void> {
    return this.act(() => this.api.invoke(refuseByLink, { body: { reason, ...this.shown() } }));
  }

  /** The link that works leaves again, to the address that the sender knows. */
  renew(): Promise<void> {
    return this.api.invoke(renewSigningLink, { body: { token: this.link.token() } });
  }

  /** Asks again without taking away what is shown; the network may come and go. */
  async refresh(): Promise<void> {
    if (!this.answer.hasValue()) return;
    try {
      const page = await this.open(this.link.token());
      // Without its token, a tab would turn into the convention that another one opened since, under the reader's eyes.
      if (page.documentSha256 === this.page()?.documentSha256) this.answer.set(page);
    } catch (error) {
      if (isGone(error)) this.answer.reload();
    }
  }

  // With the token, the page opens anew each time: another link opened in this browser has its own cookie.
  private async open(token: string): Promise<SigningPageView> {
    const refusal = token ? null : tabMemory.refusal();
    if (refusal) throw refusal;
    try {
      const page = await (token
        ? this.api.invoke(openSigningLink, { body: { token } })
        : this.api.invoke(readSigningPage));
      tabMemory.open();
      return page;
    } catch (error) {
      if (error instanceof ApiProblem && deadLinkOf(error, token)) tabMemory.bury(error);
      throw error;
    }
  }

  private async act(run: () => Promise<SigningPageView>): Promise<void> {
    try {
      this.answer.set(await run());
    } catch (error) {
      const token = this.link.token();
      // The cookie lasts two hours, the link longer; and another link opened since has put its own in the same place.
      if (!isOtherCookie(error) || !token) throw error;
      await this.open(token);
      this.answer.set(await run());
    }
  }

  /** What every act is about, so that it cannot fall on the convention of another tab. */
  private shown(): { readonly documentSha256: string } {
    return { documentSha256: this.page()?.documentSha256 ?? '' };
  }

  private isSealing(): boolean {
    return this.answer.hasValue() && isUnderWay(this.answer.value());
  }

  private followLanguage(): void {
    let shown = this.languages.active();
    effect(() => {
      const language = this.languages.active();
      if (language !== shown) untracked(() => void this.refresh());
      shown = language;
    });
  }
}
