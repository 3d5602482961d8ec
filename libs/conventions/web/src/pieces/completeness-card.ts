import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Completeness, pieceKindWords } from '@entente/conventions/domain';
import { Button, CurrentOrganisation, Icon, injectWords, Pill } from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { piecesWords } from '../pieces-words';
import { injectSaid } from '../text/said';

/** At a glance: the annexes chosen, what they lack, the files that are expected. */
@Component({
  selector: 'ent-completeness',
  imports: [Button, Icon, Pill, RouterLink],
  templateUrl: './completeness-card.html',
  styleUrl: './completeness-card.css',
})
export class CompletenessCard {
  readonly id = input.required<string>();
  readonly state = input.required<Completeness>();
  readonly count = input.required<number>();
  /** Whether the reader may put it right; on the page of the pieces themselves the way there is not offered. */
  readonly mayChange = input(true);
  readonly here = input(false);
  protected readonly t = injectWords(piecesWords);
  protected readonly said = injectSaid();
  protected readonly kinds = pieceKindWords;
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly letters = computed(() =>
    this.state()
      .annexes.map(({ letter }) => letter)
      .join(', '),
  );
  protected readonly open = computed(() => this.state().annexes.filter(({ gaps }) => gaps > 0));

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), this.id(), ...rest);
  }
}
