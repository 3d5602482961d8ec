import { Injectable } from '@nestjs/common';
import { ConventionSources } from '../draft/convention-sources';
import { ReadConvention } from '../draft/read-convention';
import { TextChanges } from '../negotiation/text-changes';

/** What changing a draft takes: who may, the one door of its words, the view that answers. */
@Injectable()
export class DraftWriting {
  constructor(
    readonly sources: ConventionSources,
    readonly read: ReadConvention,
    readonly changes: TextChanges,
  ) {}
}
