import { Component, computed, inject, Injector, input, output } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { type Stage } from '@entente/partners/domain';
import { type PartnerView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, formatPipes, Icon, injectWords } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { partnersWords } from '../partners-words';
import { dialogSize } from '../people/dialog-size';
import { injectLabels } from '../shared/labels';
import { StagePill } from '../shared/stage-pill';
import { MoveDialog } from './move-dialog';

/** Where the partnership stands, and where it may go; what is not possible yet says why. */
@Component({
  selector: 'ent-stage-card',
  imports: [Button, ...formatPipes, Icon, RouterLink, StagePill],
  templateUrl: './stage-card.html',
  styleUrl: './stage-card.css',
})
export class StageCard {
  readonly partner = input.required<PartnerView>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  private readonly dialog = inject(MatDialog);
  // Dialogs know the professionals of the page.
  private readonly injector = inject(Injector);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly partnership = computed(() => this.partner().partnership);
  protected readonly mayMove = computed(() => this.partner().allowedActions.includes('move-stage'));
  protected readonly mayEdit = computed(() => this.partner().allowedActions.includes('edit'));
  protected readonly isBlocked = computed(() =>
    this.partnership().possibleMoves.some(({ refusal }) => refusal !== null),
  );

  protected readonly editLink = computed(() => [
    '/o',
    this.organisation.id(),
    'partenaires',
    this.partner().id,
    'modifier',
  ]);

  protected async move(to: Stage, refusal: string | null): Promise<void> {
    if (refusal !== null) return;
    const opened = this.dialog.open<MoveDialog, unknown, PartnerView>(MoveDialog, {
      ...dialogSize,
      injector: this.injector,
      data: { partner: this.partner(), to },
    });
    const moved = await firstValueFrom(opened.afterClosed());
    if (moved) this.changed.emit(moved);
  }
}
