import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { blockTitles, fieldOf, optionalBlocks } from '@entente/identity-sheets/domain';
import { type SheetBlockId, type SheetFitView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { fieldOfBlock } from '../shared/block-fields';
import { injectSay } from '../shared/inject-say';

// Height of a line of the printed text, in points.
const line = 15.25;

/** What fits, what moves to the verso, what no side holds and what to do about it. */
@Component({
  selector: 'ent-fit-notes',
  imports: [Button, Icon, RouterLink],
  template: `<div role="status">
      @if (fit().fits && !fit().moved.length) {
        <p class="ent-inline ent-small fits"><ent-icon name="check" [size]="18" />{{ t('fit.fits') }}</p>
      }
      @if (fit().moved.length) {
        <p class="ent-note info"><ent-icon name="corner-up-right" />{{ t('fit.moved', { blocks: moved() }) }}</p>
      }
      @if (!fit().fits) {
        <p class="ent-note watch">
          <ent-icon name="triangle-alert" />
          <span>{{ t('fit.overflow', { lines: lines(), blocks: overflow() }) }} {{ t('fit.what') }}</span>
        </p>
      }
    </div>
    @if (!fit().fits) {
      <ul>
        @for (block of removable(); track block) {
          <li>
            <button entButton="outlined" size="tight" type="button" (click)="leaveOut.emit(block)">
              <ent-icon name="minus" />{{ t('fit.leaveOut', { block: title(block) }) }}
            </button>
          </li>
        }
        @for (block of fit().overflow; track block) {
          <li>
            <a routerLink=".." [fragment]="fieldOfBlock[block]">{{ t('fit.shorten', { field: field(block) }) }}</a>
          </li>
        }
      </ul>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .fits {
      color: var(--ent-good);
    }
    .ent-note + .ent-note {
      margin-top: 0.75rem;
    }
    ul {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }
  `,
})
export class FitNotes {
  readonly fit = input.required<SheetFitView>();
  /** Blocks that stand on the sheet now. */
  readonly present = input.required<readonly string[]>();
  readonly leaveOut = output<SheetBlockId>();
  protected readonly t = injectWords(sheetWords);
  protected readonly fieldOfBlock = fieldOfBlock;
  private readonly say = injectSay();
  protected readonly moved = computed(() => this.titles(this.fit().moved));
  protected readonly overflow = computed(() => this.titles(this.fit().overflow));
  protected readonly lines = computed(() => Math.max(1, Math.ceil(this.fit().lacking / line)));
  protected readonly removable = computed(() => optionalBlocks.filter((id) => this.present().includes(id)));

  protected title(id: SheetBlockId): string {
    return this.say(blockTitles[id]);
  }

  protected field(id: SheetBlockId): string {
    return this.say(fieldOf(fieldOfBlock[id]).label);
  }

  private titles(ids: readonly SheetBlockId[]): string {
    return ids.map((id) => `« ${this.title(id)} »`).join(', ');
  }
}
