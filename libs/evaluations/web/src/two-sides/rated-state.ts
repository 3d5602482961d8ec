import { Component, computed, inject, input } from '@angular/core';
import { type RaterPageView } from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import { EmptyState, Formats, injectWords } from '@entente/platform/web';
import { sidesWords } from '../sides-words';

/** What stands once somebody has handed in, or once the review no longer takes ratings. */
@Component({
  selector: 'ent-rated-state',
  imports: [EmptyState],
  template: `<h1 class="ent-hidden" tabindex="-1">{{ words().title }}</h1>
    <ent-empty-state [icon]="words().icon" [title]="words().title" [detail]="words().detail">
      @if (words().help) {
        <p class="ent-muted">{{ words().help }}</p>
      }
      <ng-content />
    </ent-empty-state>`,
})
export class RatedState {
  readonly page = input.required<RaterPageView>();
  private readonly t = injectWords(sidesWords);
  private readonly formats = inject(Formats);

  protected readonly words = computed(() => {
    const { status, handedInAt, inviter, open } = this.page();
    if (status !== 'handed-in' || !handedInAt) {
      const detail = this.t('mine.closed.detail', { inviter });
      return { icon: 'lock', title: this.t('mine.closed.title'), detail, help: '' } as const;
    }
    const day = this.formats.plainDay(dayOf(new Date(handedInAt)));
    return {
      icon: 'circle-check',
      title: this.t('mine.in.title'),
      detail: `${this.t('mine.in.on', { day })} ${open ? this.t('mine.in.next') : ''}`.trim(),
      help: open ? this.t('mine.in.help', { inviter }) : '',
    } as const;
  });
}
