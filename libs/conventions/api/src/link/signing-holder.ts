import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SignatoryId, SignatureRequestId } from '@entente/conventions/domain';
import type { TenantId } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';

/** Who holds a signing link: one signatory of one request, and nothing else. */
export type SigningHolder = {
  readonly tenantId: TenantId;
  readonly requestId: SignatureRequestId;
  readonly signatoryId: SignatoryId;
  readonly generation: number;
};

type WithHolder = FastifyRequest & { signingHolder?: SigningHolder };

export const attachHolder = (request: FastifyRequest, holder: SigningHolder): void => {
  (request as WithHolder).signingHolder = holder;
};

export const CurrentHolder = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { signingHolder } = context.switchToHttp().getRequest<WithHolder>();
  if (!signingHolder) throw new Error('A route asks for the holder of a link but its access rule recognises none.');
  return signingHolder;
});
