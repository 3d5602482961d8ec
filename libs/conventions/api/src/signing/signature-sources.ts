import { Injectable } from '@nestjs/common';
import { PartnerDirectory } from '@entente/partners/api';
import { FileStore, SystemClock } from '@entente/platform/api';

/** What reading a signature takes from elsewhere. */
@Injectable()
export class SignatureSources {
  constructor(
    readonly partners: PartnerDirectory,
    readonly files: FileStore,
    readonly clock: SystemClock,
  ) {}
}
