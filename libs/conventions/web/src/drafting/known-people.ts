import { inject, Injectable, resource } from '@angular/core';
import { type PartyKey, type RowsField } from '@entente/conventions/domain';
import { listMembers, readPartner } from '@entente/platform/api-client';
import { ApiProblem, OrgApi } from '@entente/platform/web';
import { OPENED_DRAFT } from './draft-store';

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

/** Members of the organisation and contacts of the partner, so that no name is typed twice. */
@Injectable()
export class KnownPeople {
  private readonly api = inject(OrgApi);
  private readonly opened = inject(OPENED_DRAFT);

  private readonly found = resource({ loader: () => this.load() });

  all(): readonly KnownPerson[] {
    return this.found.hasValue() ? this.found.value() : [];
  }

  private async load(): Promise<readonly KnownPerson[]> {
    const [members, partner] = await Promise.all([
      readable(this.api.invoke(listMembers)),
      readable(this.api.invoke(readPartner, { id: this.opened.partnerId })),
    ]);
    const ours = (members ?? [])
      .filter(({ status }) => status === 'active')
      .map(({ id, name, jobTitle, email }) => {
        return { id, party: 'host' as const, name, title: jobTitle, email, phone: '', slots: '' };
      });
    const theirs = (partner?.contacts ?? []).map(({ id, name, functions, email, phone, availability }) => {
      const title = functions.at(-1)?.title ?? '';
      return { id, party: 'partner' as const, name, title, email, phone, slots: availability };
    });
    return [...ours, ...theirs];
  }
}

/** Whether the lines of a list are people. */
export const takesPeople = ({ columns }: RowsField): boolean =>
  ['name', 'email'].every((wanted) => columns.some(({ name }) => name === wanted));

/** What is known of somebody, as a line of the list. */
export const rowOfPerson = ({ id: _id, ...known }: KnownPerson): Readonly<Record<string, unknown>> => known;
