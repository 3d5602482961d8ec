import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type PartnerView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, Icon, injectWords, SideMark } from '@entente/platform/web';
import { partnersWords } from '../partners-words';

/** Why this partnership: what each side gains from it (domain.md S4-02). */
@Component({
  selector: 'ent-why-card',
  imports: [Button, Icon, RouterLink, SideMark],
  template: `<section class="ent-card" aria-labelledby="ent-why-title">
    <header>
      <h2 id="ent-why-title">{{ t('why.title') }}</h2>
    </header>
    @if (isEmpty()) {
      <div class="ent-card-body empty">
        <p class="ent-muted">{{ t('why.empty') }}</p>
        @if (mayEdit()) {
          <a entButton="tonal" size="tight" [routerLink]="editLink()" fragment="partenariat">
            <ent-icon name="pen-line" [size]="18" />{{ t('why.write') }}
          </a>
        }
      </div>
    } @else {
      <div class="both">
        @for (side of sides(); track side.mark) {
          <div>
            <h3><ent-side [side]="side.mark" [size]="14" />{{ t('why.gain', { name: side.name }) }}</h3>
            <p [class.ent-muted]="!side.text">{{ side.text || t('why.unsaid') }}</p>
          </div>
        }
      </div>
    }
  </section>`,
  styles: `
    .empty {
      display: grid;
      justify-items: start;
      gap: 0.75rem;
    }
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
      gap: 1rem 1.5rem;
      padding: 0 1.5rem 1.25rem;
    }
    h3 {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      margin-bottom: 0.25rem;
      font: 640 1rem/1.5rem var(--ent-font);
      overflow-wrap: anywhere;
    }
    .both p {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    @media (max-width: 40rem) {
      .both {
        padding-inline: 1rem;
      }
    }
  `,
})
export class WhyCard {
  readonly partner = input.required<PartnerView>();
  /** Our own name. */
  readonly ours = input.required<string>();
  protected readonly t = injectWords(partnersWords);
  private readonly organisation = inject(CurrentOrganisation);

  private readonly gains = computed(() => this.partner().partnership.gains);
  protected readonly isEmpty = computed(() => !this.gains().ours.trim() && !this.gains().theirs.trim());
  protected readonly mayEdit = computed(() => this.partner().allowedActions.includes('edit'));
  protected readonly editLink = computed(() => [
    '/o',
    this.organisation.id(),
    'partenaires',
    this.partner().id,
    'modifier',
  ]);
  protected readonly sides = computed(() => [
    { mark: 'us' as const, name: this.ours(), text: this.gains().ours },
    { mark: 'them' as const, name: this.partner().card.name, text: this.gains().theirs },
  ]);
}
