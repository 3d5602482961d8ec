import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ConventionId, GuestId } from '@entente/conventions/domain';
import type { TenantId } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';

/** Who holds a writing link: one person, on one convention, and nothing else. */
export type WritingHolder = {
  readonly kind: 'contact';
  readonly tenantId: TenantId;
  readonly conventionId: ConventionId;
  readonly id: GuestId;
  readonly generation: number;
};

type WithHolder = FastifyRequest & { writingHolder?: WritingHolder };

export const attachWriter = (request: FastifyRequest, holder: WritingHolder): void => {
  (request as WithHolder).writingHolder = holder;
};

export const CurrentWriter = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { writingHolder } = context.switchToHttp().getRequest<WithHolder>();
  if (!writingHolder) throw new Error('A route asks for the holder of a link but its access rule recognises none.');
  return writingHolder;
});
