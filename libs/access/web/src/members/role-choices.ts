import { Component, computed, inject, input, model } from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { type Role, roles, roleWords } from '@entente/access/domain';
import { say } from '@entente/platform/kernel';
import { Typography, WordStore } from '@entente/platform/web';

/** Roles to tick, each with what it opens. */
@Component({
  selector: 'ent-role-choices',
  imports: [Typography],
  template: `<fieldset [attr.aria-describedby]="error() ? 'ent-roles-error' : null">
    <legend>{{ label() }}</legend>
    @for (choice of choices(); track choice.role) {
      <label class="ent-option">
        <input
          class="ent-tick"
          type="checkbox"
          [checked]="value().includes(choice.role)"
          (change)="toggle(choice.role)"
        />
        <span>
          <b>{{ choice.label | entTypography }}</b>
          <small>{{ choice.description | entTypography }}</small>
        </span>
      </label>
    }
    @if (error()) {
      <p id="ent-roles-error" class="error">{{ error() }}</p>
    }
  </fieldset>`,
  styles: `
    fieldset {
      display: grid;
      gap: 0.5rem;
    }
    legend {
      padding: 0 0 0.5rem;
      font: var(--mat-sys-label-large);
    }
    b,
    small {
      display: block;
    }
    b {
      font: var(--mat-sys-label-large);
    }
    small {
      font: var(--mat-sys-body-small);
    }
    .error {
      font: 500 0.9375rem/1.3125rem var(--ent-font);
      color: var(--mat-sys-error);
    }
  `,
})
export class RoleChoices implements FormValueControl<Role[]> {
  readonly value = model<Role[]>([]);
  readonly touched = model(false);
  readonly label = input.required<string>();
  readonly error = input('');
  private readonly store = inject(WordStore);

  protected readonly choices = computed(() =>
    roles.map((role) => ({
      role,
      label: say(roleWords[role].label, this.store.language()),
      description: say(roleWords[role].description, this.store.language()),
    })),
  );

  protected toggle(role: Role): void {
    const held = this.value();
    this.value.set(held.includes(role) ? held.filter((each) => each !== role) : [...held, role]);
    this.touched.set(true);
  }
}
