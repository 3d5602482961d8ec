import { Component, computed, inject, input } from '@angular/core';
import { type LedSwotSessionView } from '@entente/platform/api-client';
import { Button, Icon, injectWords, Toasts } from '@entente/platform/web';
import { swotWords } from './swot-words';

/** How to come in: address, code, QR code, large enough for the end of the room. */
@Component({
  selector: 'ent-join-panel',
  imports: [Button, Icon],
  template: `<svg [attr.viewBox]="box()" role="img" [attr.aria-label]="t('join.qr')" shape-rendering="crispEdges">
      <rect
        [attr.x]="-2"
        [attr.y]="-2"
        [attr.width]="session().qr.size + 4"
        [attr.height]="session().qr.size + 4"
        fill="#fff"
      />
      <path [attr.d]="session().qr.path" fill="#000" />
    </svg>
    <div>
      <p>{{ t('join.address', { url: address() }) }}</p>
      <p class="code">{{ session().code.slice(0, 3) }}&#8201;{{ session().code.slice(3) }}</p>
      @if (big() && !bare()) {
        <button entButton="text" size="tight" type="button" (click)="copy()">
          <ent-icon name="copy" />{{ t('join.copy') }}
        </button>
      }
    </div>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.875rem;
    }
    svg {
      width: 5.5rem;
      height: 5.5rem;
      flex: none;
    }
    :host(.big) svg {
      width: 14rem;
      height: 14rem;
    }
    .code {
      font: 720 1.5rem/1.75rem var(--ent-font);
      letter-spacing: 0.06em;
    }
    :host(.big) .code {
      font-size: 3rem;
      line-height: 3.5rem;
    }
  `,
  host: { '[class.big]': 'big()' },
})
export class JoinPanel {
  readonly session = input.required<LedSwotSessionView>();
  readonly big = input(false);
  /** For a wall: nothing to press. */
  readonly bare = input(false);
  protected readonly t = injectWords(swotWords);
  private readonly toasts = inject(Toasts);
  protected readonly box = computed(() => {
    const { size } = this.session().qr;
    return `-2 -2 ${size + 4} ${size + 4}`;
  });
  protected readonly address = computed(() => this.session().joinUrl.replace(/^https?:\/\//, ''));

  protected copy(): void {
    const { joinUrl, code } = this.session();
    void navigator.clipboard?.writeText(`${joinUrl}#${code}`).then(() => this.toasts.show(this.t('join.copied')));
  }
}
