import { Component, computed, inject, input, signal } from '@angular/core';
import { type ThreadStatus, type ThreadView } from '@entente/platform/api-client';
import {
  Avatar,
  BrowserMemory,
  Button,
  Control,
  Field,
  formatPipes,
  Icon,
  injectWords,
  TypingGuard,
} from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { forgetSendKey, sendKey } from './send-key';
import { TableDesk } from './table-desk';

/** One conversation: what was said, by whom, and what may be done with it. */
@Component({
  selector: 'ent-thread',
  imports: [Avatar, Button, Control, Field, ...formatPipes, Icon, TypingGuard],
  templateUrl: './thread-card.html',
  styleUrl: './thread-card.css',
})
export class ThreadCard {
  readonly thread = input.required<ThreadView>();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly memory = inject(BrowserMemory);
  protected readonly replying = signal(false);
  protected readonly typed = signal<string | null>(null);
  protected readonly text = computed(() => this.typed() ?? this.memory.read(this.key()) ?? '');
  private readonly key = computed(() => `reply/${this.thread().id}`);

  protected reasonOf({ reason }: ThreadView): string {
    return reason ? this.t('comment.correction', { reason: this.t(`comment.reasons.${reason}`) }) : '';
  }

  protected statusOf({ status }: ThreadView): string {
    return this.t(`comment.statuses.${status}`);
  }

  protected may(action: ThreadView['allowedActions'][number]): boolean {
    return this.thread().allowedActions.includes(action);
  }

  protected write(text: string): void {
    this.typed.set(text);
    this.memory.write(this.key(), text);
  }

  protected move(status: ThreadStatus): Promise<boolean> {
    const { id } = this.thread();
    return this.desk.run({ call: () => this.desk.door.moveThread(id, status), once: true });
  }

  protected async send(): Promise<void> {
    const { id, entries } = this.thread();
    // Whoever spoke last is waiting: the answer calls them by name.
    const last = entries.at(-1);
    const person = last && !last.isMine ? this.desk.page().people.find((each) => each.id === last.authorId) : undefined;
    const words = { text: this.text().trim(), mentions: person ? [person.id] : [] };
    const body = { ...words, key: sendKey(this.memory, this.key(), words) };
    if (!(await this.desk.run({ call: () => this.desk.door.reply(id, body), once: true }))) return;
    this.memory.forget(this.key());
    forgetSendKey(this.memory, this.key());
    this.typed.set('');
    this.replying.set(false);
  }
}
