import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stageWords } from '@entente/partners/domain';
import { type StageCountView } from '@entente/platform/api-client';
import { CurrentOrganisation, Formats, sayTypeset, WordStore } from '@entente/platform/web';

/** How many partnerships stand at each stage of their life, in words. */
@Component({
  selector: 'ent-stage-list',
  imports: [RouterLink],
  template: `<ul>
    @for (row of rows(); track row.stage) {
      <li>
        <a [routerLink]="link()" [queryParams]="{ etape: row.stage }"
          >{{ row.words }}<b class="ent-num">{{ row.count }}</b></a
        >
      </li>
    }
  </ul>`,
  styles: `
    ul {
      padding: 0 1.5rem 0.875rem;
    }
    a {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem;
      min-height: 2.25rem;
      color: var(--mat-sys-on-surface);
      font: 500 0.9375rem/1.25rem var(--ent-font);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    b {
      font-weight: 700;
    }
    @media (max-width: 40rem) {
      ul {
        padding-inline: 1rem;
      }
    }
  `,
})
export class StageList {
  readonly stages = input.required<readonly StageCountView[]>();
  private readonly store = inject(WordStore);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly link = computed(() => ['/o', this.organisation.id() ?? '', 'partenaires']);
  protected readonly rows = computed(() =>
    this.stages().map(({ stage, count }) => ({
      stage,
      words: sayTypeset(stageWords[stage], this.store.language()),
      count: this.formats.number(count),
    })),
  );
}
