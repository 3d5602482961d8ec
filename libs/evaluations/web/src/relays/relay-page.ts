import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  passRelay,
  readRelay,
  type RelayedView,
  type RelayLineView,
  type RelayView,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  CurrentOrganisation,
  EmptyState,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Toasts,
} from '@entente/platform/web';
import { relaysWords } from './relays-words';

/** Who takes over what is held with a partner, by partner; the organisation’s own stands under the empty key. */
type Choices = Readonly<Record<string, string>>;

const keyOf = ({ partnerId }: Pick<RelayLineView, 'partnerId'>): string => partnerId ?? '';

/** `/o/:org/relais/:member`: what somebody holds, and who takes it over. */
@Component({
  selector: 'ent-relay-page',
  imports: [Button, EmptyState, Icon, PageHeader, ResourceState, RouterLink],
  templateUrl: './relay-page.html',
  styleUrl: './relay-page.css',
})
export class RelayPage {
  readonly member = input.required<string>();
  protected readonly t = injectWords(relaysWords);
  protected readonly keyOf = keyOf;
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly base = computed(() => `/o/${this.organisation.required()}`);
  protected readonly team = computed(() => `${this.base()}/reglages/membres`);

  protected readonly relay = resource({
    params: () => this.member(),
    loader: ({ params: memberId }) => this.api.invoke(readRelay, { memberId }),
  });
  /** What is proposed at first; what was chosen stays over a second look at the list. */
  protected readonly choices = linkedSignal<{ readonly of: string; readonly lines: readonly RelayLineView[] }, Choices>(
    {
      source: () => ({ of: this.member(), lines: this.relay.hasValue() ? this.relay.value().lines : [] }),
      computation: ({ of, lines }, before) => {
        const chosen = before?.source.of === of ? before.value : {};
        return Object.fromEntries(lines.map((line) => [keyOf(line), chosen[keyOf(line)] ?? line.proposedId ?? '']));
      },
    },
  );
  protected readonly chosen = computed(() => Object.values(this.choices()).filter((toId) => toId !== '').length);
  protected readonly isPassing = signal(false);
  protected readonly refusal = signal('');

  protected readonly verb = computed(() => {
    if (this.isPassing()) return this.t('passing');
    return this.chosen() > 0 ? this.t.count('pass', this.chosen()) : this.t('passNone');
  });

  protected leadOf({ member: { name }, hasLeft, lines }: RelayView): string {
    if (lines.length === 0) return '';
    return this.t(hasLeft ? 'leadLeft' : 'lead', { name });
  }

  protected nameOf({ partnerId, partnerName }: RelayLineView): string {
    return partnerId === null ? this.t('organisation') : partnerName;
  }

  protected whatOf({ posts, actions, sections }: RelayLineView): string {
    const parts = [
      posts > 0 ? this.t('post') : '',
      actions > 0 ? this.t.count('actions', actions) : '',
      sections > 0 ? this.t.count('sections', sections) : '',
    ];
    return parts.filter(Boolean).join(', ');
  }

  protected choose(line: RelayLineView, toId: string): void {
    this.refusal.set('');
    this.choices.update((choices) => ({ ...choices, [keyOf(line)]: toId }));
  }

  protected chooseAll(select: HTMLSelectElement): void {
    const toId = select.value;
    select.value = '';
    if (toId) this.choices.update((choices) => Object.fromEntries(Object.keys(choices).map((key) => [key, toId])));
  }

  protected async pass(): Promise<void> {
    if (this.isPassing()) return;
    const lines = Object.entries(this.choices())
      .filter(([, toId]) => toId !== '')
      .map(([key, toId]) => ({ partnerId: key || null, toId }));
    if (lines.length === 0) return this.refusal.set(this.t('nobody'));
    this.refusal.set('');
    this.isPassing.set(true);
    try {
      const done = await this.api.invoke(passRelay, { memberId: this.member(), body: { lines } });
      this.relay.set(done);
      this.toasts.show(this.doneWords(done));
    } catch (error) {
      this.refuse(error);
    } finally {
      this.isPassing.set(false);
    }
  }

  private doneWords({ passed: { posts, actions, sections } }: RelayedView): string {
    const parts = [
      posts > 0 ? this.t.count('posts', posts) : '',
      actions > 0 ? this.t.count('actions', actions) : '',
      sections > 0 ? this.t.count('sections', sections) : '',
    ].filter(Boolean);
    return parts.length > 0 ? this.t('passed', { what: parts.join(', ') }) : this.t('passedNothing');
  }

  private refuse(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.offline || !changedMeanwhile.includes(error.status)) return this.refusal.set(this.t('notDone'));
    // Somebody chosen left meanwhile, or the partnership is another’s by now: the list is read again.
    this.refusal.set(this.t('changed'));
    this.choices.set({});
    this.relay.reload();
  }
}

const changedMeanwhile = [403, 404, 409, 412, 422];
