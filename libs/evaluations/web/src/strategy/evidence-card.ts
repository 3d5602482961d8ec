import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { announceEvidence } from '@entente/platform/api-client';
import { Button, formatPipes, Icon, injectWords, OrgApi, ResourceState, Session } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { strategyWords } from './strategy-words';
import { weightOf } from './weight-of';

const shownPieces = 6;

/** What the bundle of the year holds, how heavy it is, and its download. */
@Component({
  selector: 'ent-evidence-card',
  imports: [Button, Icon, ResourceState, RouterLink, ...formatPipes],
  template: `<section class="ent-card" aria-labelledby="evidence-title">
    <header>
      <h2 id="evidence-title">{{ t('evidence.title') }}</h2>
    </header>
    <div class="ent-card-body ent-stack">
      <p>{{ t('evidence.lead') }}</p>
      @if (evidence.hasValue()) {
        @if (evidence.value(); as found) {
          @if (found.count) {
            <ul class="pieces">
              @for (piece of first(); track piece.path) {
                <li>
                  <ent-icon name="file-text" [size]="18" />
                  <span>
                    {{ piece.title }}, {{ piece.day | entDay: 'plain' }}
                    @if (piece.codes.length) {
                      <small>{{ t('evidence.codes', { codes: piece.codes.join(', ') }) }}</small>
                    }
                  </span>
                </li>
              }
            </ul>
            @if (found.count > first().length) {
              <p class="ent-muted">{{ t('evidence.more', { count: found.count - first().length }) }}</p>
            }
            <p class="ent-form-actions">
              <!-- A plain link: the browser writes the file as it comes, and says when it broke off. -->
              <a entButton="filled" download [href]="address()">
                <ent-icon name="download" />{{ t('evidence.download') }}
              </a>
              <span class="weight">{{ weight() }}</span>
            </p>
            @if (found.isCut) {
              <p class="ent-note watch"><ent-icon name="circle-alert" />{{ t('evidence.cut') }}</p>
            }
            <p class="ent-small ent-muted">{{ t('evidence.notOfficial') }}</p>
            @if (!described()) {
              <p class="ent-small ent-muted">
                {{ t('evidence.noFramework') }}
                <a [routerLink]="base() + '/referentiels'">{{ t('evidence.describe') }}</a>
              </p>
            }
          } @else {
            <p class="ent-muted">{{ t('evidence.none') }}</p>
          }
        }
      } @else {
        <ent-resource-state [resource]="evidence" />
      }
    </div>
  </section>`,
  styles: `
    .pieces {
      display: grid;
      gap: 0.5rem;
    }
    .pieces li {
      display: flex;
      gap: 0.5rem;
      align-items: flex-start;
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
    .weight {
      align-self: center;
    }
  `,
})
export class EvidenceCard {
  readonly id = input.required<string>();
  /** Changes when the review does: the pieces are counted again. */
  readonly version = input.required<number>();
  protected readonly t = injectWords(strategyWords);
  private readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  protected readonly evidence = resource({
    params: () => ({ id: this.id(), version: this.version(), language: this.say.language() }),
    loader: ({ params: { id, language } }) => this.api.invoke(announceEvidence, { id, language }),
  });
  protected readonly first = computed(() =>
    this.evidence.hasValue() ? this.evidence.value().first.slice(0, shownPieces) : [],
  );
  protected readonly described = computed(
    () => this.evidence.hasValue() && this.evidence.value().first.some(({ codes }) => codes.length > 0),
  );
  protected readonly weight = computed(() => {
    if (!this.evidence.hasValue()) return '';
    const { count, bytes } = this.evidence.value();
    return this.t('evidence.weight', {
      count: this.t.count('evidence.pieces', count),
      size: weightOf(bytes, this.say.language()),
    });
  });
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/strategie`);
  protected readonly address = computed(() =>
    this.api.address(`/strategies/${this.id()}/evidence/bundle?language=${this.say.language()}`),
  );
}
