import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { reviseProfile, type SessionView } from '@entente/platform/api-client';
import {
  type Autosave,
  autosave,
  Control,
  Field,
  injectWords,
  PublicApi,
  SaveState,
  Session,
} from '@entente/platform/web';
import { accessWords } from '../access-words';

/** The person's own name, saved by itself, and the address that identifies them. */
@Component({
  selector: 'ent-profile',
  imports: [Control, Field, FormField, SaveState],
  template: `<section class="ent-card" aria-labelledby="ent-account-profile">
    <header>
      <h2 id="ent-account-profile">{{ t('account.profile') }}</h2>
      <ent-save-state [status]="autosave.status()" />
    </header>
    <div class="ent-card-body ent-stack">
      <ent-field [label]="t('account.name')" [hint]="t('account.nameHint')">
        <input entControl autocomplete="name" [formField]="fields.name" (blur)="autosave.flush()" />
      </ent-field>
      <ent-field requirement="required" [label]="t('email')" [hint]="t('account.emailFixed')">
        <input entControl type="email" readonly [value]="person().email" />
      </ent-field>
    </div>
  </section>`,
})
export class Profile {
  readonly person = input.required<SessionView>();
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly session = inject(Session);

  protected readonly draft = signal({ name: this.session.current()?.name ?? '' });
  protected readonly fields = form(this.draft, (path) => {
    required(path.name, { message: () => this.t('missing.name') });
    maxLength(path.name, 120);
  });
  protected readonly autosave: Autosave<{ name: string }> = autosave({
    key: () => 'account/profile',
    value: this.draft,
    initial: this.draft(),
    ready: () => this.fields().valid(),
    save: (profile) => this.save(profile),
  });

  private async save(profile: { name: string }): Promise<void> {
    await this.api.invoke(reviseProfile, { body: profile });
    // The shell shows the name too.
    await this.session.reload();
  }
}
