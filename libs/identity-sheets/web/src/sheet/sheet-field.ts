import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  EnvironmentInjector,
  inject,
  input,
  signal,
} from '@angular/core';
import { fieldOf, visibilityWords } from '@entente/identity-sheets/domain';
import { type SheetFieldView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Formats,
  Icon,
  type IconName,
  injectWords,
  Pill,
  type PillTone,
} from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';
import { valueLines } from '../shared/value-lines';
import { FieldEditor } from './field-editor';
import { SheetStore } from './sheet-store';

type ShownState = { readonly tone: PillTone; readonly icon: IconName; readonly words: string };

const audienceIcons = { internal: 'lock', partners: 'handshake', public: 'globe' } as const;

/** A field as it stands: its words, when it was last checked, who may see it; a click opens it in place. */
@Component({
  selector: 'ent-sheet-field',
  imports: [Button, FieldEditor, Icon, Pill],
  templateUrl: './sheet-field.html',
  styleUrl: './sheet-field.css',
})
export class SheetField {
  readonly field = input.required<SheetFieldView>();
  protected readonly t = injectWords(sheetWords);
  protected readonly say = injectSay();
  private readonly store = inject(SheetStore);
  private readonly formats = inject(Formats);
  // The page's, not ours: a field that was checked leaves the list it stood in.
  private readonly injector = inject(EnvironmentInjector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly mayEdit = this.store.mayEdit;
  protected readonly definition = computed(() => fieldOf(this.field().code));
  protected readonly editing = computed(() => this.store.editing() === this.field().code);
  protected readonly lines = computed(() => this.linesOf(this.field().entry));
  protected readonly known = computed(() => this.linesOf(this.field().known));
  protected readonly audience = computed(() => this.say(visibilityWords[this.field().visibility]));
  protected readonly audienceIcon = computed<IconName>(() => audienceIcons[this.field().visibility]);
  protected readonly checkedToday = computed(() => this.field().verifiedOn === this.store.view()?.today);
  protected readonly verified = computed(() => {
    const { verifiedOn, writtenBy } = this.field();
    const day = isDay(verifiedOn) ? this.formats.plainDay(verifiedOn) : '';
    return writtenBy ? this.t('field.verifiedBy', { day, who: writtenBy }) : this.t('field.verified', { day });
  });
  protected readonly state = computed<ShownState | null>(() => {
    const { state } = this.field();
    const { required, nudged } = this.definition();
    if (state === 'to-check') return { tone: 'watch', icon: 'clock-alert', words: this.t('state.toCheck') };
    if (state === 'incomplete') return { tone: 'watch', icon: 'circle-alert', words: this.t('state.incomplete') };
    if (state === 'filled') return null;
    if (required) return { tone: 'turn-soft', icon: 'pen-line', words: this.t('state.missing') };
    return nudged ? { tone: 'info', icon: 'lightbulb', words: this.t('state.suggested') } : null;
  });

  protected edit(): void {
    this.store.editing.set(this.field().code);
    this.focusLater('ent-field-editor :is(input, textarea, select)');
  }

  protected close(): void {
    this.store.editing.set(null);
    this.focusLater('.head button', 'h3');
  }

  protected verify(): Promise<void> {
    return this.run(() => this.store.verify(this.field()));
  }

  protected take(): Promise<void> {
    const { code, known, revision } = this.field();
    return this.run(() => this.store.write(code, known?.['value'], revision));
  }

  private async run(act: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    const { nextElementSibling: next } = this.host.nativeElement;
    try {
      await act();
      this.focusNext(next);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      if (error.status === 412) this.store.read.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private linesOf(wrapped: SheetFieldView['entry']): readonly string[] {
    return wrapped ? valueLines(this.definition().shape, wrapped['value'], this.say.language()) : [];
  }

  private focusLater(...selectors: readonly string[]): void {
    afterNextRender(() => focusIn(this.host.nativeElement, selectors), { injector: this.injector });
  }

  /** Focus goes to the result; after a removal from the list, to the next field of it. */
  private focusNext(next: Element | null): void {
    const { code } = this.field();
    const focus = () => {
      const { nativeElement } = this.host;
      if (nativeElement.isConnected) focusIn(nativeElement, ['.head button', 'h3']);
      else if (next?.isConnected) focusIn(next, ['h3']);
      else document.getElementById(code)?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }
}

const focusIn = (host: Element, selectors: readonly string[]): void =>
  selectors
    .flatMap((selector) => host.querySelector<HTMLElement>(selector) ?? [])
    .at(0)
    ?.focus();
