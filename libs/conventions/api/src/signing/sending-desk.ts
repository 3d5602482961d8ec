import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import {
  type Convention,
  type PreSignatureCheck,
  preSignatureChecks,
  templateOfConvention,
} from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { DraftStandings } from '../approval/draft-standings';
import { contactNames } from '../directory/professionals';
import { otherPartnersOf } from '../persistence/convention-parties';
import { readOut } from '../persistence/convention.store';
import { ConventionFileStore } from '../pieces/convention-file.store';
import { DrawConvention, type Drawing } from './draw-convention';
import { SendingPost } from './sending-post';

export type Prepared = {
  readonly convention: Convention;
  readonly organisation: OrganisationIdentity;
  readonly checks: readonly PreSignatureCheck[];
};

/** What sending takes around the decision: people's names for the guard, the drawing, the invitations. */
@Injectable()
export class SendingDesk {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly drawings: DrawConvention,
    private readonly post: SendingPost,
    private readonly standings: DraftStandings,
    private readonly files: ConventionFileStore,
  ) {}

  now(): Date {
    return this.post.now();
  }

  assertMaySend(): void {
    this.post.assertMaySend();
  }

  async prepare(tx: Tx, convention: Convention): Promise<Prepared> {
    const organisation = await this.organisations.identity(tx);
    const members = await this.organisations.activeMembers(tx);
    const contacts = await contactNames(tx, [convention.partnerId, ...otherPartnersOf(convention)]);
    const checks = preSignatureChecks({
      template: templateOfConvention(convention),
      content: convention,
      document: readOut(convention),
      today: dayOf(this.post.now(), organisation.profile.timeZone),
      professionals: [...members.map(({ name }) => name), ...[...contacts.values()].flat()],
      ...(await this.standings.of(tx, convention)),
    });
    return { convention, organisation, checks };
  }

  /** Stored under its hash before anything refers to it: a rollback leaves a file that nobody names. */
  async draw(actor: Member, { convention, organisation }: Prepared, code: string): Promise<Drawing> {
    const drawing = await this.drawings.frozen(actor, organisation, convention, code);
    await this.post.store(actor, drawing);
    return drawing;
  }

  /** The files whose fingerprints it prints are there as long as the frozen text is. */
  freezePieces(tx: Tx, convention: Convention): Promise<void> {
    return this.files.freeze(tx, convention);
  }

  invite(tx: Tx, actor: Member, requestId: string, signatoryId: string): Promise<void> {
    return this.post.invite(tx, actor, requestId, signatoryId);
  }
}
