import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { type AdaptedIndicator, frequencyLabels, indicatorsLimits } from '@entente/evaluations/domain';
import { Button, Icon, injectWords, Pill, Toasts } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { addIndicator, placeIndicator } from './indicator-edits';
import { injectIndicatorFaults } from './indicator-faults';
import { IndicatorForm } from './indicator-form';
import { OwnIndicatorsDesk } from './own-indicators-desk';
import { ownIndicatorsWords } from './own-indicators-words';

/** The indicators in the order of the organisation: written in place, moved with the arrows or by dragging. */
@Component({
  selector: 'ent-indicators-editor',
  imports: [Button, CdkDrag, CdkDragHandle, CdkDropList, Icon, IndicatorForm, Pill],
  templateUrl: './indicators-editor.html',
  styleUrls: ['../../grids/grids.css', '../../grids/criteria-editor.css'],
})
export class IndicatorsEditor {
  protected readonly t = injectWords(ownIndicatorsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(OwnIndicatorsDesk);
  protected readonly faults = injectIndicatorFaults();
  protected readonly rhythms = frequencyLabels;
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly limits = indicatorsLimits;
  protected readonly opened = signal<string | null>(null);
  protected readonly announcement = signal('');
  protected readonly room = computed(() => this.desk.content().indicators.length < indicatorsLimits.indicators);

  protected labelOf({ label }: AdaptedIndicator): string {
    return this.say(label).trim() || label.fr.trim() || this.t('edit.newLabel');
  }

  protected hasValues({ code }: AdaptedIndicator): boolean {
    return this.desk.view()?.entered.includes(code) ?? false;
  }

  protected buttonOf(one: AdaptedIndicator): string {
    const { code } = one;
    return this.t(this.opened() === code ? 'edit.closeOf' : 'edit.editOf', { code, text: this.labelOf(one) });
  }

  protected toggle(code: string): void {
    this.opened.update((now) => (now === code ? null : code));
  }

  protected add(): void {
    this.desk.rewrite(addIndicator);
    this.opened.set(this.desk.content().indicators[0]?.code ?? null);
    this.focusOn('.form input');
  }

  protected move(code: string, index: number, by: 1 | -1): void {
    this.place(code, index + by);
    this.focusOn(`[data-move="${code} ${by}"]`);
  }

  protected drop({ item, currentIndex }: CdkDragDrop<null, null, string>): void {
    this.place(item.data, currentIndex);
  }

  /** Taken away at once, and given back for as long as the message stands. */
  protected removed({ code, before }: { readonly code: string; readonly before: () => void }): void {
    this.opened.set(null);
    this.toasts.show(this.t('edit.removed', { code }), () => Promise.resolve(before()));
    this.focusOn('h2');
  }

  private place(code: string, index: number): void {
    this.desk.change((content) => placeIndicator(content, code, index));
    const rank = this.desk.content().indicators.findIndex((one) => one.code === code) + 1;
    this.announcement.set(this.t('edit.moved', { code, rank }));
  }

  private focusOn(selector: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus());
  }
}
