import { Component, computed, input } from '@angular/core';

/** Whose voice: our organisation (disc), the partner (diamond), or what both agreed. */
export type Side = 'us' | 'them' | 'both';

/** The sign of a side, always beside its name. */
@Component({
  selector: 'ent-side',
  template: `<svg [attr.width]="size()" [attr.height]="size()" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    @switch (side()) {
      @case ('us') {
        <circle class="us" cx="8" cy="8" r="7" />
      }
      @case ('them') {
        <rect class="them" x="3" y="3" width="10" height="10" rx="1.8" transform="rotate(45 8 8)" />
      }
      @case ('both') {
        <circle class="us" cx="5.5" cy="8" r="4.6" />
        <rect class="them" x="6.9" y="4.5" width="7" height="7" rx="1.2" transform="rotate(45 10.4 8)" />
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-block;
      flex: none;
      line-height: 0;
    }
    .us {
      fill: var(--ent-us);
    }
    .them {
      fill: var(--ent-them);
    }
  `,
})
export class SideMark {
  readonly side = input.required<Side>();
  readonly size = input(16);
}

const initials = (name: string): string => {
  const words = name
    .replace(/^(?:Dr|Pr|Mme|M\.|Me)\s+/u, '')
    .split(/[\s\u00a0]+/)
    .filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toUpperCase()).join('');
};

/** Initials of a person, round on our side, square on the partner's; without a name, an empty dashed place. */
@Component({
  selector: 'ent-avatar',
  template: `<span aria-hidden="true">{{ letters() }}</span>`,
  styles: `
    :host {
      display: inline-grid;
      place-items: center;
      flex: none;
      width: 2.25rem;
      height: 2.25rem;
      font: 680 0.8125rem/1 var(--ent-font);
      letter-spacing: 0.01em;
      border: 1.5px solid;
    }
    :host(.us) {
      border-radius: 50%;
      background: var(--ent-us-container);
      color: var(--ent-on-us-container);
      border-color: var(--ent-us);
    }
    :host(.them) {
      border-radius: 7px;
      background: var(--ent-them-container);
      color: var(--ent-on-them-container);
      border-color: var(--ent-them);
    }
    :host(.none) {
      background: transparent;
      color: var(--ent-bad);
      border: 1.5px dashed var(--ent-bad);
    }
    :host(.big) {
      width: 2.75rem;
      height: 2.75rem;
      font-size: 0.9375rem;
    }
  `,
  host: {
    '[class.us]': 'side() === "us"',
    '[class.them]': 'side() === "them"',
    '[class.none]': '!name()',
    '[class.big]': 'size() === "big"',
  },
})
export class Avatar {
  readonly side = input.required<'us' | 'them'>();
  readonly name = input<string | null>('');
  readonly size = input<'usual' | 'big'>('usual');
  protected readonly letters = computed(() => initials(this.name() ?? '') || '?');
}
