import { Component, computed, input, model } from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { type AttendeeBody, type ReviewPersonView } from '@entente/platform/api-client';
import { injectWords, SideMark } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';

const same = (a: AttendeeBody, b: Pick<ReviewPersonView, 'kind' | 'id'>): boolean => a.kind === b.kind && a.id === b.id;

/** Who was at the meeting, side by side. */
@Component({
  selector: 'ent-attendees',
  imports: [SideMark],
  template: `<div class="sides">
    @for (side of sides(); track side.kind) {
      <fieldset>
        <legend class="ent-inline"><ent-side [side]="side.mark" />{{ side.words }}</legend>
        @for (person of side.people; track person.id) {
          <label class="ent-check">
            <input type="checkbox" [checked]="has(person)" (change)="toggle(person)" />
            <span>
              {{ person.name }}
              <small class="ent-muted"
                >{{ person.role }}{{ person.present ? '' : ' (' + t('conclusion.left') + ')' }}</small
              >
            </span>
          </label>
        } @empty {
          <p class="ent-muted">{{ t('conclusion.noContacts') }}</p>
        }
      </fieldset>
    }
  </div>`,
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
      gap: 1rem 2rem;
    }
    legend.ent-inline {
      flex-wrap: nowrap;
      align-items: center;
    }
    legend {
      padding: 0 0 0.25rem;
      font: var(--mat-sys-label-large);
    }
    small {
      display: block;
    }
  `,
})
export class Attendees implements FormValueControl<AttendeeBody[]> {
  readonly value = model<AttendeeBody[]>([]);
  readonly people = input.required<readonly ReviewPersonView[]>();
  readonly parties = input.required<{ readonly ours: string; readonly theirs: string }>();
  protected readonly t = injectWords(evaluationsWords);

  protected readonly sides = computed(() => [
    {
      kind: 'member',
      mark: 'us',
      words: this.t('conclusion.ours', { party: this.parties().ours }),
      people: this.of('member'),
    } as const,
    {
      kind: 'contact',
      mark: 'them',
      words: this.t('conclusion.theirs', { party: this.parties().theirs }),
      people: this.of('contact'),
    } as const,
  ]);

  protected has(person: ReviewPersonView): boolean {
    return this.value().some((attendee) => same(attendee, person));
  }

  protected toggle(person: ReviewPersonView): void {
    const { kind, id } = person;
    this.value.set(
      this.has(person) ? this.value().filter((attendee) => !same(attendee, person)) : [...this.value(), { kind, id }],
    );
  }

  // Whoever left is offered only where they are already listed.
  private of(kind: ReviewPersonView['kind']): readonly ReviewPersonView[] {
    return this.people().filter((person) => person.kind === kind && (person.present || this.has(person)));
  }
}
