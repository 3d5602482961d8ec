import { computed, inject, Injectable, type Provider, signal } from '@angular/core';
import { listMembers, type MemberView, type PartnerView } from '@entente/platform/api-client';
import { KNOWN_PROFESSIONALS, OrgApi, Session } from '@entente/platform/web';

/** People of both sides on one page: names that the typing guard lets pass, and who may be named référent. */
@Injectable()
export class Professionals {
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly listed = signal<readonly MemberView[]>([]);
  private readonly partner = signal<PartnerView | null>(null);
  private asked: Promise<void> | undefined;

  /** Members of the organisation, once asked. */
  readonly members = this.listed.asReadonly();
  readonly names = computed(() => [
    ...this.listed().map(({ name }) => name),
    ...(this.partner()?.contacts.map(({ name }) => name) ?? []),
    ...(this.partner()?.partnership.tenures.map(({ name }) => name) ?? []),
  ]);

  /** The partner of the page, as it stands now. */
  know(partner: PartnerView): void {
    this.partner.set(partner);
    void this.ask();
  }

  /** Members, asked once a page. */
  ask(): Promise<void> {
    if (!this.session.may('members:read')) return Promise.resolve();
    this.asked ??= this.api.invoke(listMembers).then(
      (members) => this.listed.set(members),
      // Names only spare a few warnings: the page does without.
      () => undefined,
    );
    return this.asked;
  }
}

/** Gives a page its `Professionals`, and their names to its typing guards. */
export const professionals: readonly Provider[] = [
  Professionals,
  { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(Professionals).names },
];
