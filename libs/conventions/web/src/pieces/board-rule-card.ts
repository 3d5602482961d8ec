import { Component, inject, linkedSignal, resource, signal } from '@angular/core';
import { chooseConventionRules, type ConventionRulesView, readConventionRules } from '@entente/platform/api-client';
import { ApiProblem, Icon, injectWords, OrgApi, ResourceState, Toasts } from '@entente/platform/web';
import { piecesWords } from '../pieces-words';

/** The rule that the board approves every convention: one box, saved when it is ticked. */
@Component({
  selector: 'ent-board-rule',
  imports: [Icon, ResourceState],
  template: `<section class="ent-card" aria-labelledby="board-rule">
    <header>
      <h2 id="board-rule">{{ t('rule.title') }}</h2>
    </header>
    <div class="ent-card-body">
      @if (now(); as rules) {
        @if (rules.mayEdit) {
          <label class="ent-check">
            <input
              #box
              type="checkbox"
              [checked]="rules.boardMustApprove"
              [disabled]="isSaving()"
              (change)="choose(box)"
            />
            <span>{{ t('rule.label') }}</span>
          </label>
          <p class="ent-small ent-muted">{{ t('rule.hint') }}</p>
        } @else {
          <p>{{ rules.boardMustApprove ? t('rule.on') : t('rule.off') }}</p>
        }
        <div role="alert">
          @if (refusal()) {
            <p class="ent-note bad">
              <ent-icon name="circle-alert" /><span>{{ refusal() }}</span>
            </p>
          }
        </div>
      } @else {
        <ent-resource-state [resource]="opened" [rows]="2" />
      }
    </div>
  </section>`,
  styles: `
    :host {
      display: block;
    }
    :host(:not(:first-child)) {
      margin-top: 1.5rem;
    }
  `,
})
export class BoardRuleCard {
  protected readonly t = injectWords(piecesWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  protected readonly opened = resource({ loader: () => this.api.invoke(readConventionRules) });
  protected readonly now = linkedSignal((): ConventionRulesView | null =>
    this.opened.hasValue() ? this.opened.value() : null,
  );
  protected readonly isSaving = signal(false);
  protected readonly refusal = signal('');

  protected async choose(box: HTMLInputElement): Promise<void> {
    const now = this.now();
    if (!now || this.isSaving()) return;
    this.isSaving.set(true);
    this.refusal.set('');
    try {
      const body = { boardMustApprove: box.checked, version: now.version };
      this.now.set(await this.api.invoke(chooseConventionRules, { body }));
      this.toasts.show(this.t('rule.saved'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('notDone'));
      box.checked = now.boardMustApprove;
      this.opened.reload();
    } finally {
      this.isSaving.set(false);
    }
  }
}
