import { booleanAttribute, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Languages } from '../../i18n/languages';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Comfort } from '../comfort/comfort';
import { Icon } from '../icon/icon';
import { Logo } from '../marks/logo';
import { PageTitle } from '../page/page-title';

/** The quiet frame of sign-in, invitation, reset and first run: logo, one card, links below. */
@Component({
  selector: 'ent-sign-in-frame',
  imports: [Icon, Logo, RouterLink],
  template: `<header class="ent-no-print">
      <a class="brand" routerLink="/"><ent-logo [height]="28" />Entente</a>
      <button
        class="ent-icon-button"
        type="button"
        [attr.aria-label]="t('comfort.textSize')"
        (click)="comfort.nextTextSize()"
      >
        <ent-icon name="a-large-small" [size]="24" />
      </button>
    </header>
    <main tabindex="-1">
      <section class="ent-card" [class.wide]="wide()">
        <h1 tabindex="-1">{{ title() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content />
      </section>
      <ng-content select="[below]" />
    </main>
    <footer class="ent-no-print">
      <nav [attr.aria-label]="t('public.footer')">
        <a routerLink="/aide">{{ t('public.help') }}</a>
        <a routerLink="/accessibilite">{{ t('public.accessibility') }}</a>
        <a routerLink="/donnees">{{ t('public.privacy') }}</a>
        <a routerLink="/mentions-legales">{{ t('public.legal') }}</a>
        <button type="button" [attr.lang]="languages.active() === 'fr' ? 'en' : 'fr'" (click)="switchLanguage()">
          {{ t('public.language') }}
        </button>
      </nav>
    </footer>`,
  styleUrl: './sign-in-frame.css',
  host: { class: 'ent-public' },
})
export class SignInFrame {
  readonly title = input.required<string>();
  readonly lead = input('');
  /** For the steps of a first run, which need more room. */
  readonly wide = input(false, { transform: booleanAttribute });
  protected readonly t = injectPlatformWords();
  protected readonly comfort = inject(Comfort);
  protected readonly languages = inject(Languages);

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.set(this.title()));
  }

  protected switchLanguage(): void {
    void this.languages.choose(this.languages.active() === 'fr' ? 'en' : 'fr');
  }
}
