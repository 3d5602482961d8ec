import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { boardFor, diffBoards, type SwotBoard, swotProblems, type SwotViewer } from '@entente/evaluations/domain';
import { EventStream, EventStreams, lastEventId, Notices, TenantDb, type TenantScope } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SwotStore, topicOf } from './swot.store';

/** Notes that come together leave together: nobody sees the difference, and a burst costs little. */
const GATHER = 25;
const RETRY = 500;
const STREAMS_EACH = 4;

type Place = TenantScope & { readonly sessionId: string };
/** Who reads, and the key under which their other tabs are counted. */
export type SwotReader = { readonly viewer: SwotViewer; readonly key: string };
type Subscriber = SwotReader & { readonly stream: EventStream; board: SwotBoard; seq: number };
type Room = {
  readonly place: Place;
  readonly subscribers: Set<Subscriber>;
  /** Readers on their way in: a room that somebody is coming to is not empty. */
  coming: number;
  stop: Promise<() => void>;
  timer: NodeJS.Timeout | null;
  lasted: number;
};

/**
 * Delivers a session to whoever has it open in this process. A notice makes it read the session once, under the
 * session's own organisation, and send each reader what changed on their own board.
 */
@Injectable()
export class SwotLive implements OnModuleDestroy {
  private readonly rooms = new Map<string, Room>();
  private readonly logger = new Logger('swot');

  constructor(
    private readonly db: TenantDb,
    private readonly store: SwotStore,
    private readonly notices: Notices,
    private readonly streams: EventStreams,
  ) {}

  /** Called once the guard has let the reader in; what they missed since their last event comes first. */
  async follow(place: Place, reader: SwotReader, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const room = this.enter(place);
    room.coming += 1;
    try {
      await room.stop;
      const since = lastEventId(request);
      const { board, seq, before } = await this.read(place, reader.viewer, since);
      const stream = this.streams.open(reply);
      this.greet(stream, { board, seq, before, since });
      const subscriber: Subscriber = { ...reader, stream, board, seq };
      this.seat(room, subscriber);
    } finally {
      room.coming -= 1;
      this.leaveIfEmpty(room);
    }
  }

  onModuleDestroy(): void {
    for (const { timer } of this.rooms.values()) if (timer) clearTimeout(timer);
  }

  private enter(place: Place): Room {
    const key = `${place.tenantId} ${place.sessionId}`;
    const known = this.rooms.get(key);
    if (known) return known;
    const room: Room = {
      place,
      subscribers: new Set(),
      coming: 0,
      stop: Promise.resolve(() => undefined),
      timer: null,
      lasted: 0,
    };
    room.stop = this.notices.listen(topicOf(place.sessionId), () => this.gather(room));
    this.rooms.set(key, room);
    return room;
  }

  private async read(place: Place, viewer: SwotViewer, since: number) {
    return this.db.readInTenant(place, async (tx) => {
      const stored = await this.store.find(tx, place.sessionId);
      const { state, seq } = stored;
      const isSeated =
        viewer.kind !== 'participant' || state.participants.some(({ id }) => id === viewer.participantId);
      if (!isSeated) throw swotProblems['not-joined']();
      const past = since > 0 && since < seq ? await this.store.stateAt(tx, stored, since) : null;
      return { board: boardFor(state, viewer), seq, before: past && boardFor(past, viewer) };
    });
  }

  private greet(
    stream: EventStream,
    { board, seq, before, since }: { board: SwotBoard; seq: number; before: SwotBoard | null; since: number },
  ): void {
    if (since > 0 && since === seq) return;
    const missed = before && diffBoards(before, board);
    stream.send(missed ? { id: seq, event: 'patch', data: missed } : { id: seq, event: 'board', data: board });
  }

  private seat(room: Room, subscriber: Subscriber): void {
    // Whoever hung up while their board was read ends no more: nobody would ever take them out of the room.
    if (!subscriber.stream.isOpen) return;
    const own = [...room.subscribers].filter(({ key }) => key === subscriber.key);
    own.slice(0, Math.max(0, own.length - STREAMS_EACH + 1)).forEach(({ stream }) => stream.end());
    room.subscribers.add(subscriber);
    subscriber.stream.onEnd(() => {
      room.subscribers.delete(subscriber);
      this.leaveIfEmpty(room);
    });
    // Something may have happened between the reading and now.
    this.gather(room);
  }

  private leaveIfEmpty(room: Room): void {
    if (room.subscribers.size > 0 || room.coming > 0) return;
    const { tenantId, sessionId } = room.place;
    this.rooms.delete(`${tenantId} ${sessionId}`);
    if (room.timer) clearTimeout(room.timer);
    void room.stop.then((stop) => stop());
  }

  private gather(room: Room): void {
    room.timer ??= setTimeout(() => void this.deliver(room), Math.max(GATHER, 2 * room.lasted));
  }

  private async deliver(room: Room): Promise<void> {
    const began = performance.now();
    // A notice that comes from now on may tell of something that this reading is too early to see.
    room.timer = null;
    try {
      const { state, seq } = await this.db.readInTenant(room.place, (tx) => this.store.find(tx, room.place.sessionId));
      for (const subscriber of room.subscribers) {
        if (subscriber.seq >= seq) continue;
        const board = boardFor(state, subscriber.viewer);
        const data = diffBoards(subscriber.board, board);
        Object.assign(subscriber, { board, seq });
        if (data) subscriber.stream.send({ id: seq, event: 'patch', data });
      }
    } catch (error) {
      this.logger.warn(`A session could not be delivered: ${String(error)}`);
      room.timer ??= setTimeout(() => void this.deliver(room), RETRY).unref();
    }
    room.lasted = performance.now() - began;
  }
}
