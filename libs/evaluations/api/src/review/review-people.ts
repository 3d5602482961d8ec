import { Injectable } from '@nestjs/common';
import { History } from '@entente/access/api';
import { PartnerDirectory } from '@entente/partners/api';

/** Names of people and of acts, from the domains that keep them. */
@Injectable()
export class ReviewPeople {
  constructor(
    readonly history: History,
    readonly partners: PartnerDirectory,
  ) {}
}
