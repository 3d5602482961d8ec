import { Component, computed, inject } from '@angular/core';
import { type TemplateClause } from '@entente/conventions/domain';
import { injectWords } from '@entente/platform/web';
import { withClause } from '../drafting/convention-content';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { injectSaid } from '../text/said';

/** The clauses that may be added or taken away, each with why it is proposed. */
@Component({
  selector: 'ent-clause-choices',
  template: `<p class="ent-small ent-muted">{{ t('clauses.lead', { count: mandatory() }) }}</p>
    <ul>
      @for (choice of choices(); track choice.clause.code) {
        <li>
          <label class="ent-check">
            <input type="checkbox" #box [checked]="isChosen(choice)" (change)="choose(choice, box.checked)" />
            <span>
              {{ said(choice.clause.title) }}
              <small>{{ reason(choice) }}</small>
            </span>
          </label>
        </li>
      }
    </ul>`,
  styles: `
    ul {
      margin-top: 0.5rem;
    }
    li + li {
      border-top: var(--ent-hairline);
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ClauseChoices {
  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  private readonly store = inject(DraftStore);
  protected readonly choices = computed(() => this.store.template.clauses.filter(({ place }) => place !== 'mandatory'));
  protected readonly mandatory = computed(() => this.store.template.clauses.length - this.choices().length);
  private readonly chosen = computed(() => new Set(this.store.document().articles.map(({ clauseCode }) => clauseCode)));

  protected isChosen({ clause }: TemplateClause): boolean {
    const { added, removed } = this.store.answers().clauses;
    if (removed.includes(clause.code)) return false;
    return added.includes(clause.code) || this.chosen().has(clause.code);
  }

  protected choose({ clause }: TemplateClause, wanted: boolean): void {
    this.store.change((content) => ({ ...content, answers: withClause(content.answers, clause.code, wanted) }));
  }

  // Why it is there or not: the template's advice, what the answers call for, or what somebody decided.
  protected reason({ clause, place, when }: TemplateClause): string {
    const { added, removed } = this.store.answers().clauses;
    const advice = this.t(place === 'recommended' ? 'clauses.recommended' : 'clauses.optional');
    if (added.includes(clause.code)) return `${advice} ${this.t('clauses.added')}`;
    if (removed.includes(clause.code)) return `${advice} ${this.t('clauses.removed')}`;
    if (!when) return advice;
    return `${advice} ${this.t(this.chosen().has(clause.code) ? 'clauses.called' : 'clauses.notCalled')}`;
  }
}
