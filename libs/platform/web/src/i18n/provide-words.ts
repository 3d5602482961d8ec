import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { fillIn, languages } from '@entente/platform/kernel';
import {
  provideTransloco,
  provideTranslocoTranspiler,
  type TranspileParams,
  type Translation,
  type TranslocoLoader,
  type TranslocoTranspiler,
} from '@jsverse/transloco';
import { of } from 'rxjs';
import { Languages } from './languages';
import { platformWords } from './platform-words';
import { WordStore } from './word-store';

// Texts come with their libraries through WordStore; Transloco itself fetches nothing.
class NoLoader implements TranslocoLoader {
  readonly getTranslation = () => of<Translation>({});
}

// Fills as the mails and documents do: « de » is elided, and what a user typed is never read as a mark. A value still
// on its way leaves a blank, since the page says the rest already.
class KernelMarks implements TranslocoTranspiler {
  transpile({ value, params }: TranspileParams): unknown {
    return typeof value === 'string' ? fillIn(value, params, '') : value;
  }
}

/** The language engine: French by default, switched at run time, marks written `{name}` as in the kernel. */
export const provideWords = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'fr',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: NoLoader,
    }),
    provideTranslocoTranspiler(KernelMarks),
    provideAppInitializer(async () => {
      const [store, chosen] = [inject(WordStore), inject(Languages).remembered()];
      await store.switchTo(chosen);
      await store.add(platformWords);
    }),
  ]);
