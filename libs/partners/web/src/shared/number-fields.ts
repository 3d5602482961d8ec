import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { checkIdentifier, formatIdentifier, identifierFaultWords, identifierKinds } from '@entente/partners/domain';
import { type OfficialNumberBody } from '@entente/platform/api-client';
import { sayFault } from '@entente/platform/kernel';
import { Button, Control, Field, Icon, injectWords, Toasts, Typography, TypingGuard } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from './labels';

const most = 20;

/** Official numbers, checked as they are typed: a doubtful one is kept with a reason, a blocked one waits. */
@Component({
  selector: 'ent-number-fields',
  imports: [Button, Control, Field, FormField, Icon, Typography, TypingGuard],
  templateUrl: './number-fields.html',
  styleUrl: './number-fields.css',
})
export class NumberFields {
  readonly fields = input.required<FieldTree<OfficialNumberBody[]>>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  protected readonly kinds = identifierKinds;
  private readonly toasts = inject(Toasts);
  protected readonly mayAdd = computed(() => this.fields()().value().length < most);

  protected checkOf({ kind, value }: OfficialNumberBody) {
    return value.trim() ? checkIdentifier(kind, value) : null;
  }

  protected formatted({ kind, value }: OfficialNumberBody): string {
    return formatIdentifier(kind, value);
  }

  protected fault(number: OfficialNumberBody): string {
    const check = this.checkOf(number);
    return check?.outcome === 'blocked' ? sayFault(check.fault, this.labels.language(), identifierFaultWords) : '';
  }

  protected add(): void {
    this.fields()().value.update((numbers) => [...numbers, { kind: 'siret', value: '', keptBecause: '' }]);
  }

  protected remove(index: number): void {
    const before = this.fields()().value();
    this.fields()().value.set(before.filter((_, each) => each !== index));
    this.toasts.show(this.t('numbers.removed'), async () => this.fields()().value.set(before));
  }
}
