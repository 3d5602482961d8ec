import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { PartnerDirectory, type PartnerKnown } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';
import { ActionLinks } from '../actions/by-link/action-links';
import { ActionPost } from '../actions/by-link/action-post';
import type { FeelingRow } from './feeling.row';

/** Who may be asked, and under which name each answer stands. */
@Injectable()
export class FeelingPeople {
  constructor(
    readonly partners: PartnerDirectory,
    readonly links: ActionLinks,
    readonly post: ActionPost,
    private readonly organisation: OrganisationDirectory,
  ) {}

  async names(tx: Tx, { contacts }: PartnerKnown, said: readonly FeelingRow[]): Promise<(row: FeelingRow) => string> {
    const ids = said.flatMap(({ side, personId }) => (side === 'ours' ? [personId] : []));
    const members = await this.organisation.members(tx, ids);
    return ({ side, personId }) =>
      (side === 'ours' ? members.get(personId)?.name : contacts.find(({ id }) => id === personId)?.name) ?? '';
  }
}
