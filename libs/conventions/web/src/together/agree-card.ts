import { Component, computed, inject, input, output } from '@angular/core';
import { type AcceptanceView } from '@entente/platform/api-client';
import { Button, Formats, Icon, injectWords, SideMark } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { TableDesk } from './table-desk';

/** Who accepts the words as they stand, and how to say so. */
@Component({
  selector: 'ent-agree-card',
  imports: [Button, Icon, SideMark],
  template: `<section class="ent-card" aria-labelledby="agree">
    <header>
      <h2 id="agree">{{ t('agree.title') }}</h2>
    </header>
    <div class="ent-card-body">
      <p class="ent-small ent-muted">{{ t('agree.lead') }}</p>
      <ul>
        @for (party of desk.page().parties; track party.key) {
          <li>
            <ent-side [side]="desk.sideOf(party.key)" />
            <span class="grow">
              <b>{{ desk.partyTitle(party.key) }}</b>
              <small>
                @if (party.acceptance; as acceptance) {
                  <ent-icon name="circle-check" [size]="16" />{{ said(acceptance) }}
                } @else {
                  {{ t('agree.waiting') }}
                }
              </small>
            </span>
          </li>
        }
      </ul>
      <div class="acts">
        @if (desk.may('accept')) {
          <button entButton="filled" type="button" [disabled]="desk.isRunning()" (click)="desk.accept()">
            <ent-icon name="check" />{{ t('agree.accept') }}
          </button>
        }
        @if (desk.may('withdraw-acceptance')) {
          <button entButton="text" size="tight" type="button" (click)="withdraw()">{{ t('agree.withdraw') }}</button>
        }
        @if (canRecord()) {
          <button entButton="text" size="tight" type="button" (click)="record.emit()">{{ t('agree.record') }}</button>
        }
      </div>
    </div>
  </section>`,
  styles: `
    li {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      padding: 0.5rem 0;
    }
    .grow {
      flex: 1;
      min-width: 0;
    }
    small {
      display: flex;
      align-items: center;
      gap: 0.25rem;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .acts {
      display: grid;
      gap: 0.25rem;
      margin-top: 0.5rem;
    }
  `,
})
export class AgreeCard {
  readonly recordable = input(false);
  readonly record = output();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly formats = inject(Formats);
  protected readonly canRecord = computed(
    () =>
      this.recordable() &&
      this.desk.may('record-acceptance') &&
      this.desk.page().parties.some(({ key, acceptance }) => key !== this.desk.page().me.party && !acceptance),
  );

  protected said({ name, at, recorded }: AcceptanceView): string {
    const when = { name, at: this.formats.instant(at) };
    if (!recorded) return this.t('agree.yes', when);
    return this.t('agree.recorded', { ...when, by: recorded.by, way: this.t(`agree.ways.${recorded.way}`) });
  }

  protected withdraw(): Promise<boolean> {
    return this.desk.run({ call: () => this.desk.door.withdrawAcceptance(), said: this.t('agree.withdrawn') });
  }
}
