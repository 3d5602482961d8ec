import { Component, computed, inject, input } from '@angular/core';
import { type AnswerPart, type FieldValue } from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { carryWords } from '../carry-words';
import { AnswerParts } from './answer-parts';
import { CarryDesk } from './carry-desk';

/** What an answer said in the year before, whether it was taken over, and what became of it since. */
@Component({
  selector: 'ent-carried-note',
  imports: [AnswerParts, Button, Icon],
  template: `@if (taken().length) {
      <div class="ent-note line">
        <ent-icon [name]="state() === 'unchanged' ? 'history' : 'pencil'" />
        <div class="grow">
          <p>{{ t(words().state, { year: year() }) }}</p>
          @if (state() === 'modified') {
            <details>
              <summary>{{ t('former', { year: year() }) }}</summary>
              <ent-answer-parts [parts]="before()" />
            </details>
          }
        </div>
        @if (state() === 'unchanged') {
          <button
            entButton="text"
            size="tight"
            type="button"
            [id]="'undo-' + code()"
            [disabled]="desk.busy()"
            (click)="undo()"
          >
            <ent-icon name="undo-2" />{{ t('undo') }}
          </button>
        }
      </div>
    }
    @if (offered().length) {
      <div class="ent-note line">
        <ent-icon name="history" />
        <details class="grow">
          <summary>{{ t(words().read, { year: desk.year() }) }}</summary>
          <ent-answer-parts [parts]="offer()" />
        </details>
        <button
          entButton="tonal"
          size="tight"
          type="button"
          [id]="'take-' + code()"
          [disabled]="desk.busy()"
          (click)="take()"
        >
          {{ t(words().take, { year: desk.year() }) }}
        </button>
      </div>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    :host:empty {
      display: none;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: center;
    }
    .grow {
      flex: 1 1 12rem;
      min-width: 0;
    }
    summary {
      min-height: 1.75rem;
      cursor: pointer;
    }
  `,
})
export class CarriedNote {
  readonly code = input.required<string>();
  readonly fields = input.required<readonly string[]>();
  /** A value of a field in words. */
  readonly say = input.required<(field: string, value: FieldValue) => readonly AnswerPart[]>();
  readonly kind = input<'question' | 'comment'>('question');
  protected readonly t = injectWords(carryWords);
  protected readonly desk = inject(CarryDesk);

  protected readonly taken = computed(() => this.desk.taken(this.code()));
  protected readonly year = computed(() => this.taken()[0]?.year ?? null);
  protected readonly state = computed(() => this.desk.state(this.code(), this.fields()));
  protected readonly offered = computed(() => this.desk.offered([this.code()]));
  protected readonly before = computed(() => this.taken().flatMap(({ field, value }) => this.say()(field, value)));
  protected readonly offer = computed(() =>
    this.offered().flatMap(({ code, field }) => this.say()(field, this.desk.earlier(code, field))),
  );
  protected readonly words = computed(() => {
    const isKept = this.state() === 'unchanged';
    return this.kind() === 'comment'
      ? ({ state: isKept ? 'commentUnchanged' : 'commentModified', read: 'readComment', take: 'takeComment' } as const)
      : ({ state: isKept ? 'unchanged' : 'modified', read: 'read', take: 'take' } as const);
  });

  protected async take(): Promise<void> {
    await this.desk.take(this.offered());
    this.follow('undo', 'take');
  }

  protected async undo(): Promise<void> {
    await this.desk.giveBack(this.taken());
    this.follow('take', 'undo');
  }

  /** The button that was pressed is gone: the one that took its place has the focus. */
  private follow(...names: readonly string[]): void {
    setTimeout(() => {
      const found = names.map((name) => document.getElementById(`${name}-${this.code()}`)).find(Boolean);
      found?.focus();
    });
  }
}
