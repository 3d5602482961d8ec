import { Component, inject, input, output, signal } from '@angular/core';
import { listPartners, type SheetTargetView } from '@entente/platform/api-client';
import { Avatar, Button, type Choice, Chooser, Field, injectWords, OrgApi } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';

/** For whom the sheet is prepared: a partner, or nobody in particular. */
@Component({
  selector: 'ent-target-choice',
  imports: [Avatar, Button, Chooser, Field],
  template: `<h2>{{ t('tailor.who') }}</h2>
    @if (choosing()) {
      <ent-field [label]="t('tailor.choosePartner')" [hint]="t('tailor.choosePartnerHint')" requirement="optional">
        <ent-chooser [search]="find" (picked)="choose($event)" />
      </ent-field>
      <div class="ent-inline">
        <button entButton="text" size="tight" type="button" (click)="choose(null)">{{ t('tailor.nobody') }}</button>
      </div>
    } @else {
      <div class="chosen">
        @if (partner(); as known) {
          <ent-avatar side="them" [name]="known.name" />
          <span>
            <b>{{ known.name }}</b>
            <small>{{ known.needs.join(', ') }}</small>
          </span>
        } @else {
          <span>
            <b>{{ t('tailor.nobody') }}</b>
            <small>{{ t('tailor.nobodyDetail') }}</small>
          </span>
        }
        <button entButton="text" size="tight" type="button" (click)="choosing.set(true)">
          {{ t('tailor.change') }}
        </button>
      </div>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.625rem;
    }
    h2 {
      font: var(--mat-sys-title-small);
    }
    .chosen {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      padding: 0.625rem 0.75rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--ent-radius-control);
    }
    .chosen > span {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class TargetChoice {
  readonly partner = input.required<SheetTargetView | null>();
  /** The identifier of the partner, or null for nobody in particular. */
  readonly chosen = output<string | null>();
  protected readonly t = injectWords(sheetWords);
  private readonly api = inject(OrgApi);
  protected readonly choosing = signal(false);

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 10 });
    return items.map(({ id, name, city }) => ({ id, label: name, detail: city }));
  };

  protected choose(choice: Choice | null): void {
    this.choosing.set(false);
    this.chosen.emit(choice?.id ?? null);
  }
}
