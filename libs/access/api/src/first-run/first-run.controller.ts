import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Email,
  ENV,
  type Env,
  Flag,
  type Limit,
  Public,
  Secret,
  Shown,
  TenantDb,
  Text,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { edgeProblems } from '../access-problems';
import { chosenPasswordHash } from '../account/password-choice';
import { SessionView } from '../account/read-session';
import { isSame } from '../security/tokens';
import { CreateOrganisation } from './create-organisation';
import { FirstRunDoors } from './first-run-doors';

export class InstanceNoticeView {
  @Text({ nullable: true }) publisher!: string | null;
  @Text({ nullable: true }) director!: string | null;
  @Text({ nullable: true }) host!: string | null;
  @Text({ nullable: true }) contact!: string | null;
}

export class InstanceView {
  /** No organisation yet: the first-run page is open to whoever holds the terminal's code. */
  @Flag() isFirstRun!: boolean;
  @Flag() isDemo!: boolean;
  /** What the legal notice says of this installation; null where whoever runs it said nothing. */
  @Shown({ type: () => InstanceNoticeView }) notice!: InstanceNoticeView;
}

export class FirstRunBody {
  @Secret({ max: 100 }) code!: string;
  @Text({ max: 200, min: 2 }) organisation!: string;
  @Text({ max: 120 }) name!: string;
  @Text({ max: 120, min: 0 }) jobTitle!: string;
  @Email() email!: string;
  @Secret({ max: 500 }) password!: string;
}

const TRIES: Limit = { name: 'first-run', max: 10, seconds: 600 };

@ApiTags('instance')
@Public()
@Controller('api/v1/instance')
export class FirstRunController {
  constructor(
    private readonly db: TenantDb,
    private readonly createOrganisation: CreateOrganisation,
    private readonly doors: FirstRunDoors,
    @Inject(ENV) private readonly env: Readonly<Env>,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  @Get()
  @ApiOkResponse({ type: InstanceView })
  async readInstance(): Promise<InstanceView> {
    const { LEGAL_PUBLISHER, LEGAL_DIRECTOR, LEGAL_HOST, LEGAL_CONTACT } = this.env;
    const notice = {
      publisher: LEGAL_PUBLISHER ?? null,
      director: LEGAL_DIRECTOR ?? null,
      host: LEGAL_HOST ?? null,
      contact: LEGAL_CONTACT ?? null,
    };
    return { isFirstRun: await this.isEmpty(), isDemo: this.web.isDemo, notice };
  }

  @Post('first-run')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async setUpInstance(
    @Body() body: FirstRunBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    await this.doors.throttle.hit(TRIES, request.ip);
    const { FIRST_RUN_CODE } = this.env;
    if (!FIRST_RUN_CODE || !isSame(body.code.trim().toUpperCase(), FIRST_RUN_CODE.toUpperCase())) {
      throw edgeProblems['wrong-first-run-code']({}, [{ pointer: '/code', code: 'wrong-code' }]);
    }
    if (!(await this.isEmpty())) throw edgeProblems['already-set-up']();
    const { accountId } = await this.create(body);
    const session = await this.doors.sessions.open(accountId, request.headers['user-agent'] ?? '');
    this.doors.cookies.set(reply, session.token, session.sessionId);
    return this.doors.session.execute(session, this.web.isDemo);
  }

  private async isEmpty(): Promise<boolean> {
    return (await this.db.lookUp('select * from tenants() limit 1', [])).length === 0;
  }

  private async create({ organisation, name, jobTitle, email, password }: FirstRunBody) {
    const passwordHash = await chosenPasswordHash(password, { email, names: [name, organisation] });
    const profile = emptyProfile(organisation, { name, jobTitle, email });
    return this.createOrganisation.execute(
      { profile, isDemo: false, isFirst: true },
      { name, email, jobTitle, passwordHash, roles: ['accountManager', 'director'] },
    );
  }
}

const emptyProfile = (
  legalName: string,
  { name, jobTitle, email }: { name: string; jobTitle: string; email: string },
) => ({
  legalName,
  acronym: '',
  legalForm: '',
  address: { street: '', postalCode: '', city: '', country: 'FR' as const },
  email: '',
  phone: '',
  website: '',
  siren: '',
  rna: '',
  bce: '',
  representative: { name, jobTitle, email, entitlement: 'statutes' as const, entitledOn: null },
  timeZone: 'Europe/Paris',
  establishments: [],
});
