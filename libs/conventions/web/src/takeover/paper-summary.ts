import { computed, inject, type Signal } from '@angular/core';
import { type PaperFileView } from '@entente/platform/api-client';
import { Formats, injectWords } from '@entente/platform/web';
import { takeoverWords } from '../takeover-words';

/** « convention.pdf, 240 Ko, 3 pages ». */
export const injectPaperSummary = (paper: Signal<PaperFileView | null>): Signal<string> => {
  const t = injectWords(takeoverWords);
  const formats = inject(Formats);
  return computed(() => {
    const file = paper();
    if (!file) return '';
    const size = t('file.size', { size: formats.number(Math.max(1, Math.round(file.size / 1024))) });
    const pages = file.pages ? [t.count('file.pages', file.pages)] : [];
    return [file.name, size, ...pages].join(', ');
  });
};
