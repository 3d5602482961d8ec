import { Component, type ElementRef, effect, input, linkedSignal, output, viewChild } from '@angular/core';
import { swotLimits } from '@entente/evaluations/domain';
import { Button, injectWords } from '@entente/platform/web';
import { swotWords } from './swot-words';

/** Gives a group its name: Enter keeps it, Escape leaves it. */
@Component({
  selector: 'ent-card-name',
  imports: [Button],
  template: `<form (submit)="save($event)">
    <input
      #field
      class="ent-control"
      type="text"
      required
      [attr.aria-label]="t('card.name')"
      [attr.maxlength]="max"
      [value]="draft()"
      (input)="draft.set(field.value)"
      (keydown.escape)="dropped.emit()"
    />
    <button entButton="tonal" size="tight" type="submit">{{ t('card.save') }}</button>
  </form>`,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      padding: 0.25rem 0;
    }
    input {
      flex: 1;
      min-width: 8rem;
    }
  `,
})
export class CardName {
  readonly name = input.required<string>();
  readonly saved = output<string>();
  readonly dropped = output();
  protected readonly t = injectWords(swotWords);
  protected readonly max = swotLimits.cluster;
  protected readonly draft = linkedSignal(() => this.name());
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  constructor() {
    effect(() => this.field()?.nativeElement.select());
  }

  protected save(event: Event): void {
    event.preventDefault();
    const name = this.draft().trim();
    if (name) this.saved.emit(name);
  }
}
