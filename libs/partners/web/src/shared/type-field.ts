import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { searchTerms, structureTypes } from '@entente/partners/domain';
import { type Choice, Chooser, Field, injectWords } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from './labels';

/** The type of a structure, found by its name, its acronym or what people call it. */
@Component({
  selector: 'ent-type-field',
  imports: [Chooser, Field, FormField],
  template: `<ent-field [label]="t('card.structureType')" [hint]="t('card.structureTypeHint')">
    <ent-chooser [formField]="field()" [search]="find" [chosen]="chosen()" />
  </ent-field>`,
})
export class TypeField {
  readonly field = input.required<FieldTree<string>>();
  protected readonly t = injectWords(partnersWords);
  private readonly labels = injectLabels();
  protected readonly chosen = computed((): Choice | null => {
    const code = this.field()().value();
    return code ? { id: code, label: this.labels.type(code) } : null;
  });

  protected readonly find = (text: string): Promise<Choice[]> =>
    Promise.resolve(searchTerms(structureTypes, text).map(({ code }) => ({ id: code, label: this.labels.type(code) })));
}
