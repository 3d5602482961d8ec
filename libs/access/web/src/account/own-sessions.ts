import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { type OwnSessionView } from '@entente/platform/api-client';
import { Button, formatPipes, Icon, injectWords, Pill, ResourceState, Toasts } from '@entente/platform/web';
import { accessWords } from '../access-words';
import { deviceOf } from './device-name';
import { OwnSessionList } from './own-session-list';

/** Where the account is open, and the way to close each. */
@Component({
  selector: 'ent-own-sessions',
  imports: [Button, ...formatPipes, Icon, Pill, ResourceState],
  templateUrl: './own-sessions.html',
  styles: `
    @media (max-width: 40rem) {
      .grow {
        flex-basis: calc(100% - 3.75rem);
      }
      ent-pill {
        margin-left: 3.625rem;
      }
    }
  `,
})
export class OwnSessions {
  protected readonly t = injectWords(accessWords);
  protected readonly list = inject(OwnSessionList);
  private readonly toasts = inject(Toasts);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  protected readonly sessions = computed(() => (this.list.sessions.hasValue() ? this.list.sessions.value() : []));
  protected readonly others = computed(() => this.sessions().filter(({ isCurrent }) => !isCurrent).length);

  protected device({ agent }: OwnSessionView): string {
    const device = deviceOf(agent);
    return device ? this.t('account.deviceOn', device) : this.t('account.unknownDevice');
  }

  protected async end({ id }: OwnSessionView): Promise<void> {
    await this.list.end(id);
    this.done(this.t('account.ended'));
  }

  protected async endOthers(): Promise<void> {
    const count = this.others();
    await this.list.endOthers();
    this.done(this.t.count('account.othersEnded', count));
  }

  // The button that was pressed is gone: the list's title takes the focus.
  private done(words: string): void {
    this.toasts.show(words);
    this.title().nativeElement.focus();
  }
}
