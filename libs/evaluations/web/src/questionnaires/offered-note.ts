import { Component, computed, inject } from '@angular/core';
import { feedbackLanguageNames, feedbackLanguages, offeredLanguages, unwordedIn } from '@entente/evaluations/domain';
import { Icon, injectWords } from '@entente/platform/web';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';

/** In which languages campaigns will offer these questions, and what keeps the others away. */
@Component({
  selector: 'ent-offered-note',
  imports: [Icon],
  template: `<div class="ent-note" [class.info]="!missing().length" [class.watch]="missing().length" role="status">
    <ent-icon name="languages" />
    <div>
      <p>{{ t('tongues.offered', { languages: offered() }) }}</p>
      @for (one of missing(); track one.language) {
        <p class="ent-small">{{ t('tongues.missing', one) }}</p>
      }
    </div>
  </div>`,
})
export class OfferedNote {
  protected readonly t = injectWords(questionnairesWords);
  private readonly desk = inject(QuestionsDesk);
  protected readonly offered = computed(() =>
    offeredLanguages(this.desk.content())
      .map((language) => feedbackLanguageNames[language])
      .join(', '),
  );
  protected readonly missing = computed(() =>
    feedbackLanguages.flatMap((language) => {
      const codes = unwordedIn(this.desk.content(), language);
      return codes.length === 0 ? [] : [{ language: feedbackLanguageNames[language], codes: codes.join(', ') }];
    }),
  );
}
