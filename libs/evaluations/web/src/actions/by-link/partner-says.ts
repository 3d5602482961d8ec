import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type ActionView, answerActionDay } from '@entente/platform/api-client';
import { ApiProblem, Button, formatPipes, Icon, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { actionsWords } from '../../actions-words';

/** What the partner says of an action by their link, and the other day that they ask for, to answer here. */
@Component({
  selector: 'ent-partner-says',
  imports: [Button, Icon, ...formatPipes],
  template: `@if (action().progress || action().proposal) {
    <section class="ent-card" aria-labelledby="partner-says">
      <header>
        <h2 id="partner-says">{{ t('follow.says') }}</h2>
      </header>
      <div class="ent-card-body">
        @if (action().progress; as progress) {
          <blockquote>
            {{ progress.words }}
            <small>{{ t('follow.said', { by: progress.by, day: (progress.on | entDay: 'plain') }) }}</small>
          </blockquote>
        }
        @if (asked(); as proposal) {
          <p>
            <b>{{ t('follow.proposes', { by: proposal.by, day: (proposal.dueOn | entDay: 'plain') }) }}</b>
            {{ t('follow.instead', { day: (action().dueOn | entDay: 'plain') }) }}
          </p>
          <blockquote>{{ proposal.reason }}</blockquote>
          @if (refusal()) {
            <p class="ent-note bad" role="alert"><ent-icon name="circle-alert" />{{ refusal() }}</p>
          }
          @if (action().mayRevise) {
            <div class="ent-form-actions">
              <button entButton="tonal" size="tight" type="button" [disabled]="busy()" (click)="answer(true)">
                {{ t('follow.accept', { day: (proposal.dueOn | entDay: 'plain') }) }}
              </button>
              <button entButton="outlined" size="tight" type="button" [disabled]="busy()" (click)="answer(false)">
                {{ t('follow.keep', { day: (action().dueOn | entDay: 'plain') }) }}
              </button>
            </div>
          }
        } @else if (action().proposal; as proposal) {
          <p class="ent-muted">{{ t('follow.declined', { day: (proposal.dueOn | entDay: 'plain') }) }}</p>
        }
      </div>
    </section>
  }`,
  styles: `
    .ent-card-body {
      display: grid;
      gap: 0.75rem;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class PartnerSays {
  readonly action = input.required<ActionView>();
  readonly answered = output<ActionView>();
  protected readonly t = injectWords(actionsWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly asked = computed(() => {
    const { proposal } = this.action();
    return proposal && !proposal.declinedOn ? proposal : null;
  });

  protected async answer(accepted: boolean): Promise<void> {
    const { id, version } = this.action();
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.answered.emit(await this.api.invoke(answerActionDay, { id, body: { accepted, version } }));
      this.toasts.show(this.t(accepted ? 'follow.accepted' : 'follow.kept'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('follow.notDone'));
      // Somebody else answered, or the action moved on: what stands now is shown with why.
      const current = error.extra['current'] as ActionView | undefined;
      if (current) this.answered.emit(current);
    } finally {
      this.busy.set(false);
    }
  }
}
