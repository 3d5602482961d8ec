import { injectPlatformWords } from '@entente/platform/web';

/** « Nom : texte » in French, "Name: text" in English; in an injection context. */
export const injectNamed = (): ((label: string, text: string) => string) => {
  const t = injectPlatformWords();
  return (label, text) => t('field.named', { label, text });
};
