import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { entitledStanding } from '@entente/partners/domain';
import { type EntitledPeopleView, type EntitledPersonView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Button, Formats, Icon, injectWords, OrgApi, Pill, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { partnersWords } from '../partners-words';
import { dialogSize } from '../people/dialog-size';
import { type EntitledData, EntitledDialog } from './entitled-dialog';
import { ownRegister, partnerRegister } from './registers';

const tones = { valid: 'good', over: 'bad', later: 'quiet' } as const;

/** Who is entitled to sign for a partner, or for us when no partner is given. */
@Component({
  selector: 'ent-entitled-card',
  imports: [Button, Icon, Pill],
  templateUrl: './entitled-card.html',
})
export class EntitledCard {
  readonly partnerId = input<string | null>(null);
  protected readonly t = injectWords(partnersWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly dialog = inject(MatDialog);
  private readonly toasts = inject(Toasts);

  private readonly register = computed(() => {
    const id = this.partnerId();
    return id ? partnerRegister(this.api, id) : ownRegister(this.api);
  });
  private readonly answer = resource({ params: () => this.register(), loader: ({ params }) => params.read() });
  protected readonly view = linkedSignal((): EntitledPeopleView | null =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly tones = tones;

  protected standingOf({ beginsOn, endsOn }: EntitledPersonView) {
    const until = isDay(endsOn) ? endsOn : null;
    return isDay(beginsOn) ? entitledStanding({ beginsOn, endsOn: until }, this.formats.today()) : 'later';
  }

  protected daysOf({ beginsOn, endsOn }: EntitledPersonView): string {
    if (!isDay(beginsOn)) return '';
    const begin = this.formats.plainDay(beginsOn);
    if (!isDay(endsOn)) return this.t('entitled.from', { begin });
    return this.t('entitled.between', { begin, end: this.formats.plainDay(endsOn) });
  }

  protected async edit(known?: EntitledPersonView): Promise<void> {
    const data: EntitledData = { register: this.register(), ...(known ? { known } : {}) };
    const opened = this.dialog.open<EntitledDialog, EntitledData, EntitledPeopleView>(EntitledDialog, {
      ...dialogSize,
      data,
    });
    const view = await firstValueFrom(opened.afterClosed());
    if (!view) return;
    this.view.set(view);
    this.toasts.show(this.t('entitled.saved'));
  }

  /** Done at once, and undone on demand. */
  protected async remove(known: EntitledPersonView): Promise<void> {
    const register = this.register();
    this.view.set(await register.remove(known));
    const { id: _id, version: _version, ...body } = known;
    this.toasts.show(this.t('entitled.removed', { name: known.name }), async () => {
      this.view.set(await register.save(body));
    });
  }
}
