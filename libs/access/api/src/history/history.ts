import { Injectable } from '@nestjs/common';
import { Facts, type HistoryEntry, Shown, Text, type Tx, Uuid } from '@entente/platform/api';
import { OrganisationDirectory } from '../organisation/organisation.directory';

export class HistoryEntryView {
  @Uuid() id!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
  /** A stable code that the page words: `member-invited`, `convention-sent`… */
  @Text() type!: string;
  @Shown({ type: String, nullable: true, description: 'Name of who did it; null for the system or an erased person.' })
  actorName!: string | null;
  @Text() actorKind!: string;
  @Shown({ type: String, nullable: true, description: 'Name of whoever was away, when it was done for them.' })
  inPlaceOf!: string | null;
  @Shown({ type: 'object', additionalProperties: true }) detail!: Record<string, unknown>;
}

export class HistoryView {
  @Shown({ type: () => HistoryEntryView, isArray: true }) entries!: HistoryEntryView[];
  @Shown({ type: String, nullable: true, description: 'Give it back as `before` to read what came earlier.' }) next!:
    string | null;
}

const PAGE = 50;

/** Some acts are done for somebody who is away: the fact keeps whose they were. */
const placeOf = ({ detail }: Pick<HistoryEntry, 'detail'>): string[] =>
  typeof detail['inPlaceOf'] === 'string' ? [detail['inPlaceOf']] : [];

/** Somebody who acted by a personal link, on our side or the other. */
export type LinkActor = { readonly name: string; readonly isOurs: boolean };

/** The domain that gives personal links says who acted by them. */
export type LinkActors = (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, LinkActor>>;

/** Who did what, when, on one thing: the newest first, each act with the name of its author. */
@Injectable()
export class History {
  constructor(
    private readonly facts: Facts,
    private readonly directory: OrganisationDirectory,
  ) {}

  private readonly linkActors: LinkActors[] = [];

  /** Said once at start, by each domain that gives personal links. */
  knowLinkActors(actors: LinkActors): void {
    this.linkActors.push(actors);
  }

  async read(tx: Tx, about: string, before?: string): Promise<HistoryView> {
    const entries = await this.facts.readHistory(tx, about, { before, limit: PAGE });
    const idsOf = (kind: HistoryEntry['actorKind']) =>
      entries.flatMap(({ actorKind, actorId }) => (actorKind === kind && actorId ? [actorId] : []));
    const members = await this.directory.members(tx, [...idsOf('member'), ...entries.flatMap(placeOf)]);
    const byLink = idsOf('contact');
    const actors = await this.actorsByLink(tx, [...new Set(byLink)]);
    return {
      entries: entries.map(({ id, at, type, actorKind, actorId, detail }) => ({
        id,
        at: at.toISOString(),
        type,
        // Our own signatory acts by a link too, and stands on our side all the same.
        actorKind: actorId && actors.get(actorId)?.isOurs ? 'member' : actorKind,
        actorName: actorId ? (members.get(actorId)?.name ?? actors.get(actorId)?.name ?? null) : null,
        detail,
        inPlaceOf: placeOf({ detail }).flatMap((place) => members.get(place)?.name ?? [])[0] ?? null,
      })),
      next: entries.length === PAGE ? (entries.at(-1)?.id ?? null) : null,
    };
  }

  private async actorsByLink(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, LinkActor>> {
    const known = new Map<string, LinkActor>();
    if (ids.length === 0) return known;
    for (const actorsOf of this.linkActors) for (const [id, actor] of await actorsOf(tx, ids)) known.set(id, actor);
    return known;
  }
}
