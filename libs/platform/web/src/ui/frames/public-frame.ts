import { booleanAttribute, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Languages } from '../../i18n/languages';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Comfort } from '../comfort/comfort';
import { OfflineStrip } from '../shell/offline-strip';
import { Icon } from '../icon/icon';
import { Logo } from '../marks/logo';

/** The frame of pages opened by a link, without account: who writes, text size, content, a bar that stays below. */
@Component({
  selector: 'ent-public-frame',
  imports: [Icon, Logo, OfflineStrip, RouterLink],
  templateUrl: './public-frame.html',
  styleUrl: './public-frame.css',
  host: { class: 'ent-public' },
})
export class PublicFrame {
  /** Who writes to the reader; empty before it is known. */
  readonly organisation = input('');
  /** Whether the narrow column of a phone is kept on wide screens. */
  readonly narrow = input(true, { transform: booleanAttribute });
  protected readonly t = injectPlatformWords();
  protected readonly comfort = inject(Comfort);
  protected readonly languages = inject(Languages);

  protected switchLanguage(): void {
    void this.languages.choose(this.languages.active() === 'fr' ? 'en' : 'fr');
  }
}
