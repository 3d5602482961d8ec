import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Limit, Public, Text, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InstanceAuthority } from '../sealing/instance-authority';
import { FileMatchView, Verification, VerificationView } from './verification';

class FileMatchBody {
  @Text({ min: 64, max: 64, description: 'SHA-256 of the file, in hexadecimal, computed where the file is.' })
  sha256!: string;
}

// What is published is the installation's own root; a demonstration's vouches for nothing that anybody should trust.
const earnest = { isDemo: false };

const PER_ADDRESS: Limit = { name: 'verification', max: 60, seconds: 600 };

@ApiTags('verification')
@Public()
@Controller('api/v1/verification')
export class VerificationController {
  constructor(
    private readonly verification: Verification,
    private readonly authority: InstanceAuthority,
    private readonly throttle: Throttle,
  ) {}

  /** What verifiers trust once somebody decides to: the root of this installation. */
  @Get('root.pem')
  @ApiProduces('application/x-pem-file')
  async readRootPem(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .type('application/x-pem-file')
      .header('content-disposition', 'attachment; filename="racine.pem"')
      .send(await this.authority.rootPem(earnest));
  }

  @Get('root.cer')
  @ApiProduces('application/pkix-cert')
  async readRootCertificate(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .type('application/pkix-cert')
      .header('content-disposition', 'attachment; filename="racine.cer"')
      .send(await this.authority.rootDer(earnest));
  }

  @Get('revoked.crl')
  @ApiProduces('application/pkix-crl')
  async readRevocationList(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/pkix-crl').send(await this.authority.revocationList(earnest));
  }

  @Get('revoked-demonstration.crl')
  @ApiProduces('application/pkix-crl')
  async readDemonstrationRevocationList(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/pkix-crl').send(await this.authority.revocationList({ isDemo: true }));
  }

  @Get(':code')
  @ApiOkResponse({ type: VerificationView })
  async readVerification(@Param('code') code: string, @Req() { ip }: FastifyRequest): Promise<VerificationView> {
    await this.throttle.hit(PER_ADDRESS, ip);
    return this.verification.read(code);
  }

  @Post(':code/match')
  @HttpCode(200)
  @ApiOkResponse({ type: FileMatchView })
  async matchVerifiedFile(
    @Param('code') code: string,
    @Body() { sha256 }: FileMatchBody,
    @Req() { ip }: FastifyRequest,
  ): Promise<FileMatchView> {
    await this.throttle.hit(PER_ADDRESS, ip);
    return this.verification.match(code, sha256);
  }
}
