import { effect, type EnvironmentProviders, inject, provideAppInitializer, untracked } from '@angular/core';
import { reviseProfile } from '@entente/platform/api-client';
import { Languages, PublicApi, Session } from '@entente/platform/web';

/** A language chosen while signed in becomes the account's: mails and other browsers follow it. */
export const keepLanguageWithAccount = (): EnvironmentProviders =>
  provideAppInitializer(() => {
    const [languages, session, api] = [inject(Languages), inject(Session), inject(PublicApi)];
    let last = untracked(() => languages.active());
    effect(() => {
      const language = languages.active();
      if (language === last) return;
      last = language;
      // What cannot be saved now is still kept in this browser, and is no reason to disturb.
      if (untracked(session.current)) api.invoke(reviseProfile, { body: { language } }).catch(() => undefined);
    });
  });
