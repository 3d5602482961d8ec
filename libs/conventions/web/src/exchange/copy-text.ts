import { inject } from '@angular/core';
import { injectWords, Toasts } from '@entente/platform/web';
import { exchangeWords } from '../exchange-words';

/** Takes a text into the clipboard, and says so. */
export const injectCopy = (): ((words: string) => Promise<void>) => {
  const [t, toasts] = [injectWords(exchangeWords), inject(Toasts)];
  return (words) =>
    navigator.clipboard.writeText(words).then(
      () => toasts.show(t('word.copied')),
      () => toasts.show(t('word.notCopied')),
    );
};
