import { Injectable } from '@nestjs/common';
import {
  decideForParticipant,
  joinSwot,
  type ParticipantCommand,
  seemsPersonal,
  swotProblems,
} from '@entente/evaluations/domain';
import { TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import { InTurn } from './in-turn';
import { seatId, type SwotSeat } from './swot-seat';
import { SwotSurroundings } from './swot-surroundings';
import type { SwotJoiningBody } from './swot.bodies';
import { type StoredSwot, SwotStore } from './swot.store';
import type { SwotDoorView, SwotMomentView, SwotSessionView } from './swot.views';

type Found = { readonly tenant_id: TenantId; readonly session_id: string };
type Place = { readonly tenantId: TenantId; readonly sessionId: string };

const authorOf = ({ tenantId, participantId }: SwotSeat) => ({ tenantId, kind: 'contact', id: participantId }) as const;

/** What people without an account do with a code: come in, write, vote, say how they feel. */
@Injectable()
export class TakePart {
  constructor(
    private readonly db: TenantDb,
    private readonly store: SwotStore,
    private readonly around: SwotSurroundings,
    private readonly turns: InTurn,
  ) {}

  /** The open session of a code as people type it; `swot/code-unknown` says the same of every other. */
  async find(code: string): Promise<Place> {
    const typed = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const [found] = await this.db.lookUp<Found>('select * from find_swot_session($1)', [typed]);
    if (!found) throw swotProblems['code-unknown']();
    return { tenantId: found.tenant_id, sessionId: found.session_id };
  }

  door(place: Place): Promise<SwotDoorView> {
    return this.db.readInTenant(place, async (tx) => {
      const { partnerId, mode } = await this.store.find(tx, place.sessionId);
      const { names } = await this.around.names(tx, partnerId);
      return { ...names, mode };
    });
  }

  /** The same page that comes in twice keeps its seat. */
  async join(
    place: Place,
    { key, party, name, anonymous }: SwotJoiningBody,
  ): Promise<{ seat: SwotSeat; view: SwotSessionView }> {
    const seat = { ...place, participantId: seatId(place.sessionId, key) };
    const view = await this.inTurn(place, async (tx) => {
      const stored = await this.store.lock(tx, place.sessionId);
      const isBack = stored.state.participants.some(({ id }) => id === seat.participantId);
      const joining = { id: seat.participantId, party, name, anonymous };
      const events = isBack ? [] : joinSwot(stored.state, joining);
      return this.around.seated(tx, await this.append(tx, seat, stored, events), seat.participantId);
    });
    return { seat, view };
  }

  read(seat: SwotSeat): Promise<SwotSessionView> {
    return this.db.readInTenant(seat, async (tx) => {
      const stored = await this.store.find(tx, seat.sessionId);
      this.participant(stored, seat);
      return this.around.seated(tx, stored, seat.participantId);
    });
  }

  act(seat: SwotSeat, command: ParticipantCommand): Promise<SwotMomentView> {
    return this.inTurn(seat, async (tx) => {
      const stored = await this.store.lock(tx, seat.sessionId);
      const participant = this.participant(stored, seat);
      const professionals = await this.professionals(tx, stored, command);
      const events = decideForParticipant(stored.state, command, { participant, professionals });
      const after = await this.append(tx, seat, stored, events);
      return this.around.moment(after, { kind: 'participant', participantId: seat.participantId });
    });
  }

  private inTurn<T>(place: Place, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.turns.run(place.sessionId, () => this.db.inTenant(place, work));
  }

  private append(tx: Tx, seat: SwotSeat, stored: StoredSwot, events: ReturnType<typeof joinSwot>): Promise<StoredSwot> {
    const by = { kind: 'participant', id: seat.participantId } as const;
    return this.store.append(tx, authorOf(seat), stored, { by, events });
  }

  private participant({ state }: StoredSwot, { participantId }: SwotSeat) {
    const found = state.participants.find(({ id }) => id === participantId);
    if (!found) throw swotProblems['not-joined']();
    return found;
  }

  /** Names are asked for only where they may make a difference. */
  private async professionals(
    tx: Tx,
    { partnerId, state }: StoredSwot,
    command: ParticipantCommand,
  ): Promise<string[]> {
    if (command.type !== 'write' || !seemsPersonal(command.text, [])) return [];
    const { known } = await this.around.names(tx, partnerId);
    return [...(await this.around.professionals(tx, known)), ...state.participants.map(({ name }) => name)];
  }
}
