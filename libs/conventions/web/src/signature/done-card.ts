import { Component, computed, inject, input } from '@angular/core';
import { type ConventionView, type SignatureView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Button, Formats, Icon, injectWords, Logo, OrgApi, Session } from '@entente/platform/web';
import { signatureWords } from '../signing-words';

/** « Signée par tous »: what both sides now hold, and from when it counts. */
@Component({
  selector: 'ent-signed-by-all',
  imports: [Button, Icon, Logo],
  template: `<section class="ent-card" aria-labelledby="signed-by-all">
    <ent-logo [height]="72" />
    <div class="words">
      <h2 id="signed-by-all">{{ t('done.title') }}</h2>
      <p>{{ t('done.sealed') }} {{ effect() }}</p>
      @if (mayDownload()) {
        <div class="ent-inline">
          <a entButton="filled" download [href]="file('document')"><ent-icon name="download" />{{ t('done.pdf') }}</a>
          <a entButton="outlined" download [href]="file('evidence')"
            ><ent-icon name="download" />{{ t('done.evidence') }}</a
          >
        </div>
      }
      <p class="ent-small ent-muted">{{ t('done.keep') }}</p>
    </div>
  </section>`,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      gap: 1.5rem;
      align-items: center;
      padding: 1.5rem;
    }
    .words {
      display: grid;
      flex: 1 1 18rem;
      gap: 0.75rem;
    }
    @media (max-width: 40rem) {
      section {
        padding: 1.25rem 1rem;
      }
      .ent-button {
        width: 100%;
      }
    }
  `,
})
export class DoneCard {
  readonly convention = input.required<ConventionView>();
  readonly signature = input.required<SignatureView>();
  protected readonly t = injectWords(signatureWords);
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly effect = computed(() => {
    const { startsOn, status } = this.convention();
    if (!isDay(startsOn)) return '';
    const key = status === 'signed' ? 'done.effect' : 'done.started';
    return this.t(key, { day: this.formats.plainDay(startsOn) });
  });

  protected file(kind: 'document' | 'evidence'): string {
    return this.api.address(`/conventions/${this.convention().id}/files/${kind}`);
  }
}
