import { Component, inject } from '@angular/core';
import { languages } from '@entente/platform/kernel';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Languages } from '../../i18n/languages';
import { Comfort, comfortChoices, type ComfortName } from './comfort';

let count = 0;

/** « Mon confort »: text size, theme, contrast, motion, letter keys, language. */
@Component({
  selector: 'ent-comfort-settings',
  template: `<fieldset>
      <legend>{{ t('comfort.language') }}</legend>
      <div class="ent-segments">
        @for (language of all; track language) {
          <label>
            <input
              type="radio"
              [name]="id + '-language'"
              [checked]="languages.active() === language"
              (change)="languages.choose(language)"
            /><span [attr.lang]="language">{{ language === 'fr' ? 'Français' : 'English' }}</span>
          </label>
        }
      </div>
    </fieldset>
    @for (name of names; track name) {
      <fieldset>
        <legend>{{ t(labels[name]) }}</legend>
        <div class="ent-segments">
          @for (choice of choices(name); track choice) {
            <label>
              <input
                type="radio"
                [name]="id + name"
                [checked]="comfort.settings()[name] === choice"
                (change)="choose(name, choice)"
              />{{ choiceWord(name, choice) }}
            </label>
          }
        </div>
        @if (name === 'letterKeys') {
          <p class="ent-small ent-muted">{{ t('comfort.letterKeysHint') }}</p>
        }
      </fieldset>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 1.25rem;
    }
    legend {
      font: var(--mat-sys-label-large);
      padding: 0 0 0.375rem;
    }
    p {
      margin-top: 0.375rem;
    }
  `,
})
export class ComfortPanel {
  protected readonly t = injectPlatformWords();
  protected readonly comfort = inject(Comfort);
  protected readonly languages = inject(Languages);
  protected readonly all = languages;
  // The account page and the dialog may stand together: their radio buttons are not one group.
  protected readonly id = `ent-comfort-${count++}-`;
  protected readonly names: readonly ComfortName[] = ['text', 'theme', 'contrast', 'motion', 'letterKeys'];
  protected readonly labels = {
    text: 'comfort.text.label',
    theme: 'comfort.theme.label',
    contrast: 'comfort.contrast.label',
    motion: 'comfort.motion.label',
    letterKeys: 'comfort.letterKeys.label',
  } as const;
  private readonly words = {
    text: { auto: 'comfort.text.auto', large: 'comfort.text.large', larger: 'comfort.text.larger' },
    theme: { auto: 'comfort.theme.auto', light: 'comfort.theme.light', dark: 'comfort.theme.dark' },
    contrast: { auto: 'comfort.contrast.auto', high: 'comfort.contrast.high' },
    motion: { auto: 'comfort.motion.auto', less: 'comfort.motion.less' },
    letterKeys: { on: 'comfort.letterKeys.on', off: 'comfort.letterKeys.off' },
  } as const;

  protected choices(name: ComfortName): readonly string[] {
    return comfortChoices[name];
  }

  protected choiceWord(name: ComfortName, choice: string): string {
    const key = Object.entries(this.words[name]).find(([each]) => each === choice)?.[1];
    return key ? this.t(key) : choice;
  }

  protected choose(name: ComfortName, choice: string): void {
    const known = comfortChoices[name].find((each) => each === choice);
    if (known) this.comfort.choose(name, known);
  }
}
