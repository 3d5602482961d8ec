import { booleanAttribute, Directive, input } from '@angular/core';

/** How much a button asks for attention: one `filled` a screen. */
export type ButtonLook = 'filled' | 'tonal' | 'outlined' | 'text' | 'add' | 'on-turn';

/** The button and the link that looks like one, on every page: `<button entButton="filled">Ajouter</button>`. */
@Directive({
  selector: 'button[entButton], a[entButton]',
  host: {
    '[class]': '"ent-button " + (look() || "outlined")',
    '[class.danger]': 'danger()',
    '[class.big]': 'size() === "big"',
    '[class.tight]': 'size() === "tight"',
    '[class.full]': 'full()',
  },
})
export class Button {
  readonly look = input<ButtonLook | ''>('', { alias: 'entButton' });
  readonly size = input<'usual' | 'big' | 'tight'>('usual');
  readonly danger = input(false, { transform: booleanAttribute });
  readonly full = input(false, { transform: booleanAttribute });
}
