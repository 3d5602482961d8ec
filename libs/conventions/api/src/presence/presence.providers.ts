import { ForgetPresence } from './forget-presence';
import { NotePresence } from './note-presence';
import { GuestPresenceController, PresenceController } from './presence.controller';
import { ArticleLockRow, ReaderRow } from './presence.rows';
import { PresenceSeats } from './presence-seats';
import { PresenceStore } from './presence.store';

export const presenceRows = [ArticleLockRow, ReaderRow];
export const presenceProviders = [ForgetPresence, NotePresence, PresenceSeats, PresenceStore];
export const presenceControllers = [GuestPresenceController, PresenceController];
