import { computed, inject, Injectable, resource } from '@angular/core';
import { isSameContent, type PartyKey, type RowsField } from '@entente/conventions/domain';
import { listMembers, readPartner } from '@entente/platform/api-client';
import { ApiProblem, OrgApi } from '@entente/platform/web';
import { DraftStore } from './draft-store';

/** Somebody the record already knows, on one side or the other. */
export type KnownPerson = {
  readonly id: string;
  readonly party: PartyKey;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly slots: string;
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

  private readonly partners = computed(
    (): readonly PartyRecord[] => [
      { id: this.store.opened.partnerId, party: 'partner' },
      ...this.store
        .parties()
        .flatMap(({ key, partnerId }) => (partnerId === undefined ? [] : [{ id: partnerId, party: key }])),
    ],
    { equal: isSameContent },
  );
  private readonly found = resource({ params: () => this.partners(), loader: ({ params }) => this.load(params) });

  all(): readonly KnownPerson[] {
    return this.found.hasValue() ? this.found.value() : [];
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
        return { id, party: 'host' as const, name, title: jobTitle, email, phone: '', slots: '' };
      });
    const theirs = contacts.flat().map(({ id, party, name, functions, email, phone, availability }) => {
      const title = functions.at(-1)?.title ?? '';
      return { id, party, name, title, email, phone, slots: availability };
    });
    return [...ours, ...theirs];
  }
}

/** Whether the lines of a list are people. */
export const takesPeople = ({ columns }: RowsField): boolean =>
  ['name', 'email'].every((wanted) => columns.some(({ name }) => name === wanted));

/** What is known of somebody, as a line of the list. */
export const rowOfPerson = ({ id: _id, ...known }: KnownPerson): Readonly<Record<string, unknown>> => known;
