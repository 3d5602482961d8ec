import type { Provider, Type } from '@nestjs/common';
import { CloseSwot } from './close-swot';
import { SwotPaper } from './swot-paper';
import { ForgetSwotNotes } from './forget-swot-notes';
import { InTurn } from './in-turn';
import { LeadSwot } from './lead-swot';
import { OpenSwot } from './open-swot';
import { SwotDoorController } from './swot-door.controller';
import { SwotEndingController } from './swot-ending.controller';
import { PrintSwotBoard } from './print-swot-board';
import { SwotLinkActors } from './swot-link-actors';
import { SwotLive } from './swot-live';
import { SwotPaperController } from './swot-paper.controller';
import { SwotSeatController } from './swot-seat.controller';
import { SwotSeats } from './swot-seat';
import { SwotStepsController } from './swot-steps.controller';
import { SwotSurroundings } from './swot-surroundings';
import { SwotController } from './swot.controller';
import { SwotStore } from './swot.store';
import { TakePart } from './take-part';
import { TakeSwotActions } from './take-swot-actions';

// The door stands before the seat: `find` and `join` are no ids.
export const swotControllers: Type[] = [
  SwotController,
  SwotStepsController,
  SwotEndingController,
  SwotPaperController,
  SwotDoorController,
  SwotSeatController,
];

export const swotProviders: Provider[] = [
  CloseSwot,
  ForgetSwotNotes,
  InTurn,
  LeadSwot,
  OpenSwot,
  PrintSwotBoard,
  SwotLinkActors,
  SwotLive,
  SwotPaper,
  SwotSeats,
  SwotStore,
  SwotSurroundings,
  TakePart,
  TakeSwotActions,
];
