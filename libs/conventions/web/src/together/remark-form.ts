import { Component, computed, inject, input, output, signal } from '@angular/core';
import { correctionReasons } from '@entente/conventions/domain';
import { type CorrectionReason, type ThreadKind } from '@entente/platform/api-client';
import { BrowserMemory, Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { forgetSendKey, sendKey } from './send-key';
import { TableDesk } from './table-desk';

/** A remark being written; kept in the browser until it is sent. */
@Component({
  selector: 'ent-remark-form',
  imports: [Button, Control, Field, Icon, TypingGuard],
  templateUrl: './remark-form.html',
  styleUrl: './remark-form.css',
})
export class RemarkForm {
  /** What it is about: a clause, an annex, `parties` or `convention`. */
  readonly place = input.required<string>();
  readonly name = input.required<string>();
  readonly done = output();

  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly memory = inject(BrowserMemory);
  protected readonly reasons = correctionReasons;
  protected readonly kinds = computed((): readonly ThreadKind[] => [
    ...(this.desk.may('comment') ? (['comment', 'correction'] as const) : []),
    ...(this.desk.may('note') ? (['note'] as const) : []),
  ]);
  protected readonly chosen = signal<ThreadKind | null>(null);
  protected readonly kind = computed((): ThreadKind => this.chosen() ?? this.kinds()[0] ?? 'comment');
  protected readonly reason = signal<CorrectionReason>('wrong');
  protected readonly typed = signal<string | null>(null);
  protected readonly text = computed(() => this.typed() ?? this.memory.read(this.key()) ?? '');
  protected readonly called = signal<readonly string[]>([]);
  protected readonly callable = computed(() => {
    const { people, me } = this.desk.page();
    return people
      .filter(({ id, party }) => id !== me.id && (this.kind() !== 'note' || party === me.party))
      .slice(0, 10);
  });
  private readonly key = computed(() => `remark/${this.desk.page().id}/${this.place()}`);

  protected kindWords(kind: ThreadKind): string {
    return this.t(`comment.kinds.${kind}`);
  }

  protected reasonWords(reason: CorrectionReason): string {
    return this.t(`comment.reasons.${reason}`);
  }

  protected write(text: string): void {
    this.typed.set(text);
    this.memory.write(this.key(), text);
  }

  protected call(id: string, wanted: boolean): void {
    this.called.update((ids) => (wanted ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  protected async send(): Promise<void> {
    const kind = this.kind();
    const words = {
      place: this.place(),
      kind,
      reason: kind === 'correction' ? this.reason() : null,
      text: this.text().trim(),
      mentions: this.called().filter((id) => this.callable().some((person) => person.id === id)),
    };
    const body = { ...words, key: sendKey(this.memory, this.key(), words) };
    const call = () => this.desk.door.openThread(body);
    if (!(await this.desk.run({ call, said: this.t('comment.sent'), once: true }))) return;
    this.memory.forget(this.key());
    forgetSendKey(this.memory, this.key());
    this.done.emit();
  }

  protected leave(): void {
    this.desk.sending.giveUp();
    this.memory.forget(this.key());
    this.done.emit();
  }
}
