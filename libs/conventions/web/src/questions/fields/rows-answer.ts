import { booleanAttribute, Component, computed, input, linkedSignal, output } from '@angular/core';
import { type CellField, cleanRichText, type PartyKey, type RowsField } from '@entente/conventions/domain';
import {
  Button,
  Chooser,
  type Choice,
  Field,
  Icon,
  injectPlatformWords,
  injectWords,
  SideMark,
} from '@entente/platform/web';
import { amendmentWords } from '../../amendment-words';
import { type KnownLine } from '../../drafting/amended-text';
import { type KnownPerson, rowOfPerson, takesPeople } from '../../drafting/known-people';
import { draftingWords } from '../../drafting-words';
import { injectSaid } from '../../text/said';
import { RichTextView } from '../../text/rich-text-view';
import { AnswerGroup } from './answer-group';
import { asRows, asText, blankRow, isBySide, type Row } from './answer-values';
import { type SideNames } from '../side-names';
import { FieldAnswer } from './field-answer';
import { LineActs } from './line-acts';
import { injectLineFocus, placesAfterMove } from './line-focus';
import { type RemovedLine, replaced, swapped, without } from './list-moves';
import { spanOf } from './row-layout';

/** The lines shown together: those of one side, or all of them. */
export type RowGroup = {
  readonly side: PartyKey | null;
  readonly title: string;
  readonly total: string;
  readonly lines: readonly { readonly index: number; readonly key: number; readonly row: Row }[];
  readonly columns: readonly CellField[];
};

let lastKey = 0;

/** A list of lines: one card a side when the lines are said by one side or the other. */
@Component({
  selector: 'ent-rows-answer',
  imports: [AnswerGroup, Button, Chooser, Field, FieldAnswer, Icon, LineActs, RichTextView, SideMark],
  templateUrl: './rows-answer.html',
  styleUrl: './rows-answer.css',
})
export class RowsAnswer {
  readonly field = input.required<RowsField>();
  readonly value = input.required<unknown>();
  readonly sides = input.required<SideNames>();
  /** A total beside the name of each side. */
  readonly totals = input<ReadonlyMap<PartyKey, string> | null>(null);
  /** Members and contacts who may stand on a line of people. */
  readonly people = input<readonly KnownPerson[]>([]);
  /** Lines offered by their name: the articles of a convention that is amended. */
  readonly known = input<readonly KnownLine[]>([]);
  /** Several lists stand on the same screen: each says its name. */
  readonly captioned = input(false, { transform: booleanAttribute });
  readonly valueChange = output<readonly Row[]>();
  readonly removed = output<RemovedLine>();

  protected readonly t = injectWords(draftingWords);
  protected readonly p = injectPlatformWords();
  protected readonly said = injectSaid();
  private readonly focus = injectLineFocus();

  protected readonly rows = computed(() => asRows(this.value()));
  // A line that comes back in the middle leaves the others as they are on screen.
  private readonly keys = linkedSignal<readonly Row[], readonly number[]>({
    source: this.rows,
    computation: (rows, previous) => {
      if (previous?.value.length === rows.length) return previous.value;
      return rows.map((row) => previous?.value[previous.source.indexOf(row)] ?? ++lastKey);
    },
  });
  protected readonly spanOf = spanOf;
  protected readonly a = injectWords(amendmentWords);
  protected readonly takesPeople = computed(() => takesPeople(this.field()));
  // A day says under its field which day it is: such lines align on their labels.
  protected readonly dated = computed(() => this.field().columns.some(({ kind }) => kind === 'day'));
  protected readonly addLabel = computed(() => {
    if (this.takesPeople()) return this.t('rows.otherPerson');
    return this.known().length > 0 ? this.a('lines.other') : this.t('rows.add');
  });
  protected readonly full = computed(() => this.rows().length >= this.field().most);

  protected readonly groups = computed((): readonly RowGroup[] => {
    const field = this.field();
    if (!isBySide(field)) return [this.group(null, field.columns)];
    const columns = field.columns.slice(1);
    const keys = [...this.sides().keys()];
    const lost = this.rows().some(({ party }) => !keys.some((key) => key === party));
    const shown = field.additional ? keys.slice(2) : keys;
    const sides = shown.map((side) => this.group(side, columns));
    return lost ? [...sides, this.group(null, field.columns)] : sides;
  });

  /** One line a party where each is asked for one. */
  protected takesMore({ lines }: RowGroup): boolean {
    return !this.full() && !(this.field().additional && lines.length > 0);
  }

  protected cell({ name }: CellField, row: Row): unknown {
    return row[name] ?? null;
  }

  /** What is put to people on this line: some columns depend on another, some are never asked. */
  protected columnsOf({ columns }: RowGroup, row: Row): readonly CellField[] {
    return columns.filter(
      ({ hidden, when }) => !hidden && (!when || when.is.some((wanted) => wanted === row[when.field])),
    );
  }

  /** Taken from elsewhere: shown, and not to be typed. */
  protected isFixed({ fixedBy }: CellField, row: Row): boolean {
    return fixedBy !== undefined && asText(row[fixedBy]) !== '';
  }

  protected rich(column: CellField, row: Row) {
    return cleanRichText(this.cell(column, row));
  }

  protected text(column: CellField, row: Row): string {
    return asText(this.cell(column, row));
  }

  protected readonly findKnown = async (text: string): Promise<readonly Choice[]> => {
    const wanted = text.trim().toLocaleLowerCase();
    const taken = new Set(this.rows().map((row) => asText(row['article'])));
    return this.known().filter(({ id, label }) => !taken.has(id) && label.toLocaleLowerCase().includes(wanted));
  };

  protected addKnown(choice: Choice | null): void {
    const line = this.known().find(({ id }) => id === choice?.id);
    if (line) this.add(line.row);
  }

  protected groupName(group: RowGroup): string {
    const label = this.said(this.field().label);
    return group.side ? `${label}, ${group.title}` : label;
  }

  protected nameOf(group: RowGroup, place: number): string {
    const label = group.side ? group.title : this.said(this.field().label);
    return this.t('rows.line', { label, number: place + 1 });
  }

  protected offersOf({ side }: RowGroup) {
    const taken = new Set(this.rows().flatMap((row) => Object.values(row)));
    return (this.field().suggestions ?? [])
      .filter(
        ({ row }) =>
          (side === null || row['party'] === side) &&
          !taken.has(row['code'] ?? row['label'] ?? row['title'] ?? row['situation'] ?? null),
      )
      .map(({ label, row }) => ({ row, label: this.said(label) }));
  }

  /** Who of this side may be added: not yet on a line, and whose name holds these letters. */
  protected readonly peopleOf = computed(() => ({
    sides: new Map([...this.sides().keys()].map((side) => [side, this.finder(side)] as const)),
    all: this.finder(null),
  }));

  protected finderOf({ side }: RowGroup) {
    const { sides, all } = this.peopleOf();
    return (side && sides.get(side)) ?? all;
  }

  protected addPerson(choice: Choice | null): void {
    const person = this.people().find(({ id }) => id === choice?.id);
    if (person) this.add(rowOfPerson(person));
  }

  protected add(known: Row): void {
    const key = ++lastKey;
    this.keys.update((keys) => [...keys, key]);
    this.valueChange.emit([...this.rows(), blankRow(this.field(), known)]);
    this.focus(`[data-key="${key}"] :is(input, select, textarea)`);
  }

  protected revise(index: number, { name }: CellField, value: unknown): void {
    const row = this.rows()[index];
    if (row) this.valueChange.emit(replaced(this.rows(), index, { ...row, [name]: value }));
  }

  /** One place up or down among the lines shown together. */
  protected move(group: RowGroup, place: number, step: -1 | 1): void {
    const [from, to] = [group.lines[place], group.lines[place + step]];
    if (!from || !to) return;
    this.keys.update((keys) => swapped(keys, from.index, to.index));
    this.valueChange.emit(swapped(this.rows(), from.index, to.index));
    this.focus(...placesAfterMove(`[data-key="${from.key}"]`, step));
  }

  protected remove(group: RowGroup, place: number): void {
    const line = group.lines[place];
    if (!line) return;
    const next = group.lines[place + 1] ?? group.lines[place - 1];
    this.keys.update((keys) => without(keys, line.index));
    this.valueChange.emit(without(this.rows(), line.index));
    this.removed.emit({ line: line.row, index: line.index });
    this.focus(next ? `[data-key="${next.key}"] :is(input, select, textarea)` : `[data-add="${group.side ?? 'all'}"]`);
  }

  /** Whose line this is; nobody's when the party left the convention. */
  private partyOf({ party }: Row): PartyKey | null {
    return [...this.sides().keys()].find((key) => key === party) ?? null;
  }

  private finder(side: PartyKey | null) {
    return async (text: string): Promise<readonly Choice[]> => {
      const wanted = text.trim().toLocaleLowerCase();
      const taken = new Set(this.rows().map((row) => asText(row['name'])));
      return this.people()
        .filter((person) => (side === null || person.party === side) && !taken.has(person.name))
        .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
        .map(({ id, name, title }) => ({ id, label: name, detail: title }));
    };
  }

  private group(side: PartyKey | null, columns: readonly CellField[]): RowGroup {
    const keys = this.keys();
    const bySide = isBySide(this.field());
    const lines = this.rows()
      .map((row, index) => ({ row, index, key: keys[index] ?? index }))
      .filter(({ row }) => !bySide || side === this.partyOf(row));
    const [title, total] = side ? [this.sides().get(side) ?? '', this.totals()?.get(side) ?? ''] : ['', ''];
    return { side, title, total, lines, columns };
  }
}
