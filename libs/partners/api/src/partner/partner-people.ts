import { Injectable } from '@nestjs/common';
import { History, OrganisationDirectory } from '@entente/access/api';

/** Names and acts of people, from the access domain. */
@Injectable()
export class PartnerPeople {
  constructor(
    readonly directory: OrganisationDirectory,
    readonly history: History,
  ) {}
}
