import { Component, computed, inject, Injector, input, output } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { isEmpty, isHeldOn, lastDayOf, sides, tenureRoles } from '@entente/partners/domain';
import { type PartnerView } from '@entente/platform/api-client';
import { Avatar, Button, formatPipes, Formats, injectWords, SideMark } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { partnersWords } from '../partners-words';
import { type ShownTenure, tenuresOf } from '../shared/tenures';
import { AppointDialog, type Post } from './appoint-dialog';
import { dialogSize } from './dialog-size';
import { EndTenureDialog } from './end-tenure-dialog';

/** Référent and deputy of each side with their dates, who came before, and who names them. */
@Component({
  selector: 'ent-referents-card',
  imports: [Avatar, Button, ...formatPipes, SideMark],
  templateUrl: './referents-card.html',
  styleUrl: './referents-card.css',
})
export class ReferentsCard {
  readonly partner = input.required<PartnerView>();
  /** Our own name. */
  readonly ours = input.required<string>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  private readonly dialog = inject(MatDialog);
  // Dialogs know the professionals of the page.
  private readonly injector = inject(Injector);
  private readonly formats = inject(Formats);

  protected readonly mayAssign = computed(() => this.partner().allowedActions.includes('assign-referent'));
  private readonly tenures = computed(() => tenuresOf(this.partner()));
  protected readonly sides = computed(() =>
    sides.map((side) => ({
      side,
      mark: side === 'ours' ? ('us' as const) : ('them' as const),
      name: side === 'ours' ? this.ours() : this.partner().card.name,
      posts: tenureRoles.map((role) => ({ role, holder: this.holder({ side, role }) })),
      past: this.past(side),
    })),
  );

  protected async appoint(post: Post): Promise<void> {
    await this.open(AppointDialog, post);
  }

  protected async end(post: Post): Promise<void> {
    await this.open(EndTenureDialog, post);
  }

  protected lastDay(tenure: ShownTenure): string {
    return lastDayOf(tenure) ?? '';
  }

  private async open(dialog: typeof AppointDialog | typeof EndTenureDialog, post: Post): Promise<void> {
    const opened = this.dialog.open<AppointDialog | EndTenureDialog, unknown, PartnerView>(dialog, {
      ...dialogSize,
      injector: this.injector,
      data: { partner: this.partner(), post, holder: this.holder(post) },
    });
    const changed = await firstValueFrom(opened.afterClosed());
    if (changed) this.changed.emit(changed);
  }

  // Somebody named for a later day is shown already: « à partir du… ».
  private holder({ side, role }: Post): ShownTenure | undefined {
    const today = this.formats.today();
    const of = this.tenures().filter((tenure) => tenure.side === side && tenure.role === role && !isEmpty(tenure));
    return of.find((tenure) => isHeldOn(tenure, today)) ?? of.find(({ from }) => from > today);
  }

  private past(side: string): ShownTenure[] {
    const today = this.formats.today();
    return this.tenures()
      .filter((tenure) => tenure.side === side && tenure.until !== null && tenure.until <= today && !isEmpty(tenure))
      .sort((a, b) => (a.from < b.from ? 1 : -1));
  }
}
