import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { type Criterion, type Dimension, gridLimits, hasRoom } from '@entente/evaluations/domain';
import { Button, Confirm, Control, Field, Icon, injectWords, Pill, Toasts } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { CriterionForm } from './criterion-form';
import { injectFaults } from './fault-place';
import { GridDesk } from './grid-desk';
import {
  addCriterion,
  addDimension,
  moveCriterion,
  moveDimension,
  placeCriterion,
  placeOf,
  removeDimension,
  setDimension,
} from './grid-edits';
import { gridsWords } from './grids-words';
import { WordsFields } from './words-fields';

/** Dimensions and their criteria: written in place, put in order with the arrows or by dragging. */
@Component({
  selector: 'ent-criteria-editor',
  imports: [
    Button,
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    CdkDropListGroup,
    Control,
    CriterionForm,
    Field,
    Icon,
    Pill,
    WordsFields,
  ],
  templateUrl: './criteria-editor.html',
  styleUrls: ['./grids.css', './criteria-editor.css'],
})
export class CriteriaEditor {
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(GridDesk);
  protected readonly faults = injectFaults();
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly limits = gridLimits;
  protected readonly opened = signal<string | null>(null);
  protected readonly announcement = signal('');
  protected readonly room = computed(() => hasRoom(this.desk.content()));
  protected readonly total = computed(() =>
    this.desk.content().dimensions.reduce((sum, { weight }) => sum + weight, 0),
  );

  protected nameOf({ name }: Dimension): string {
    return name.fr.trim() || this.t('edit.newName');
  }

  protected textOf({ text }: Criterion): string {
    return text.fr.trim() || this.t('edit.newText');
  }

  protected buttonOf(criterion: Criterion): string {
    const { code } = criterion;
    return this.t(this.opened() === code ? 'edit.closeOf' : 'edit.editOf', { code, text: this.textOf(criterion) });
  }

  protected toggle(code: string): void {
    this.opened.update((now) => (now === code ? null : code));
  }

  protected setDimension(code: string, change: Partial<Dimension>): void {
    this.desk.change((content) => setDimension(content, code, change));
  }

  protected weigh(code: string, box: HTMLInputElement): void {
    const weight = Math.round(Number(box.value));
    if (weight >= 1 && weight <= gridLimits.dimensionWeight) this.setDimension(code, { weight });
  }

  protected add(dimension: string): void {
    this.desk.rewrite((draft) => addCriterion(draft, dimension));
    const all = this.desk.content().dimensions.find(({ code }) => code === dimension)?.criteria ?? [];
    this.opened.set(all.at(-1)?.code ?? null);
    this.focusOn('.form textarea');
  }

  protected addDimension(): void {
    this.desk.rewrite(addDimension);
    this.focusOn('.dimension:last-of-type input');
  }

  protected async removeDimension(dimension: Dimension): Promise<void> {
    const { code, criteria } = dimension;
    const sure =
      criteria.length === 0 ||
      (await this.confirm.ask({
        title: this.t('edit.removeDimensionTitle', { name: this.nameOf(dimension) }),
        consequence: this.t.count('edit.removeDimensionDetail', criteria.length),
        verb: this.t('edit.removeVerb'),
      }));
    if (sure) this.desk.change((content) => removeDimension(content, code));
  }

  protected moveDimension(index: number, by: 1 | -1): void {
    this.desk.change((content) => moveDimension(content, index, by));
  }

  protected move(code: string, by: 1 | -1): void {
    this.desk.change((content) => moveCriterion(content, code, by));
    this.tellPlace(code);
    this.focusOn(`[data-move="${code} ${by}"]`);
  }

  protected drop({ item, container, currentIndex }: CdkDragDrop<string, string, string>): void {
    this.desk.change((content) =>
      placeCriterion(content, item.data, { dimension: container.data, index: currentIndex }),
    );
    this.tellPlace(item.data);
  }

  /** Taken away at once, and given back for as long as the message stands. */
  protected removed({ code, before }: { readonly code: string; readonly before: () => void }): void {
    this.opened.set(null);
    this.toasts.show(this.t('edit.removed', { code }), () => Promise.resolve(before()));
    this.focusOn('h2');
  }

  private tellPlace(code: string): void {
    const place = placeOf(this.desk.content(), code);
    if (place)
      this.announcement.set(this.t('edit.moved', { code, rank: place.rank, dimension: this.nameOf(place.dimension) }));
  }

  private focusOn(selector: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus());
  }
}
