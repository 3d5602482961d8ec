import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Gesture } from '@entente/platform/api-client';
import { CurrentOrganisation, Icon, type IconName, injectWords } from '@entente/platform/web';
import { dashboardsWords } from '../dashboards-words';

type Place = { readonly icon: IconName; readonly path: string };

const places: Readonly<Record<Gesture, Place>> = {
  'draft-convention': { icon: 'file-plus', path: 'conventions/nouvelle' },
  'plan-review': { icon: 'scale', path: 'bilans/nouveau' },
  'export-sheet': { icon: 'id-card', path: 'fiche/apercu' },
  'add-partner': { icon: 'user-plus', path: 'partenaires/nouveau' },
};

/** What people do every day, one touch away: only what this person may do. */
@Component({
  selector: 'ent-gesture-list',
  imports: [Icon, RouterLink],
  template: `<ul [attr.aria-label]="t('home.gestures')">
    @for (row of rows(); track row.gesture) {
      <li>
        <a [routerLink]="row.link">
          <span class="ent-tile"><ent-icon [name]="row.icon" [size]="22" /></span>
          <span
            ><b>{{ row.label }}</b
            ><small>{{ row.detail }}</small></span
          >
        </a>
      </li>
    }
  </ul>`,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0.75rem;
      margin-bottom: 1.75rem;
    }
    a {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-height: 4.25rem;
      height: 100%;
      padding: 0.75rem 0.875rem;
      border: var(--ent-hairline);
      border-radius: var(--ent-radius-card);
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface);
      text-decoration: none;
    }
    a:hover {
      border-color: var(--mat-sys-primary);
    }
    a > span:last-child {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    b {
      display: block;
      font: 640 1rem/1.25rem var(--ent-font);
    }
    small {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    @media (max-width: 72rem) {
      ul {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @media (max-width: 40rem) {
      ul {
        gap: 0.5rem;
        margin-bottom: 1rem;
      }
      a {
        min-height: 3.5rem;
        gap: 0.625rem;
        padding: 0.625rem 0.75rem;
      }
      small {
        display: none;
      }
      b {
        font-size: 0.9375rem;
      }
      .ent-tile {
        width: 2.25rem;
        height: 2.25rem;
      }
    }
  `,
})
export class GestureList {
  readonly gestures = input.required<readonly Gesture[]>();
  protected readonly t = injectWords(dashboardsWords);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly rows = computed(() =>
    this.gestures().map((gesture) => ({
      gesture,
      icon: places[gesture].icon,
      label: this.t(`gesture.${gesture}.label`),
      detail: this.t(`gesture.${gesture}.detail`),
      link: ['/o', this.organisation.id() ?? '', ...places[gesture].path.split('/')],
    })),
  );
}
