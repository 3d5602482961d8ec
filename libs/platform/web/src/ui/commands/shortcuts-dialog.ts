import { Component, computed, inject } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Comfort } from '../comfort/comfort';
import { DialogFrame } from '../overlay/dialog-frame';
import { Places } from '../shell/places';
import { Shortcuts } from './shortcuts';

/** All the keys, those of the page first. */
@Component({
  selector: 'ent-shortcuts-dialog',
  imports: [DialogFrame],
  template: `<ent-dialog-frame [title]="t('shortcuts.title')">
    @if (comfort.settings().letterKeys === 'off') {
      <p class="ent-note info">{{ t('shortcuts.off') }}</p>
    }
    @for (section of sections(); track section.title) {
      <h3>{{ section.title }}</h3>
      <dl class="ent-facts">
        @for (row of section.rows; track row.words) {
          <div>
            <dt>{{ row.words }}</dt>
            <dd>
              @for (key of row.keys; track $index; let last = $last) {
                <kbd>{{ key }}</kbd>
                @if (!last) {
                  {{ row.joined }}
                }
              }
            </dd>
          </div>
        }
      </dl>
    }
  </ent-dialog-frame>`,
  styles: `
    h3 {
      margin-top: 1rem;
    }
  `,
})
export class ShortcutsDialog {
  protected readonly t = injectPlatformWords();
  protected readonly comfort = inject(Comfort);
  private readonly places = inject(Places);
  private readonly shortcuts = inject(Shortcuts);

  protected readonly sections = computed(() => {
    const own = this.shortcuts.current().map(({ key, label }) => ({ words: label(), keys: [key], joined: '' }));
    const then = ` ${this.t('shortcuts.then')} `;
    const goes = this.places
      .all()
      .filter(({ key }) => key)
      .map(({ key, words }) => ({
        words: this.t('shortcuts.goTo', { page: words }),
        keys: ['g', key ?? ''],
        joined: then,
      }));
    const general = [
      { words: this.t('shortcuts.palette'), keys: ['Ctrl', 'K'], joined: ' + ' },
      { words: this.t('shortcuts.search'), keys: ['/'], joined: '' },
      { words: this.t('shortcuts.keys'), keys: ['?'], joined: '' },
      ...goes,
    ];
    return [
      { title: this.t('shortcuts.page'), rows: own },
      { title: this.t('shortcuts.general'), rows: general },
    ].filter(({ rows }) => rows.length > 0);
  });
}
