import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { gridAt, jointDecisions, raterLimits } from '@entente/evaluations/domain';
import { guestValidateResult, type RaterPageView, type ResultView } from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import {
  Button,
  Control,
  Field,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  PublicApi,
  SideMark,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { judgedByServer } from '../shared/judged-by-server';
import { sidesWords } from '../sides-words';

/** The result of the review, read and validated by somebody of the partner (REV-30). */
@Component({
  selector: 'ent-result-to-validate',
  imports: [Button, Control, Field, FormField, FormRoot, Icon, SideMark, ...formatPipes],
  templateUrl: './result-to-validate.html',
  styles: `
    :host {
      display: grid;
      gap: 1.25rem;
    }
    dl {
      display: grid;
      gap: 0.75rem;
    }
    dt {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .score {
      font: 700 1.5rem/1.875rem var(--ent-font);
    }
    li,
    li span {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
      align-items: center;
    }
    li {
      padding: 0.375rem 0;
    }
  `,
})
export class ResultToValidate {
  readonly page = input.required<RaterPageView>();
  readonly result = input.required<ResultView>();
  readonly validated = output<RaterPageView>();
  protected readonly t = injectWords(sidesWords);
  protected readonly say = injectSay();
  private readonly api = inject(PublicApi);
  private readonly formats = inject(Formats);

  protected readonly decision = computed(() => {
    const found = jointDecisions.find(({ code }) => code === this.result().decision);
    return found ? this.say(found.label) : '';
  });
  protected readonly band = computed(() => {
    const { grid, score } = this.result();
    const found = gridAt(grid).rules.bands.find(({ code }) => code === score.band);
    return found ? this.say(found.label) : '';
  });
  protected readonly lines = computed(() => [
    { mark: 'us' as const, name: this.page().organisation, words: this.wordsOf('ours') },
    { mark: 'them' as const, name: this.page().partner, words: this.wordsOf('partner') },
  ]);
  protected readonly mayValidate = computed(() => this.wordsOf('partner') === '');
  protected readonly draft = linkedSignal(() => ({ name: this.page().name, role: '' }));
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
    this.validated.emit(await this.api.invoke(guestValidateResult, { id: this.page().reviewId, body }));
  }

  private wordsOf(side: 'ours' | 'partner'): string {
    const given = this.result().validations.find((each) => each.side === side);
    if (!given) return '';
    const day = this.formats.plainDay(dayOf(new Date(given.at)));
    return this.t(given.role ? 'result.by' : 'result.byName', { ...given, day });
  }
}
