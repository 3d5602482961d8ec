import { inject } from '@angular/core';
import { Formats, injectWords } from '@entente/platform/web';
import { piecesWords } from '../pieces-words';

const megabyte = 1_048_576;

/** A size as people say it. */
export const injectFileSize = (): ((bytes: number) => string) => {
  const t = injectWords(piecesWords);
  const formats = inject(Formats);
  return (bytes) =>
    bytes >= megabyte
      ? t('megabytes', { size: formats.number(Math.ceil((bytes / megabyte) * 10) / 10) })
      : t('kilobytes', { size: formats.number(Math.ceil(bytes / 1024)) });
};
