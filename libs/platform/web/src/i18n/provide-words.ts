import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { languages } from '@entente/platform/kernel';
import { provideTransloco, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import { of } from 'rxjs';
import { Languages } from './languages';
import { platformWords } from './platform-words';
import { WordStore } from './word-store';

// Texts come with their libraries through WordStore; Transloco itself fetches nothing.
class NoLoader implements TranslocoLoader {
  readonly getTranslation = () => of<Translation>({});
}

/** The language engine: French by default, switched at run time, marks written `{name}` as in the kernel. */
export const provideWords = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'fr',
        reRenderOnLangChange: true,
        interpolation: ['{', '}'],
        prodMode: !isDevMode(),
      },
      loader: NoLoader,
    }),
    provideAppInitializer(async () => {
      const [store, chosen] = [inject(WordStore), inject(Languages).remembered()];
      await store.switchTo(chosen);
      await store.add(platformWords);
    }),
  ]);
