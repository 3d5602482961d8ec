import { Component } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { DialogFrame } from '../overlay/dialog-frame';
import { ComfortPanel } from './comfort-settings';

/** « Mon confort » in a dialog, from anywhere. */
@Component({
  selector: 'ent-comfort-dialog',
  imports: [ComfortPanel, DialogFrame],
  template: `<ent-dialog-frame [title]="t('comfort.title')"><ent-comfort-settings /></ent-dialog-frame>`,
})
export class ComfortDialog {
  protected readonly t = injectPlatformWords();
}
