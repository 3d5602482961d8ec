import { inject } from '@angular/core';
import { isSameContent, type RichText } from '@entente/conventions/domain';
import { BrowserMemory } from '@entente/platform/web';
import { ModelDesk } from './model-desk';

/** Words of an article that nobody saved yet, and what they began from. */
export type KeptWords = { readonly start: RichText; readonly body: RichText; readonly title: string };

type Stored = Pick<KeptWords, 'body' | 'title'>;

const isKept = (value: unknown): value is KeptWords =>
  typeof value === 'object' && value !== null && 'start' in value && 'body' in value && 'title' in value;

/** The browser keeps what is typed in a model until it is saved or left: a reload loses nothing. */
export const injectKeptWords = () => {
  const [memory, desk] = [inject(BrowserMemory), inject(ModelDesk)];
  const named = (place: string) => `draft/model/${desk.view()?.id ?? ''}/${place}`;
  return {
    /** Nothing when the same words were saved since. */
    read: (place: string, stored: Stored): KeptWords | null => {
      try {
        const kept: unknown = JSON.parse(memory.read(named(place)) ?? 'null');
        if (!isKept(kept)) return null;
        return isSameContent(kept.body, stored.body) && kept.title === stored.title ? null : kept;
      } catch {
        return null;
      }
    },
    keep: (place: string, words: KeptWords): void => void memory.write(named(place), JSON.stringify(words)),
    forget: (place: string): void => memory.forget(named(place)),
  };
};
