import { computed, inject, Injectable, resource } from '@angular/core';
import { isSameContent, type PartyKey, type RowsField } from '@entente/conventions/domain';
import { listMembers, readOwnEntitlements, readPartner, readPartnerEntitlements } from '@entente/platform/api-client';
import { ApiProblem, Formats, OrgApi } from '@entente/platform/web';
import { DraftStore } from './draft-store';
import { type EntitledOfParty, ofParty, withTitles } from './entitled-people';

/** Somebody the record already knows, on one side or the other. */
export type KnownPerson = {
  readonly id: string;
  readonly party: PartyKey;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly slots: string;
  /** What entitles them to sign, when the register says so. */
  readonly authority: string;
};

// Who may not read the members or the card writes the names by hand: nothing else of the page depends on it.
const readable = async <Answer>(asked: Promise<Answer>): Promise<Answer | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiProblem && error.status !== 401) return null;
    throw error;
  }
};

type PartyRecord = { readonly id: string; readonly party: PartyKey };

/** Members of the organisation and contacts of the partner, so that no name is typed twice. */
@Injectable()
export class KnownPeople {
  private readonly api = inject(OrgApi);
  private readonly store = inject(DraftStore);
  private readonly formats = inject(Formats);

  private readonly partners = computed(
    (): readonly PartyRecord[] => [
      { id: this.store.opened.partnerId, party: 'partner' },
      ...this.store
        .parties()
        .flatMap(({ key, partnerId }) => (partnerId === undefined ? [] : [{ id: partnerId, party: key }])),
    ],
    { equal: isSameContent },
  );
  private readonly registers = resource({
    params: () => this.partners(),
    loader: ({ params }) => this.loadRegisters(params),
  });
  private readonly found = resource({ params: () => this.partners(), loader: ({ params }) => this.load(params) });

  all(): readonly KnownPerson[] {
    return withTitles(this.found.hasValue() ? this.found.value() : [], this.entitled(), this.formats.today());
  }

  /** Those whom each side says are entitled to sign. */
  entitled(): readonly EntitledOfParty[] {
    return this.registers.hasValue() ? this.registers.value() : [];
  }

  private async loadRegisters(partners: readonly PartyRecord[]): Promise<readonly EntitledOfParty[]> {
    const registers = await Promise.all([
      readable(this.api.invoke(readOwnEntitlements)).then((ours) => ofParty(ours?.people ?? [], 'host')),
      ...partners.map(async ({ id, party }) => {
        const theirs = await readable(this.api.invoke(readPartnerEntitlements, { id }));
        return ofParty(theirs?.people ?? [], party);
      }),
    ]);
    return registers.flat();
  }

  private async load(partners: readonly PartyRecord[]): Promise<readonly KnownPerson[]> {
    const [members, ...contacts] = await Promise.all([
      readable(this.api.invoke(listMembers)),
      ...partners.map(async ({ id, party }) => {
        const partner = await readable(this.api.invoke(readPartner, { id }));
        return (partner?.contacts ?? []).map((contact) => ({ ...contact, party }));
      }),
    ]);
    const ours = (members ?? [])
      .filter(({ status }) => status === 'active')
      .map(({ id, name, jobTitle, email }) => {
        return { id, party: 'host' as const, name, title: jobTitle, email, phone: '', slots: '', authority: '' };
      });
    const theirs = contacts.flat().map(({ id, party, name, functions, email, phone, availability }) => {
      const title = functions.at(-1)?.title ?? '';
      return { id, party, name, title, email, phone, slots: availability, authority: '' };
    });
    return [...ours, ...theirs];
  }
}

/** Whether the lines of a list are people. */
export const takesPeople = ({ columns }: RowsField): boolean =>
  ['name', 'email'].every((wanted) => columns.some(({ name }) => name === wanted));

/** What is known of somebody, as a line of the list. */
export const rowOfPerson = ({ id: _id, ...known }: KnownPerson): Readonly<Record<string, unknown>> => known;
