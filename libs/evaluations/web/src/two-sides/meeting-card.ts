import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { type AttendeeBody, type GapsView, noteJointMeeting, type ReviewView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Conflict,
  DayField,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Toasts,
} from '@entente/platform/web';
import { Attendees } from '../conclusion/attendees';
import { judgedByServer } from '../shared/judged-by-server';
import { sidesWords } from '../sides-words';

type Meeting = { heldOn: string; attendees: AttendeeBody[] };

const stale = 412;

/** Who was at the table, and when: without them a joint rating is nobody's. */
@Component({
  selector: 'ent-meeting-card',
  imports: [Attendees, Button, Conflict, DayField, Field, FormField, FormRoot, Icon],
  template: `<section class="ent-card" aria-labelledby="joint-meeting">
    <header>
      <h2 id="joint-meeting">{{ t('gaps.meeting') }}</h2>
      @if (!editing() && editable()) {
        <button entButton="text" size="tight" type="button" (click)="changing.set(true)">{{ t('gaps.change') }}</button>
      }
    </header>
    <div class="ent-card-body">
      @if (editing()) {
        <form class="ent-form" [formRoot]="fields">
          <p class="ent-muted">{{ t('gaps.meetingLead') }}</p>
          @if (theirs(); as other) {
            <ent-conflict
              [field]="t('gaps.meeting')"
              [mine]="said(draft())"
              [theirs]="said(other)"
              (keepMine)="keepMine(other)"
              (takeTheirs)="takeTheirs(other)"
            />
          }
          @if (judged.refusal()) {
            <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ judged.refusal() }}</p>
          }
          <ent-field [label]="t('gaps.heldOn')"><ent-day-field [formField]="fields.heldOn" /></ent-field>
          <ent-attendees
            [formField]="fields.attendees"
            [people]="review().people"
            [parties]="{ ours: review().organisationName, theirs: review().partner.name }"
          />
          @for (error of fields.attendees().errors(); track $index) {
            <p class="ent-note watch" role="alert">{{ error.message }}</p>
          }
          <div class="ent-form-actions">
            <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('gaps.keep') }}</button>
          </div>
        </form>
      } @else {
        <p>{{ present() }}</p>
      }
    </div>
  </section>`,
})
export class MeetingCard {
  readonly gaps = input.required<GapsView>();
  readonly review = input.required<ReviewView>();
  readonly editable = input.required<boolean>();
  readonly saved = output<GapsView>();
  protected readonly t = injectWords(sidesWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);

  protected readonly changing = signal(false);
  protected readonly editing = computed(() => this.editable() && (this.changing() || this.gaps().meeting === null));
  protected readonly present = computed(() => this.said(this.gaps().meeting));
  /** What somebody else noted while this was being filled in. */
  protected readonly theirs = linkedSignal<GapsView, Meeting | null>({ source: this.gaps, computation: () => null });
  /** As text: what is typed outlives an answer that says the same of the meeting. */
  private readonly written = computed(() => JSON.stringify(this.gaps().meeting ?? null));
  protected readonly draft = linkedSignal({
    source: this.written,
    computation: (written): { heldOn: string; attendees: AttendeeBody[] } => {
      const meeting = JSON.parse(written) as GapsView['meeting'];
      return { heldOn: meeting?.heldOn ?? this.formats.today(), attendees: meeting ? [...meeting.attendees] : [] };
    },
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.heldOn);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  protected said(meeting: Meeting | null): string {
    if (!meeting || !isDay(meeting.heldOn)) return '';
    const named = new Map(this.review().people.map(({ id, name }) => [id, name]));
    const names = meeting.attendees.map(({ id }) => named.get(id) ?? '').filter(Boolean);
    return this.t('gaps.present', { day: this.formats.plainDay(meeting.heldOn), names: names.join(', ') });
  }

  protected async keepMine(other: Meeting): Promise<void> {
    await this.judged.submit(() => this.save(other))(this.fields);
  }

  protected takeTheirs(other: Meeting): void {
    this.close({ ...this.gaps(), meeting: other });
  }

  private async save(seen = this.gaps().meeting): Promise<void> {
    const body = { ...this.draft(), seen };
    try {
      this.close(await this.api.invoke(noteJointMeeting, { id: this.review().id, body }));
      this.toasts.show(this.t('gaps.kept'));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== stale) throw error;
      this.theirs.set((error.extra['current'] as Meeting | undefined) ?? null);
    }
  }

  private close(gaps: GapsView): void {
    this.theirs.set(null);
    this.changing.set(false);
    this.saved.emit(gaps);
  }
}
