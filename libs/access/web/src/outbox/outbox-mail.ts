import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type OutboxMailView } from '@entente/platform/api-client';
import { Formats, formatPipes, Icon, injectWords } from '@entente/platform/web';
import { infoWords } from '../access-words';
import { mailParts } from './mail-parts';

/** One mail, as its reader would see the plain text. */
@Component({
  selector: 'ent-outbox-mail',
  imports: [...formatPipes, Icon, RouterLink],
  template: `<a class="back" routerLink="/courriels"><ent-icon name="arrow-left" />{{ t('outbox.back') }}</a>
    <article class="ent-card" aria-labelledby="ent-outbox-subject">
      <h2 id="ent-outbox-subject">{{ mail().subject }}</h2>
      <dl>
        <div>
          <dt>{{ t('outbox.from') }}</dt>
          <dd>{{ mail().senderName }}</dd>
        </div>
        <div>
          <dt>{{ t('outbox.to') }}</dt>
          <dd>{{ mail().recipient }}</dd>
        </div>
        <div>
          <dt>{{ t('outbox.at') }}</dt>
          <dd>{{ mail().sentAt | entInstant }}</dd>
        </div>
      </dl>
      <p class="text">
        @for (part of parts(); track $index) {
          @if (part.link) {
            <a [href]="part.link">{{ part.text }}</a>
          } @else {
            <span>{{ part.text }}</span>
          }
        }
      </p>
      @if (mail().attachments.length) {
        <h3>{{ t('outbox.attachments') }}</h3>
        <ul>
          @for (attachment of mail().attachments; track $index) {
            <li>
              <ent-icon name="paperclip" [size]="18" />
              <a [href]="'/api/v1/outbox/' + mail().id + '/attachments/' + $index" download>{{
                attachment.filename
              }}</a>
              <span class="ent-small ent-muted">{{ size(attachment.size) }}</span>
            </li>
          }
        </ul>
      }
    </article>`,
  styleUrl: './outbox-mail.css',
})
export class OutboxMail {
  readonly mail = input.required<OutboxMailView>();
  protected readonly t = injectWords(infoWords);
  private readonly formats = inject(Formats);
  protected readonly parts = computed(() => mailParts(this.mail().text));

  protected size(bytes: number): string {
    return this.t('outbox.size', { size: this.formats.number(Math.max(1, Math.round(bytes / 1024))) });
  }
}
