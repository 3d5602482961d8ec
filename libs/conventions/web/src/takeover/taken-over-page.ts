import { Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ConventionView, removeTakenOver } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Confirm,
  CurrentOrganisation,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Toasts,
} from '@entente/platform/web';
import { LinkedCard } from '../amendment/linked-card';
import { ConventionHistory } from '../convention/convention-history';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { conventionPath } from '../list/convention-path';
import { DatesThatCount } from '../signature/dates-card';
import { takeoverWords } from '../takeover-words';
import { PaperCard } from './paper-card';
import { PaperCorrection } from './paper-correction';
import { PaperFacts } from './paper-facts';

/** `/o/:org/conventions/:id` of a convention born elsewhere: its file, what was read on it, the dates that count. */
@Component({
  selector: 'ent-taken-over-page',
  imports: [
    Button,
    ConventionHistory,
    ConventionStatusPill,
    DatesThatCount,
    Icon,
    LinkedCard,
    PageHeader,
    PaperCard,
    PaperCorrection,
    PaperFacts,
  ],
  template: `<div class="ent-page">
    <ent-page-header [title]="title()" [lead]="lead()" [crumbs]="crumbs()">
      <ent-convention-status under [status]="shown().status" />
      @if (may('correct-paper') && !correcting()) {
        <button actions entButton="outlined" type="button" (click)="correcting.set(true)">
          <ent-icon name="pencil" />{{ t('page.correct') }}
        </button>
      }
    </ent-page-header>
    <div role="alert">
      @if (refusal()) {
        <p class="ent-note bad"><ent-icon name="circle-alert" />{{ refusal() }}</p>
      }
    </div>
    @if (correcting()) {
      <ent-paper-correction [convention]="shown()" (saved)="corrected($event)" (left)="leave()" />
    } @else {
      <div class="ent-cols">
        <div class="ent-stack">
          <ent-paper-card [convention]="shown()" />
          <ent-paper-facts [convention]="shown()" />
          @for (version of [shown().version]; track version) {
            <ent-convention-history [id]="convention().id" />
          }
        </div>
        <div class="ent-stack">
          <ent-linked-card [convention]="shown()" />
          <ent-dates-that-count [convention]="shown()" />
          @if (may('remove-paper')) {
            <p>
              <button entButton="text" danger type="button" (click)="remove()">
                <ent-icon name="trash-2" />{{ t('page.remove') }}
              </button>
            </p>
          }
        </div>
      </div>
    }
  </div>`,
})
export class TakenOverPage {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(takeoverWords);
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly shown = linkedSignal(() => this.convention());
  protected readonly correcting = signal(false);
  protected readonly refusal = signal('');
  protected readonly title = computed(() => this.shown().takenOver?.terms.title ?? '');
  protected readonly lead = computed(() => this.t('page.lead', { partner: this.shown().partnerName }));
  protected readonly crumbs = computed(() => [
    { label: this.t('list'), link: conventionPath(this.organisation.required()) },
    { label: this.t('page.number', { number: this.shown().number }) },
  ]);

  protected may(action: 'correct-paper' | 'remove-paper'): boolean {
    return this.shown().allowedActions.includes(action);
  }

  protected leave(): void {
    this.correcting.set(false);
    // The button that closed the form is gone with it.
    this.host.nativeElement.querySelector('h1')?.focus();
  }

  protected corrected(convention: ConventionView): void {
    this.shown.set(convention);
    this.leave();
    this.toasts.show(this.t('page.saved'));
  }

  protected async remove(): Promise<void> {
    const agreed = await this.confirm.ask({
      title: this.t('page.removeTitle'),
      consequence: this.t('page.removeDetail'),
      verb: this.t('page.removeVerb'),
      danger: true,
    });
    if (!agreed) return;
    try {
      await this.api.invoke(removeTakenOver, { id: this.shown().id });
      this.toasts.show(this.t('page.removed'));
      await this.router.navigate([...conventionPath(this.organisation.required())]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    }
  }
}
