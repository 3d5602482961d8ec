import { Component, inject, input, output } from '@angular/core';
import { type ReviewSectionView, type ReviewView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { sectionsWords } from '../sections-words';
import { SectionActs } from './section-acts';
import { injectSectionLine } from './section-line';

/** Under the name of a chapter that was given to somebody: who, until when, and saying that it is done. */
@Component({
  selector: 'ent-section-note',
  imports: [Button, Icon],
  template: `@if (section().memberId) {
    <div class="ent-note" [class.good]="section().doneAt">
      <ent-icon [name]="section().doneAt ? 'circle-check' : 'user-check'" />
      <p>{{ line(section()) }}</p>
      <button
        [entButton]="section().mine && !section().doneAt ? 'filled' : 'text'"
        size="tight"
        type="button"
        [disabled]="acts.busy()"
        (click)="finish()"
      >
        {{ t(section().doneAt ? 'reopen' : section().mine ? 'finish' : 'markDone') }}
      </button>
    </div>
    @if (acts.refusal()) {
      <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ acts.refusal() }}</p>
    }
  }`,
  styles: `
    :host {
      display: block;
    }
    .ent-note {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: center;
    }
    p {
      flex: 1 1 12rem;
    }
  `,
  providers: [SectionActs],
})
export class SectionNote {
  readonly review = input.required<ReviewView>();
  readonly section = input.required<ReviewSectionView>();
  readonly changed = output<ReviewView>();
  /** What is typed leaves before the part is said to be done. */
  readonly before = input.required<() => Promise<unknown>>();
  protected readonly t = injectWords(sectionsWords);
  protected readonly acts = inject(SectionActs);
  protected readonly line = injectSectionLine();

  protected async finish(): Promise<void> {
    await this.before()();
    const changed = await this.acts.finish(this.review(), this.section());
    if (changed) this.changed.emit(changed);
  }
}
