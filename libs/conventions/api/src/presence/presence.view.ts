import {
  type Onlooker,
  partyKeys,
  type PartyKey,
  readersAround,
  writersAround,
  writingDoors,
  type WritingDoor,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Around } from './presence.store';

export class GuestBeatBody {
  @Texts({ max: 10, each: 20, description: 'Clauses where keys were pressed since the last call.' }) typed!: string[];
  @Texts({ max: 10, each: 20, description: 'Clauses that the person has done with.' }) left!: string[];
  @Flag({ description: 'The page is being left.' }) leaves!: boolean;
}

export class BeatBody extends GuestBeatBody {
  @OneOf(writingDoors, 'WritingDoor') door!: WritingDoor;
}

export class PresentPersonView {
  @Uuid() id!: string;
  @Text() name!: string;
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
}

export class ArticleWriterView {
  @Text() clause!: string;
  @Text() name!: string;
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Flag() isMine!: boolean;
  @Flag({ description: 'No key for two minutes: somebody else may go on.' }) isIdle!: boolean;
}

export class PresenceView {
  @Whole({ min: 1, description: 'Of the convention: another one means that its words have changed.' }) version!: number;
  @Many(() => PresentPersonView, { max: 500 }) people!: PresentPersonView[];
  @Many(() => ArticleWriterView, { max: 500 }) writers!: ArticleWriterView[];
  @Shown({ type: String, format: 'date-time' }) at!: string;
}

export const toPresenceView = (around: Around, me: Onlooker, at: Date): PresenceView => ({
  version: around.version,
  people: readersAround(around.readers, me, at).map(({ personId, name, party }) => ({ id: personId, name, party })),
  writers: writersAround(around, me, at).map(({ clause, name, party, isMine, isIdle }) => ({
    clause,
    name,
    party,
    isMine,
    isIdle,
  })),
  at: at.toISOString(),
});
