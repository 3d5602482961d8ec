import { Inject, Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { boardFor, type SwotViewer } from '@entente/evaluations/domain';
import { type PartnerKnown, PartnerDirectory, relationTo } from '@entente/partners/api';
import { can } from '@entente/access/domain';
import { type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { qrPath } from './qr-path';
import type { StoredSwot } from './swot.store';
import { type LedSwotSessionView, type SwotMomentView, type SwotSessionView, toBoardView } from './swot.views';

const leads = (actor: Member, { partnership }: PartnerKnown): boolean =>
  can(actor.roles, 'reviews:rate', relationTo(partnership.tenures, actor));

/** Who meets, and how a session is shown to each. */
@Injectable()
export class SwotSurroundings {
  constructor(
    readonly partners: PartnerDirectory,
    readonly organisation: OrganisationDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Where people type the code. */
  get joinUrl(): string {
    return `${this.web.publicUrl}/seance`;
  }

  moment({ state, seq }: StoredSwot, viewer: SwotViewer): SwotMomentView {
    return { seq, board: toBoardView(boardFor(state, viewer)) };
  }

  async seated(tx: Tx, stored: StoredSwot, participantId: string): Promise<SwotSessionView> {
    const { names } = await this.names(tx, stored.partnerId);
    return { id: stored.id, ...names, ...this.moment(stored, { kind: 'participant', participantId }) };
  }

  /** What somebody of ours may see: the notes that are held, or not. */
  async viewer(tx: Tx, actor: Member, partnerId: string): Promise<SwotViewer> {
    return { kind: leads(actor, await this.partners.read(tx, partnerId)) ? 'facilitator' : 'watcher' };
  }

  async led(tx: Tx, actor: Member, stored: StoredSwot): Promise<LedSwotSessionView> {
    const { names, known } = await this.names(tx, stored.partnerId);
    const mayLead = leads(actor, known);
    const { joinUrl } = this;
    return {
      id: stored.id,
      ...names,
      ...this.moment(stored, { kind: mayLead ? 'facilitator' : 'watcher' }),
      partnerId: stored.partnerId,
      reviewId: stored.reviewId,
      code: stored.code,
      joinUrl,
      qr: await qrPath(`${joinUrl}#${stored.code}`),
      openedAt: stored.openedAt.toISOString(),
      mayLead,
      professionals: await this.professionals(tx, known),
    };
  }

  /** Names of those who work together: writing them raises no warning. */
  async professionals(tx: Tx, { contacts }: PartnerKnown): Promise<string[]> {
    const members = await this.organisation.activeMembers(tx);
    return [...members.map(({ name }) => name), ...contacts.map(({ name }) => name)];
  }

  async names(tx: Tx, partnerId: string) {
    const known = await this.partners.read(tx, partnerId);
    const { name } = await this.organisation.identity(tx);
    return { names: { ours: name, theirs: known.partner.name }, known };
  }
}
