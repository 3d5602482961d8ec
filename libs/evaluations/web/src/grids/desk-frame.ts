import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, Pill, SaveState, type Tab, Tabs } from '@entente/platform/web';
import { gridsWords } from './grids-words';
import { OwnDesk } from './own-desk';

/** Sentences of a frame that name what is written. */
export type FrameWords = Readonly<Record<'stale' | 'archived' | 'readOnly' | 'chosen', string>>;

/** Around whatever is written and published: the parts of its page, where it stands, and what is to be settled. */
@Component({
  selector: 'ent-desk-frame',
  imports: [Button, Icon, Pill, RouterLink, SaveState, Tabs],
  templateUrl: './desk-frame.html',
  styleUrl: './grids.css',
})
export class DeskFrame {
  readonly title = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
  /** How many points keep it from being published. */
  readonly toMend = input.required<number>();
  readonly said = input.required<FrameWords>();
  protected readonly t = injectWords(gridsWords);
  protected readonly desk = inject(OwnDesk);
  protected readonly publishing = { partie: 'publier' };
  protected readonly standing = computed(() => {
    const view = this.desk.view();
    if (!view) return '';
    if (!view.ahead && view.published === 0) return '';
    const version = view.published + 1;
    return view.ahead ? this.t('view.draftOf', { version }) : this.t('view.asPublished', { version: view.published });
  });
}
