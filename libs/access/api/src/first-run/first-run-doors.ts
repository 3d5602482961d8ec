import { Injectable } from '@nestjs/common';
import { Throttle } from '@entente/platform/api';
import { ReadSession } from '../account/read-session';
import { SessionCookies } from '../security/cookies';
import { Sessions } from '../security/sessions';

/** What letting the founder in takes, together. */
@Injectable()
export class FirstRunDoors {
  constructor(
    readonly throttle: Throttle,
    readonly sessions: Sessions,
    readonly cookies: SessionCookies,
    readonly session: ReadSession,
  ) {}
}
