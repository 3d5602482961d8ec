import { Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { type SwotParty } from '@entente/evaluations/domain';
import {
  findSwotSession,
  joinSwotSession,
  type SwotDoorView,
  type SwotSessionView,
} from '@entente/platform/api-client';
import { ApiProblem, Button, Control, Field, Icon, injectWords, PublicApi, SideMark } from '@entente/platform/web';
import { swotWords } from '../swot-words';
import { SeatMemory } from './seat-memory';

/** The way in: the code, then one's side and, if one likes, a name. No account, no address. */
@Component({
  selector: 'ent-seat-door',
  imports: [Button, Control, Field, Icon, SideMark],
  template: `<h1>{{ t('door.title') }}</h1>
    @if (refusal()) {
      <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ refusal() }}</p>
    }
    @if (!door()) {
      <p class="ent-muted">{{ t('door.lead') }}</p>
      <form class="ent-form" (submit)="find($event)">
        <ent-field [label]="t('door.code')">
          <input
            #typed
            entControl
            class="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="12"
            [value]="code()"
            (input)="code.set(typed.value)"
          />
        </ent-field>
        <button entButton="filled" size="big" full type="submit" [disabled]="busy()">{{ t('door.find') }}</button>
      </form>
    } @else if (door(); as place) {
      <p class="with">{{ t('door.with', place) }}</p>
      <form class="ent-form" (submit)="join($event)">
        <fieldset>
          <legend>{{ t('door.side') }}</legend>
          @for (one of parties; track one) {
            <label class="ent-card">
              <input type="radio" name="party" [value]="one" [checked]="party() === one" (change)="party.set(one)" />
              <ent-side [side]="one === 'ours' ? 'us' : 'them'" />
              <span>{{ one === 'ours' ? place.ours : place.theirs }}</span>
            </label>
          }
        </fieldset>
        <ent-field [label]="t('door.name')" [hint]="t('door.nameHint')" requirement="optional">
          <input
            #named
            entControl
            maxlength="40"
            autocomplete="name"
            [value]="name()"
            (input)="name.set(named.value)"
          />
        </ent-field>
        <label class="check">
          <input #hidden type="checkbox" [checked]="anonymous()" (change)="anonymous.set(hidden.checked)" />
          <span>{{ t('door.anonymous') }}</span>
        </label>
        <p class="ent-note info"><ent-icon name="info" />{{ t('door.rules') }}</p>
        <button entButton="filled" size="big" full type="submit" [disabled]="busy()">{{ t('door.enter') }}</button>
        <button entButton="text" full type="button" (click)="door.set(null)">{{ t('door.other') }}</button>
      </form>
    }`,
  styleUrl: './seat.css',
})
export class SeatDoor {
  /** The code that the address brought. */
  readonly given = input('');
  readonly joined = output<SwotSessionView>();
  protected readonly t = injectWords(swotWords);
  protected readonly parties: readonly SwotParty[] = ['ours', 'theirs'];
  protected readonly code = signal('');
  protected readonly door = signal<SwotDoorView | null>(null);
  protected readonly party = signal<SwotParty | null>(null);
  protected readonly name = signal('');
  protected readonly anonymous = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(PublicApi);
  private readonly memory = inject(SeatMemory);

  constructor() {
    effect(() => {
      const code = this.given();
      if (code) untracked(() => void this.take(code));
    });
  }

  protected find(event: Event): Promise<void> {
    event.preventDefault();
    return this.look();
  }

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    const [party, code] = [this.party(), this.code()];
    if (!party) return this.refusal.set(this.t('door.chooseSide'));
    await this.attempt(async () => {
      const key = this.memory.keyOf(code);
      const body = { code, party, name: this.name().trim(), anonymous: this.anonymous(), key };
      const session = await this.api.invoke(joinSwotSession, { body });
      this.memory.remember(session.id, code);
      this.joined.emit(session);
    });
  }

  private take(code: string): Promise<void> {
    this.code.set(code);
    this.door.set(null);
    return this.look();
  }

  private async look(): Promise<void> {
    const code = this.code().trim();
    if (!code) return this.refusal.set(this.t('door.required'));
    await this.attempt(async () => this.door.set(await this.api.invoke(findSwotSession, { body: { code } })));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
