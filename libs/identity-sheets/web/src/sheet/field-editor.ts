import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  signal,
  untracked,
} from '@angular/core';
import { blankOf, fieldOf, visibilities, visibilityWords } from '@entente/identity-sheets/domain';
import { type IdentitySheetView, type SheetFieldView } from '@entente/platform/api-client';
import {
  type ApiProblem,
  autosave,
  BrowserMemory,
  Button,
  Conflict,
  Control,
  CurrentOrganisation,
  Field,
  Icon,
  injectWords,
  SaveState,
} from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';
import { isRecord, partOf, withoutEmptyLines, withPart } from '../shared/shape-values';
import { valueLines } from '../shared/value-lines';
import { ShapeInput } from './shape-input';
import { SheetStore } from './sheet-store';

const isFieldView = (value: unknown): value is SheetFieldView =>
  isRecord(value) && typeof value['code'] === 'string' && typeof value['revision'] === 'number';

const otherVersion = (problem: ApiProblem | null): SheetFieldView | null => {
  const current = problem?.extra['current'];
  return isFieldView(current) ? current : null;
};

/** One field under the fingers: it saves itself at each pause, and shows both texts when somebody else wrote meanwhile. */
@Component({
  selector: 'ent-field-editor',
  imports: [Button, Conflict, Control, Field, Icon, SaveState, ShapeInput],
  templateUrl: './field-editor.html',
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 1.5rem;
      align-items: end;
      padding-top: 0.75rem;
      border-top: var(--ent-hairline);
    }
    .foot ent-field {
      flex: 0 1 14rem;
    }
    .end {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      align-items: center;
      margin-left: auto;
    }
  `,
  host: { '(keydown.escape)': 'restore($event)' },
})
export class FieldEditor implements OnInit {
  readonly field = input.required<SheetFieldView>();
  readonly closed = output();
  protected readonly t = injectWords(sheetWords);
  protected readonly say = injectSay();
  protected readonly audiences = visibilities;
  protected readonly visibilityWords = visibilityWords;
  private readonly store = inject(SheetStore);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly memory = inject(BrowserMemory);

  protected readonly definition = computed(() => fieldOf(this.field().code));
  // A signal of its own: what the server answers while somebody types must not give them back their older words.
  private readonly code = computed(() => this.field().code);
  private readonly opened = linkedSignal({
    source: this.code,
    computation: (): unknown => untracked(() => this.valueOf(this.field())),
  });
  protected readonly draft = linkedSignal<unknown>(() => this.opened());
  /** What was read and, since, written here: somebody else's save makes ours stale. */
  protected readonly revision = linkedSignal({
    source: this.code,
    computation: () => untracked(() => this.field().revision),
  });
  /** What the server has of it. */
  private readonly settled = linkedSignal<unknown>(() => this.opened());
  protected readonly found = signal(false);
  protected readonly saving = autosave<unknown>({
    key: () => this.place(),
    value: this.draft,
    initial: null,
    save: (value) => this.save(value),
  });
  private readonly problem = computed(() => this.saving.status().problem);
  protected readonly theirs = computed(() => otherVersion(this.saving.stale()));
  protected readonly faults = computed(() =>
    this.saving.status().state === 'refused' ? (this.problem()?.errors ?? []) : [],
  );
  protected readonly refusal = computed(() =>
    this.saving.status().state === 'refused' && this.faults().length === 0 ? (this.problem()?.title ?? '') : '',
  );
  protected readonly isPerson = computed(() => ['IDS-18', 'IDS-19'].includes(this.field().code));
  protected readonly members = computed(() => this.store.view()?.members ?? []);
  protected readonly memberId = computed(() => String(partOf(this.draft(), 'memberId') ?? ''));
  // A member's name, function and address follow their account.
  protected readonly hiddenParts = computed(() => (this.memberId() ? ['name', 'jobTitle', 'email'] : []));

  constructor() {
    effect(() => this.keepRevision());
  }

  ngOnInit(): void {
    const kept = this.saving.recovered();
    this.saving.accept(this.draft());
    if (kept === null) return;
    this.found.set(true);
    this.draft.set(kept);
    this.revision.set(this.keptRevision() ?? this.revision());
  }

  protected written(value: unknown): string {
    return valueLines(this.definition().shape, value, this.say.language()).join('\n');
  }

  protected flush(): void {
    void this.saving.flush();
  }

  protected async finish(): Promise<void> {
    if (await this.saving.flush()) this.closed.emit();
  }

  /** Esc gives back the words that stood here when the field was opened. */
  protected async restore(event: Event): Promise<void> {
    event.stopPropagation();
    this.draft.set(this.opened());
    await this.finish();
  }

  protected choose(id: string): void {
    const member = this.members().find((each) => each.id === id);
    const person = withPart(this.draft(), 'memberId', id);
    const { name, jobTitle, email } = member ?? { name: '', jobTitle: '', email: '' };
    this.draft.set({ ...person, name, jobTitle, email });
    this.flush();
  }

  protected async show(audience: string): Promise<void> {
    const visibility = visibilities.find((each) => each === audience);
    if (!visibility || !(await this.saving.flush())) return;
    this.know(await this.store.showTo(this.field().code, visibility, this.revision()));
  }

  protected keepMine({ revision }: SheetFieldView): void {
    this.revision.set(revision);
    this.flush();
  }

  protected takeTheirs(other: SheetFieldView): void {
    this.revision.set(other.revision);
    this.draft.set(this.valueOf(other));
    this.settled.set(this.draft());
    this.saving.accept(this.draft());
    this.store.read.reload();
  }

  private async save(value: unknown): Promise<void> {
    const { code } = this.field();
    this.know(await this.store.write(code, withoutEmptyLines(this.definition().shape, value), this.revision()));
    this.settled.set(value);
  }

  private place(): string {
    return `identity-sheet/${this.organisation.required()}/${this.code()}`;
  }

  // What an earlier visit left unsent stands on the revision it was typed on, not on what somebody wrote since.
  private keepRevision(): void {
    const place = `base/${this.place()}`;
    if (this.draft() === this.settled()) this.memory.forget(place);
    else this.memory.write(place, String(this.revision()));
  }

  private keptRevision(): number | null {
    const kept = Number.parseInt(this.memory.read(`base/${this.place()}`) ?? '', 10);
    return Number.isNaN(kept) ? null : kept;
  }

  private know({ fields }: IdentitySheetView): void {
    const kept = fields.find(({ code }) => code === this.field().code);
    if (kept) this.revision.set(kept.revision);
  }

  private valueOf({ entry, code }: SheetFieldView): unknown {
    return entry ? entry['value'] : blankOf(fieldOf(code).shape);
  }
}
