import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { openAmendmentStatuses } from '@entente/conventions/domain';
import { type ConventionView, type LinkedConventionView, readLinkedConventions } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Button, CurrentOrganisation, Formats, Icon, injectWords, OrgApi, ResourceState } from '@entente/platform/web';
import { amendmentWords } from '../amendment-words';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { conventionPath } from '../list/convention-path';
import { AmendmentActs } from './amendment-acts';
import { ImplementingCard } from './implementing-card';

const signedOnce = ['signed', 'in-force', 'suspended', 'ended', 'terminated', 'replaced'];

/** On the page of a convention: what it amends, what amends it, and the way to prepare an amendment. */
@Component({
  selector: 'ent-linked-card',
  imports: [Button, ConventionStatusPill, Icon, ImplementingCard, ResourceState, RouterLink],
  providers: [AmendmentActs],
  template: `@if (convention().parent; as parent) {
      <section class="ent-card" aria-labelledby="amended">
        <header>
          <h2 id="amended">{{ isAmendment() ? t('parent.title') : t('applying.parentTitle') }}</h2>
        </header>
        <div class="ent-card-body">
          <p>{{ t(isAmendment() ? 'parent.amends' : 'applying.applies', { number: parent.number }) }}</p>
          <a entButton="text" [routerLink]="to(parent.id)"><ent-icon name="arrow-left" />{{ parent.title }}</a>
        </div>
      </section>
    }
    @if (isShown()) {
      <section class="ent-card" aria-labelledby="amendments">
        <header>
          <h2 id="amendments">{{ t('card.title') }}</h2>
        </header>
        @if (linked.hasValue()) {
          @if (amendments().length) {
            <ul class="ent-rows">
              @for (amendment of amendments(); track amendment.id) {
                <li>
                  <span class="grow">
                    <a [routerLink]="to(amendment.id)">{{ amendment.number }}</a>
                    @for (line of linesOf(amendment); track line) {
                      <small>{{ line }}</small>
                    }
                  </span>
                  <ent-convention-status [status]="amendment.status" />
                </li>
              }
            </ul>
          } @else {
            <p class="ent-card-body ent-muted">{{ t('card.none') }}</p>
          }
          <div class="ent-card-body acts">
            @if (hasTextInForce()) {
              <a entButton="text" [routerLink]="to(convention().id, 'en-vigueur')">
                <ent-icon name="scroll-text" />{{ t('card.inForce') }}
              </a>
            }
            @if (mayPrepare()) {
              <button
                entButton="outlined"
                type="button"
                [disabled]="acts.isRunning()"
                (click)="acts.prepare(convention())"
              >
                <ent-icon name="file-plus" />{{ t('card.prepare') }}
              </button>
            }
            <div role="alert">
              @if (acts.refusal()) {
                <p class="ent-note bad"><ent-icon name="circle-alert" />{{ acts.refusal() }}</p>
              }
            </div>
          </div>
        } @else {
          <ent-resource-state [resource]="linked" [rows]="2" />
        }
      </section>
    }
    @if (isShown() && convention().template.code === 'T1') {
      <ent-implementing-card [convention]="convention()" [implementing]="implementing()" />
    }`,
  styles: `
    :host {
      display: contents;
    }
    li {
      flex-wrap: wrap;
    }
    .grow {
      flex-basis: 100%;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .acts [role='alert'] {
      flex-basis: 100%;
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class LinkedCard {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(amendmentWords);
  protected readonly acts = inject(AmendmentActs);
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly formats = inject(Formats);

  protected readonly isSigned = computed(() => signedOnce.includes(this.convention().status));
  protected readonly isAmendment = computed(() => this.convention().template.code === 'T6');
  protected readonly isShown = computed(() => this.isSigned() && !this.isAmendment());
  protected readonly linked = resource({
    params: () => (this.isShown() ? { id: this.convention().id, version: this.convention().version } : undefined),
    loader: ({ params: { id } }) => this.api.invoke(readLinkedConventions, { id }),
  });
  protected readonly amendments = computed(() => (this.linked.hasValue() ? this.linked.value().amendments : []));
  protected readonly implementing = computed(() => (this.linked.hasValue() ? this.linked.value().implementing : []));
  // The text of a paper is its file: only the articles of a signed amendment can be read here.
  protected readonly hasTextInForce = computed(
    () => !this.convention().takenOver || this.amendments().some(({ signedOn }) => signedOn !== null),
  );
  // One at a time: the one under way is in the list, with its link.
  protected readonly mayPrepare = computed(
    () =>
      this.convention().allowedActions.includes('amend') &&
      !this.amendments().some(({ status }) => openAmendmentStatuses.includes(status)),
  );

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected linesOf({ number, signedOn, startsOn, endsOn }: LinkedConventionView): readonly string[] {
    const day = (iso: string): string => (isDay(iso) ? this.formats.plainDay(iso) : iso);
    return [
      ...(signedOn ? [this.t('card.changed', { number, day: day(signedOn) })] : []),
      ...(startsOn ? [this.t('card.from', { day: day(startsOn) })] : []),
      ...(endsOn ? [this.t('card.until', { day: day(endsOn) })] : []),
    ];
  }
}
