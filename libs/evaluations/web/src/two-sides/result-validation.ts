import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { raterLimits } from '@entente/evaluations/domain';
import {
  type ResultView,
  type ReviewView,
  type SidesView,
  validateResult,
  type ValidationView,
} from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import {
  Button,
  Control,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Session,
  SideMark,
  Toasts,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { sidesWords } from '../sides-words';

/** REV-30 on our side: who validated, by name and date, and our own validation. */
@Component({
  selector: 'ent-result-validation',
  imports: [Button, Control, Field, FormField, FormRoot, Icon, SideMark],
  template: `<section aria-labelledby="validation-title">
    <h3 id="validation-title">{{ t('result.title') }}</h3>
    <p class="ent-small ent-muted">{{ t('result.lead') }}</p>
    <ul>
      @for (line of lines(); track line.side) {
        <li>
          <ent-side [side]="line.mark" /><b>{{ line.name }}</b>
          @if (line.words) {
            <span><ent-icon name="circle-check" [size]="18" />{{ line.words }}</span>
          } @else {
            <span class="ent-muted">{{ t('result.waiting') }}</span>
          }
        </li>
      }
    </ul>
    @if (mayValidate()) {
      <form [formRoot]="fields">
        @if (judged.refusal()) {
          <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
        }
        <ent-field [label]="t('result.name')"><input entControl [formField]="fields.name" /></ent-field>
        <ent-field [label]="t('result.role')"><input entControl [formField]="fields.role" /></ent-field>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">
          <ent-icon name="check-check" />{{ t('result.validate', { side: review().organisationName }) }}
        </button>
      </form>
    }
    <ng-content />
  </section>`,
  styles: `
    section {
      display: grid;
      gap: 0.5rem;
      margin-top: 1.25rem;
      padding-top: 1rem;
      border-top: var(--ent-hairline);
    }
    h3 {
      font: 660 1rem/1.375rem var(--ent-font);
    }
    li,
    li span {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
      align-items: center;
    }
    li {
      padding: 0.25rem 0;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      align-items: end;
    }
  `,
})
export class ResultValidation {
  readonly review = input.required<ReviewView>();
  readonly sides = input.required<SidesView>();
  readonly result = input.required<ResultView>();
  readonly validated = output<SidesView>();
  protected readonly t = injectWords(sidesWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);

  protected readonly lines = computed(() => [
    { side: 'ours', mark: 'us' as const, name: this.review().organisationName, words: this.wordsOf('ours') },
    { side: 'partner', mark: 'them' as const, name: this.review().partner.name, words: this.wordsOf('partner') },
  ]);
  protected readonly mayValidate = computed(
    () => this.sides().allowedActions.includes('validate') && this.wordsOf('ours') === '',
  );
  protected readonly draft = signal({ name: this.session.current()?.name ?? '', role: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name);
      maxLength(path.name, raterLimits.name);
      maxLength(path.role, raterLimits.name);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.validate()) } },
  );

  private async validate(): Promise<void> {
    const body = { ...this.draft(), result: this.result().fingerprint };
    this.validated.emit(await this.api.invoke(validateResult, { id: this.review().id, body }));
    this.toasts.show(this.t('result.validated'));
  }

  private wordsOf(side: ValidationView['side']): string {
    const given = this.result().validations.find((each) => each.side === side);
    if (!given) return '';
    const day = this.formats.plainDay(dayOf(new Date(given.at)));
    return this.t(given.role ? 'result.by' : 'result.byName', { ...given, day });
  }
}
