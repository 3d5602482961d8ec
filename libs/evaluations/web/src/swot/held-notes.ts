import { Component, input, output } from '@angular/core';
import { type PendingNote, quadrantWords } from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { swotWords } from './swot-words';

export type NoteVerdict = { readonly noteId: string; readonly verdict: 'release' | 'return' };

/** Notes that seem to speak of a person: whoever leads reads them before anybody else. */
@Component({
  selector: 'ent-held-notes',
  imports: [Button, Icon],
  template: `<section class="ent-card" aria-labelledby="held-title">
    <header>
      <h2 id="held-title"><ent-icon name="shield-alert" />{{ t.count('held.title', notes().length) }}</h2>
    </header>
    <p class="ent-card-body">{{ t('held.detail') }}</p>
    <ul class="ent-rows">
      @for (note of notes(); track note.id) {
        <li>
          <span class="grow">
            {{ note.text }}
            <small>{{ t('held.quadrant', { name: say(names[note.quadrant].name) }) }}</small>
          </span>
          <span class="acts">
            <button
              entButton="outlined"
              size="tight"
              type="button"
              [disabled]="busy()"
              (click)="judge(note, 'release')"
            >
              {{ t('held.release') }}
            </button>
            <button entButton="text" size="tight" type="button" [disabled]="busy()" (click)="judge(note, 'return')">
              {{ t('held.back') }}
            </button>
          </span>
        </li>
      }
    </ul>
  </section>`,
  styles: `
    h2 {
      display: flex;
      gap: 0.5rem;
    }
    li {
      flex-wrap: wrap;
    }
    .grow {
      min-width: 14rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `,
})
export class HeldNotes {
  readonly notes = input.required<readonly PendingNote[]>();
  readonly busy = input(false);
  readonly judged = output<NoteVerdict>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly names = quadrantWords;

  protected judge({ id: noteId }: PendingNote, verdict: NoteVerdict['verdict']): void {
    this.judged.emit({ noteId, verdict });
  }
}
