import { Component, inject } from '@angular/core';
import { ratingKeyHelp } from '@entente/evaluations/domain';
import { Comfort, DialogFrame, injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';

/** Every key of the rating page, in words. */
@Component({
  selector: 'ent-rating-keys-dialog',
  imports: [DialogFrame],
  template: `<ent-dialog-frame [title]="t('rating.keys')">
    @if (comfort.settings().letterKeys === 'off') {
      <p class="ent-note info">{{ t('rating.offKeys') }}</p>
    }
    <dl class="ent-facts">
      @for (line of help; track line.does.fr) {
        <div>
          <dt>{{ say(line.does) }}</dt>
          <dd>
            @for (key of line.keys[say.language()]; track key) {
              <kbd>{{ key }}</kbd>
            }
          </dd>
        </div>
      }
    </dl>
  </ent-dialog-frame>`,
})
export class RatingKeysDialog {
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly comfort = inject(Comfort);
  protected readonly help = ratingKeyHelp;
}
