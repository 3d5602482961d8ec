import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { TenantId } from '@entente/platform/api';
import type { Role } from '@entente/access/domain';
import type { FastifyRequest } from 'fastify';

/** A person with a session. */
export type SignedIn = { readonly accountId: string; readonly sessionId: string };

/** The same person acting in one organisation. Shaped so that it also serves as the author of facts. */
export type Member = SignedIn & {
  readonly kind: 'member';
  /** The member's id: the author of facts. */
  readonly id: string;
  readonly tenantId: TenantId;
  readonly roles: readonly Role[];
};

type WithActor = FastifyRequest & { actor?: SignedIn | Member };

export const attachActor = (request: FastifyRequest, actor: SignedIn | Member): void => {
  (request as WithActor).actor = actor;
};

/** The member or account that the guard recognised. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { actor } = context.switchToHttp().getRequest<WithActor>();
  if (!actor) throw new Error('A route asks for an actor but its access rule recognises none.');
  return actor;
});
