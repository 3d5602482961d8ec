import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  ByLink,
  httpProblems,
  IdPipe,
  languageOf,
  type Limit,
  Public,
  sendForSaving,
  TenantDb,
  Text,
  Throttle,
} from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPdf } from '../signing/send-pdf';
import { signingProblems } from '../signing/signing-problems';
import { ActByLink, type Caller } from './act-by-link';
import { LinkCookie, SIGNING_LINK } from './link-cookie';
import { ReadSigningPage, type SigningFile, signingFiles } from './read-signing-page';
import { CurrentHolder, type SigningHolder } from './signing-holder';
import { SigningPageView } from './signing-page.view';

class SigningTokenBody {
  @Text({ max: 100 }) token!: string;
}

/** Two links may be open side by side in one browser, whose cookie knows the last one: an act names what it is about. */
class ShownDocumentBody {
  @Text({ min: 64, max: 64, description: 'SHA-256 of the document that the page shows.' }) documentSha256!: string;
}

class SignBody extends ShownDocumentBody {
  @Text({ max: 20 }) code!: string;
  @Text({ max: 40 }) consentVersion!: string;
}

class RefusalBody extends ShownDocumentBody {
  @Text({ max: 500, min: 0 }) reason!: string;
}

const OPENINGS: Limit = { name: 'signing-open', max: 60, seconds: 900 };
// A day and not an hour: each one is a mail that somebody did not ask for, if the link is in the wrong hands.
const RENEWALS: Limit = { name: 'signing-renew', max: 5, seconds: 86_400 };

const callerOf = (request: FastifyRequest, { documentSha256 }: ShownDocumentBody): Caller => ({
  address: request.ip,
  agent: request.headers['user-agent'] ?? '',
  documentSha256,
});

/** A dead link says where things stand and to which address a new one goes, never the text. */
const replacedLink = ({ status, organisation, sender, maskedEmail }: SigningPageView): Error =>
  signingProblems['link-replaced']({ requestStatus: status, organisation, sender, maskedEmail });

/** The public door: a token in the body, never in an address. */
@ApiTags('signing')
@Public()
@Controller('api/v1/signing')
export class SigningDoorController {
  constructor(
    private readonly links: LinkCookie,
    private readonly page: ReadSigningPage,
    private readonly act: ActByLink,
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
  ) {}

  /** Opening a link shows the page and records nothing: mail scanners open links too. */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: SigningPageView })
  async openSigningLink(
    @Body() { token }: SigningTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SigningPageView> {
    this.links.end(reply);
    await this.throttle.hit(OPENINGS, request.ip);
    const { isRevoked, ...holder } = await this.links.find(token);
    const page = await this.db.readInTenant(holder, (tx) => this.page.view(tx, holder, languageOf(request)));
    if (isRevoked) throw replacedLink(page);
    this.links.set(reply, holder);
    return page;
  }

  @Post('renew')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async renewSigningLink(@Body() { token }: SigningTokenBody, @Req() request: FastifyRequest): Promise<void> {
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.links.find(token);
    await this.throttle.hit(RENEWALS, holder.signatoryId);
    await this.act.repeatLink(holder);
  }
}

/** What the holder of an opened link may do. */
@ApiTags('signing')
@ByLink(SIGNING_LINK)
@Controller('api/v1/signing')
export class SigningController {
  constructor(
    private readonly page: ReadSigningPage,
    private readonly act: ActByLink,
    private readonly db: TenantDb,
  ) {}

  @Get()
  @ApiOkResponse({ type: SigningPageView })
  readSigningPage(@CurrentHolder() holder: SigningHolder, @Req() request: FastifyRequest): Promise<SigningPageView> {
    return this.db.readInTenant(holder, (tx) => this.page.view(tx, holder, languageOf(request)));
  }

  @Get('files/:kind')
  @ApiProduces('application/pdf')
  async readSigningFile(
    @CurrentHolder() holder: SigningHolder,
    @Param('kind') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!signingFiles.includes(kind as SigningFile)) throw httpProblems['not-found']();
    await sendPdf(reply, await this.db.readInTenant(holder, (tx) => this.page.file(tx, holder, kind as SigningFile)));
  }

  @Get('pieces/:fileId')
  @ApiProduces('application/pdf')
  async readSigningPiece(
    @CurrentHolder() holder: SigningHolder,
    @Param('fileId', IdPipe) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendForSaving(reply, await this.db.readInTenant(holder, (tx) => this.page.piece(tx, holder, fileId)));
  }

  @Post('actions/view')
  @HttpCode(200)
  @ApiOkResponse({ type: SigningPageView })
  async viewSigningDocument(
    @CurrentHolder() holder: SigningHolder,
    @Body() shown: ShownDocumentBody,
    @Req() request: FastifyRequest,
  ): Promise<SigningPageView> {
    await this.act.view(holder, callerOf(request, shown));
    return this.readSigningPage(holder, request);
  }

  @Post('actions/send-code')
  @HttpCode(200)
  @ApiOkResponse({ type: SigningPageView })
  async sendSigningCode(
    @CurrentHolder() holder: SigningHolder,
    @Body() shown: ShownDocumentBody,
    @Req() request: FastifyRequest,
  ): Promise<SigningPageView> {
    await this.act.sendCode(holder, callerOf(request, shown));
    return this.readSigningPage(holder, request);
  }

  @Post('actions/sign')
  @HttpCode(200)
  @ApiOkResponse({ type: SigningPageView })
  async signByLink(
    @CurrentHolder() holder: SigningHolder,
    @Body() body: SignBody,
    @Req() request: FastifyRequest,
  ): Promise<SigningPageView> {
    await this.act.sign(holder, callerOf(request, body), body);
    return this.readSigningPage(holder, request);
  }

  @Post('actions/refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: SigningPageView })
  async refuseByLink(
    @CurrentHolder() holder: SigningHolder,
    @Body() body: RefusalBody,
    @Req() request: FastifyRequest,
  ): Promise<SigningPageView> {
    await this.act.refuse(holder, callerOf(request, body), body.reason);
    return this.readSigningPage(holder, request);
  }
}
