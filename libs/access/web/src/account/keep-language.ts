import { effect, type EnvironmentProviders, inject, provideAppInitializer, untracked } from '@angular/core';
import { reviseProfile } from '@entente/platform/api-client';
import { Languages, PublicApi, Session, type SessionView } from '@entente/platform/web';

/** A language chosen while signed in becomes the account's: mails and other browsers follow it. */
export const keepLanguageWithAccount = (): EnvironmentProviders =>
  provideAppInitializer(() => {
    const [languages, session, api] = [inject(Languages), inject(Session), inject(PublicApi)];
    let last = untracked(() => languages.active());
    let kept: { readonly by: SessionView; readonly language: string } | null = null;
    effect(() => {
      const language = languages.active();
      if (language === last) return;
      last = language;
      const by = untracked(session.current);
      if (!by) return;
      const account = kept?.by === by ? kept.language : by.language;
      kept = { by, language };
      // The page follows the account when it opens: nothing was chosen then.
      if (account === language) return;
      // What cannot be saved now is still kept in this browser, and is no reason to disturb.
      api.invoke(reviseProfile, { body: { language } }).catch(() => undefined);
    });
  });
