import { Component, computed, inject, input, output, resource } from '@angular/core';
import {
  askedIn,
  feedbackLanguageNames,
  feedbackLanguages,
  type FeedbackLanguage,
  feedbackTongue,
  type Tongues,
  type WordedTongue,
} from '@entente/evaluations/domain';
import { Control, Field, injectWords } from '@entente/platform/web';
import { OwnDesk } from '../grids/own-desk';
import { questionnairesWords } from './questionnaires-words';

type Other = keyof Tongues;
const isOther = (language: FeedbackLanguage): language is Other => language !== 'fr' && language !== 'en';
const others = feedbackLanguages.filter(isOther);

/** Words in the languages of people supported that the interface does not speak, each written in its own direction. */
@Component({
  selector: 'ent-tongue-fields',
  imports: [Control, Field],
  template: `@for (one of others(); track one.language) {
    <ent-field [label]="label() + ', ' + one.name" [hint]="one.original">
      <input
        #box
        entControl
        autocomplete="off"
        [attr.lang]="one.language"
        [attr.dir]="one.direction"
        [attr.maxlength]="max()"
        [value]="tongues()?.[one.language] ?? ''"
        [readOnly]="!desk.mayWrite()"
        (input)="write(one.language, box.value)"
      />
    </ent-field>
  }`,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      padding-inline-start: 1rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class TongueFields {
  readonly label = input.required<string>();
  readonly tongues = input<Tongues | undefined>();
  readonly max = input.required<number>();
  /** The code of a question of Entente, which speaks every language already. */
  readonly shipped = input<string | null>(null);
  readonly written = output<Tongues>();
  protected readonly desk = inject(OwnDesk);
  private readonly t = injectWords(questionnairesWords);
  private readonly files = resource({
    loader: async () =>
      new Map(
        await Promise.all(
          others.map(async (language): Promise<[Other, WordedTongue]> => [language, await feedbackTongue(language)]),
        ),
      ),
  });
  protected readonly others = computed(() =>
    others.map((language) => {
      const tongue = this.files.hasValue() ? this.files.value().get(language) : undefined;
      const [code, direction] = [this.shipped(), tongue?.direction ?? 'auto'];
      const original = tongue && code ? this.t('edit.original', { text: askedIn(tongue, code).ask }) : '';
      return { language, name: feedbackLanguageNames[language], direction, original };
    }),
  );

  protected write(language: Other, text: string): void {
    this.written.emit({ ...this.tongues(), [language]: text });
  }
}
