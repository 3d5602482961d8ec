import {
  afterNextRender,
  booleanAttribute,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { type Shape, text } from '@entente/identity-sheets/domain';
import { type ApiFault, Button, Icon, injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';
import { linesOf, newLine, partOf, shownParts, withPart } from '../shared/shape-values';
import { LeafInput } from './leaf-input';

type ShownPart = {
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
  readonly shape: Shape;
  readonly wide: boolean;
};

const isWide = (shape: Shape): boolean =>
  shape.kind === 'list' || shape.kind === 'choices' || (shape.kind === 'text' && shape.max > 60);

/** The input of any value that has a shape: groups and lists draw themselves again for their parts and lines. */
@Component({
  selector: 'ent-shape-input',
  imports: [Button, Icon, LeafInput],
  templateUrl: './shape-input.html',
  styleUrl: './shape-input.css',
})
export class ShapeInput {
  readonly shape = input.required<Shape>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly value = input.required<unknown>();
  readonly optional = input(false);
  readonly faults = input<readonly ApiFault[]>([]);
  /** Parts that follow something else and are not typed here. */
  readonly hidden = input<readonly string[]>([]);
  /** A line of a list: its label is said, not shown. */
  readonly bare = input(false, { transform: booleanAttribute });
  readonly changed = output<unknown>();
  readonly left = output();
  protected readonly t = injectWords(sheetWords);
  private readonly say = injectSay();
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly parts = computed<readonly ShownPart[]>(() => {
    const shape = this.shape();
    if (shape.kind !== 'group') return [];
    return shownParts(shape)
      .filter(([name]) => !this.hidden().includes(name))
      .map(([name, { label, optional, shape: of }]) => ({
        name,
        label: this.say(label),
        optional,
        shape: of,
        wide: isWide(of),
      }));
  });
  protected readonly lines = computed(() => linesOf(this.value()));
  protected readonly lineShape = computed<Shape>(() => {
    const shape = this.shape();
    return shape.kind === 'list' ? shape.of : text(0);
  });
  protected readonly isSimple = computed(() => this.lineShape().kind !== 'group');
  protected readonly most = computed(() => {
    const shape = this.shape();
    return shape.kind === 'list' ? shape.max : 0;
  });
  protected readonly error = computed(() => this.faults().find(({ pointer }) => pointer === '')?.detail ?? null);

  // Lines that have a key keep their fields when they move; others are told apart by their rank.
  protected key(line: unknown, index: number): unknown {
    return partOf(line, 'id') || index;
  }

  protected partValue(name: string): unknown {
    return partOf(this.value(), name);
  }

  protected faultsUnder(step: string | number): readonly ApiFault[] {
    const start = `/${step}`;
    return this.faults()
      .filter(({ pointer }) => pointer === start || pointer.startsWith(`${start}/`))
      .map((fault) => ({ ...fault, pointer: fault.pointer.slice(start.length) }));
  }

  protected setPart(name: string, part: unknown): void {
    this.changed.emit(withPart(this.value(), name, part));
  }

  protected setLine(index: number, line: unknown): void {
    this.changed.emit(this.lines().map((each, at) => (at === index ? line : each)));
  }

  protected add(): void {
    this.changed.emit([...this.lines(), newLine(this.lineShape())]);
    this.focusLater('li:last-child :is(input, textarea, select)');
  }

  protected remove(index: number): void {
    this.changed.emit(this.lines().filter((_line, at) => at !== index));
    this.focusLater(`li:nth-child(${index + 1}) .acts button:last-child`, '.ent-button.add');
    this.left.emit();
  }

  protected move(index: number, by: -1 | 1): void {
    const lines = [...this.lines()];
    const [line] = lines.splice(index, 1);
    lines.splice(index + by, 0, line);
    this.changed.emit(lines);
    const acts = `li:nth-child(${index + by + 1}) .acts button`;
    this.focusLater(`${acts}:${by < 0 ? 'first-child' : 'nth-child(2)'}`, `${acts}:not([disabled])`);
    this.left.emit();
  }

  /** Focus goes to the first of these that is there and can take it. */
  private focusLater(...selectors: readonly string[]): void {
    const focus = () =>
      selectors
        .flatMap((selector) => this.host.nativeElement.querySelector<HTMLElement>(selector) ?? [])
        .find((element) => !element.hasAttribute('disabled'))
        ?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
