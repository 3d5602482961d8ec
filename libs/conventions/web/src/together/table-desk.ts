import { computed, inject, Injectable, signal } from '@angular/core';
import { type ConventionDocument } from '@entente/conventions/domain';
import { type NegotiationAction, type NegotiationView, type ProposalView } from '@entente/platform/api-client';
import { ApiProblem, Confirm, injectWords, Toasts } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { compareDocuments, type DocumentChange } from './compare-documents';
import { type TableCalls } from './table-calls';
import { UntilAnswered } from './until-answered';

type Act = {
  readonly call: () => Promise<NegotiationView>;
  readonly said?: string;
  /** Written once however often it is sent: it waits for the network. */
  readonly once?: boolean;
};

const STALE = 412;

/** The table as one person sees it, and what they do there. The page that owns it says through which door. */
@Injectable()
export class TableDesk {
  private readonly t = injectWords(togetherWords);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  readonly sending = inject(UntilAnswered);
  private readonly seen = signal<NegotiationView | null>(null);
  private calls: TableCalls | null = null;
  private look: () => Promise<void> = () => Promise.resolve();

  /** Why the last act was refused; empty when it was not. */
  readonly refusal = signal('');
  readonly isRunning = signal(false);

  readonly page = computed((): NegotiationView => {
    const page = this.seen();
    if (!page) throw new Error('The table is shown before it is read.');
    return page;
  });
  readonly document = computed(() => this.page().document as ConventionDocument);
  private readonly read = signal<NegotiationView | null>(null);
  /** What the other side changed while the page was open: nobody accepts words that they have not seen. */
  readonly changes = computed((): readonly DocumentChange[] => {
    const read = this.read();
    const now = this.page();
    return read && read.version !== now.version
      ? compareDocuments(read.document as ConventionDocument, this.document())
      : [];
  });
  readonly hasAgreed = computed(() => this.page().parties.every(({ acceptance }) => acceptance !== null));

  /** Takes a seat: what was read, and the door through which acts go. */
  sit(page: NegotiationView, calls: TableCalls, look: () => Promise<void>): void {
    this.look = look;
    this.seen.set(page);
    this.read.set(page);
    this.calls = calls;
  }

  /** Another reading of the same table. */
  take(page: NegotiationView): void {
    if (!this.isRunning()) this.seen.set(page);
  }

  /** The person has seen what changed. */
  acknowledge(): void {
    this.read.set(this.page());
  }

  may(action: NegotiationAction): boolean {
    return this.page().allowedActions.includes(action);
  }

  partyName(key: string): string {
    return this.page().parties.find((party) => party.key === key)?.name ?? key;
  }

  /** The same where a line begins. */
  partyTitle(key: string): string {
    const name = this.partyName(key);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  /** The side of somebody, as pages draw it: ours is the reader's own. */
  sideOf(party: string): 'us' | 'them' {
    return party === this.page().me.party ? 'us' : 'them';
  }

  get door(): TableCalls {
    if (!this.calls) throw new Error('Somebody acts at a table before sitting down.');
    return this.calls;
  }

  /** Acts once at a time; true when it was done. A refusal is said in the page, what was typed stays. */
  async run({ call, said = '', once = false }: Act): Promise<boolean> {
    if (this.isRunning()) return false;
    this.isRunning.set(true);
    this.refusal.set('');
    let isStale = false;
    try {
      this.seen.set(await (once ? this.sending.send(call) : call()));
      if (said) this.toasts.show(said);
      return true;
    } catch (error) {
      isStale = this.refuse(error);
      return false;
    } finally {
      this.isRunning.set(false);
      // What changed is shown at once, beside the sentence that speaks of it.
      if (isStale) await this.look();
    }
  }

  /** Says why not; true when the text moved under the person's eyes. */
  private refuse(error: unknown): boolean {
    if (!(error instanceof ApiProblem)) throw error;
    const isStale = error.status === STALE;
    this.refusal.set(isStale ? this.t('changed.first') : error.title || this.t('notDone'));
    return isStale;
  }

  /** Takes a wording; what it makes fall is said first. */
  async takeWording(proposal: ProposalView, number: number): Promise<boolean> {
    const names = this.page().parties.flatMap(({ acceptance }) => (acceptance ? [acceptance.name] : []));
    const goesOn =
      names.length === 0 ||
      (await this.confirm.ask({
        title: this.t('propose.lift'),
        consequence: this.t('propose.liftDetail', { names: names.join(', ') }),
        verb: this.t('propose.liftVerb'),
        danger: true,
      }));
    if (!goesOn) return false;
    const isRead = this.changes().length === 0;
    const isTaken = await this.run({
      call: () => this.door.answer(proposal.id, { accepted: true, reason: '', liftsAcceptances: names.length > 0 }),
      said: this.t('propose.accepted', { number }),
    });
    // The article now says what this very person took.
    if (isTaken && isRead) this.acknowledge();
    return isTaken;
  }

  async accept(): Promise<boolean> {
    if (this.changes().length > 0) {
      this.refusal.set(this.t('changed.first'));
      return false;
    }
    const { me, version } = this.page();
    const goesOn = await this.confirm.ask({
      title: this.t('agree.acceptTitle'),
      consequence: this.t('agree.acceptDetail', { party: this.partyName(me.party) }),
      verb: this.t('agree.accept'),
    });
    if (!goesOn) return false;
    return this.run({ call: () => this.door.accept(version), said: this.t('agree.accepted') });
  }
}
