import { Component, computed, inject, input } from '@angular/core';
import { type SigningPageView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Formats, Icon, injectWords } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { isSender } from './signing-state';

type Said = { readonly title: string; readonly text: string; readonly quote: string; readonly next: string };

/** Nothing to sign any more: who stopped it, why, and whom to ask. */
@Component({
  selector: 'ent-closed-state',
  imports: [Icon],
  template: `<span class="ent-tile watch"><ent-icon name="circle-alert" [size]="22" /></span>
    <h1 tabindex="-1">{{ said().title }}</h1>
    <p>{{ said().text }}</p>
    @if (said().quote) {
      <blockquote>{{ said().quote }}</blockquote>
    }
    <p class="quiet">{{ said().next }}</p>`,
  styleUrls: ['./step.css', './closed-state.css'],
})
export class ClosedState {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  private readonly formats = inject(Formats);

  protected readonly said = computed((): Said => {
    const page = this.page();
    if (page.status === 'declined') return this.declined(page);
    if (page.status === 'expired') return this.expired(page);
    return {
      title: this.t('closed.cancelled', page),
      text: this.t('closed.cancelledText'),
      quote: '',
      next: isSender(page) ? this.t('closed.own') : this.t('closed.ask', page),
    };
  });

  private declined(page: SigningPageView): Said {
    const quote = page.refusalReason ?? '';
    const next = isSender(page) ? this.t('closed.own') : this.t('closed.next', page);
    if (page.myStatus === 'declined')
      return { title: this.t('closed.mine'), text: this.t('closed.mineText', page), quote, next };
    const name = page.others.find(({ status }) => status === 'declined')?.name ?? '';
    return { title: this.t('closed.theirs', { name }), text: this.t('closed.theirsText'), quote, next };
  }

  private expired(page: SigningPageView): Said {
    const day = isDay(page.deadline) ? this.formats.day(page.deadline) : '';
    return {
      title: this.t('closed.expired'),
      text: isSender(page)
        ? this.t('closed.expiredOwn', { day })
        : this.t('closed.expiredText', { day, sender: page.sender }),
      quote: '',
      next: '',
    };
  }
}
