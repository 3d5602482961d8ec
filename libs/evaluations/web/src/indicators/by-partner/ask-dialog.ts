import { Component, computed, inject, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { catalogueOf, requestLimits } from '@entente/evaluations/domain';
import { askForIndicators, type IndicatorRequestsView, readPartner } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
} from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { judgedByServer } from '../../shared/judged-by-server';
import { indicatorName, periodName } from './entry-words';
import { requestsWords } from './requests-words';

type Known = { readonly name: string; readonly email: string };

/** Asks somebody of the partner for the figures of a quarter. */
@Component({
  selector: 'ent-ask-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('ask.title')">
    <form class="ent-form" [formRoot]="fields">
      <p>{{ t('ask.lead') }}</p>
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('ask.period')">
        <select entControl [formField]="fields.period">
          @for (quarter of given.quarters; track quarter.period) {
            <option [value]="quarter.period">{{ name(quarter.period) }}</option>
          }
        </select>
      </ent-field>
      <p class="ent-small ent-muted" role="status">
        {{ asked() ? t('ask.asks', { list: asked() }) : t('ask.asksNothing') }}
      </p>
      @if (known().length) {
        <ent-field [label]="t('ask.contact')">
          <select entControl #who (change)="choose(who.value)">
            <option value="">{{ t('ask.other') }}</option>
            @for (contact of known(); track contact.email) {
              <option [value]="contact.email">{{ contact.name }}, {{ contact.email }}</option>
            }
          </select>
        </ent-field>
      }
      <ent-field [label]="t('ask.name')">
        <input entControl autocomplete="off" [formField]="fields.name" />
      </ent-field>
      <ent-field [label]="t('ask.email')">
        <input
          entControl
          type="email"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          [formField]="fields.email"
        />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close()">{{ t('ask.cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('ask.send') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class AskDialog {
  protected readonly given = inject<IndicatorRequestsView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<AskDialog, IndicatorRequestsView>>(MatDialogRef);
  protected readonly t = injectWords(requestsWords);
  private readonly say = injectSay();
  private readonly api = inject(OrgApi);

  private readonly catalogue = computed(() => catalogueOf(this.given.adapted));
  private readonly contacts = resource({ loader: () => this.readContacts() });
  protected readonly known = computed((): readonly Known[] => (this.contacts.hasValue() ? this.contacts.value() : []));
  protected readonly draft = signal({ period: this.firstQuarter(), name: '', email: '' });
  protected readonly asked = computed(() => {
    const codes = this.given.quarters.find(({ period }) => period === this.draft().period)?.codes ?? [];
    return codes.map((code) => indicatorName(code, this.say.language(), this.catalogue())).join(', ');
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name);
      required(path.email);
      maxLength(path.name, requestLimits.name);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.ask()) } },
  );

  protected name(period: string): string {
    return periodName(period, this.say.language());
  }

  protected choose(email: string): void {
    const found = this.known().find((contact) => contact.email === email);
    if (found) this.draft.update((draft) => ({ ...draft, ...found }));
  }

  /** The latest quarter that is over and asks for something: one under way is rarely known. */
  private firstQuarter(): string {
    const { quarters } = this.given;
    const asking =
      quarters.slice(1).find(({ codes }) => codes.length > 0) ?? quarters.find(({ codes }) => codes.length > 0);
    return (asking ?? quarters[0])?.period ?? '';
  }

  private async ask(): Promise<void> {
    const { period, name, email } = this.draft();
    const body = { period, name: name.trim(), email };
    this.dialog.close(await this.api.invoke(askForIndicators, { id: this.given.partner.id, body }));
  }

  // Whoever may not read the card types the name.
  private async readContacts(): Promise<readonly Known[]> {
    try {
      const { contacts } = await this.api.invoke(readPartner, { id: this.given.partner.id });
      return contacts.flatMap(({ name, email }) => (email === '' ? [] : [{ name, email }]));
    } catch (error) {
      if (error instanceof ApiProblem) return [];
      throw error;
    }
  }
}
