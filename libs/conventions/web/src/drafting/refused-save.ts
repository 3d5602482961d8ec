import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionsOf } from '@entente/conventions/domain';
import { Icon, injectWords } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { DraftPlaces } from './draft-places';
import { isHeldElsewhere } from './held-elsewhere';
import { DraftStore } from './draft-store';
import { type DraftUnit } from './draft-units';
import { unitAt } from './unit-at';
import { injectUnitName } from './unit-name';

type Refusal = {
  readonly words: string;
  readonly link: readonly string[] | null;
  readonly anchor: string | undefined;
};

/** Why a draft is not saved, part by part, each line leading to where it is corrected. */
@Component({
  selector: 'ent-refused-save',
  imports: [Icon, RouterLink],
  template: `@if (refusals().length > 0) {
    <div class="ent-note" [class]="held() ? 'watch' : 'bad'" role="alert">
      <ent-icon [name]="held() ? 'pen-line' : 'circle-alert'" />
      <div>
        @if (!held()) {
          <p>{{ t('frame.refused') }}</p>
        }
        <ul>
          @for (refusal of refusals(); track $index) {
            <li>
              @if (refusal.link) {
                <a [routerLink]="refusal.link" [fragment]="refusal.anchor">{{ refusal.words }}</a>
              } @else {
                {{ refusal.words }}
              }
            </li>
          }
        </ul>
      </div>
    </div>
  }`,
  styles: `
    :host:not(:has(*)) {
      display: none;
    }
  `,
})
export class RefusedSave {
  protected readonly t = injectWords(draftingWords);
  private readonly store = inject(DraftStore);
  private readonly places = inject(DraftPlaces);
  private readonly nameOf = injectUnitName();

  /** Nothing is to be corrected: somebody else has not finished. */
  protected readonly held = computed(() => isHeldElsewhere(this.store.status().problem));
  protected readonly refusals = computed((): readonly Refusal[] => {
    const { state, problem } = this.store.status();
    if (!problem || (state !== 'refused' && !this.held())) return [];
    if (problem.errors.length === 0) return [{ words: problem.title, link: null, anchor: undefined }];
    return problem.errors.map(({ pointer, detail }) => this.refusal(unitAt(pointer, this.store.parties()), detail));
  });

  private refusal(unit: DraftUnit | null, detail: string): Refusal {
    if (!unit) return { words: detail, link: null, anchor: undefined };
    const words = this.t('frame.refusedAt', { place: this.nameOf(unit), detail });
    return {
      words,
      link: this.placeOf(unit),
      anchor: unit.kind === 'article' ? this.places.anchor(unit.id) : undefined,
    };
  }

  private placeOf(unit: DraftUnit): readonly string[] {
    if (unit.kind === 'question') return this.places.question(unit.id);
    if (unit.kind === 'party') return this.partiesPlace();
    if (unit.kind === 'unknown') return this.places.questions();
    return unit.kind === 'warnings' ? this.places.checks() : this.places.text();
  }

  private partiesPlace(): readonly string[] {
    const parties = questionsOf(this.store.template).find(({ shows }) => shows === 'parties');
    return parties ? this.places.question(parties.id) : this.places.questions();
  }
}
