import { Injectable } from '@nestjs/common';
import { AmendmentStore } from '../amendment/amendment.store';
import { ModelStore } from '../models/model.store';

/** Where a draft may come from: the convention that it changes, the organisation’s own model. */
@Injectable()
export class DraftOrigins {
  constructor(
    readonly amendments: AmendmentStore,
    readonly models: ModelStore,
  ) {}
}
