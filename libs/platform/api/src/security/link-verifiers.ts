import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export type LinkVerifier = (request: FastifyRequest) => Promise<true>;

/** Each domain says how it recognises the holder of its personal links; a purpose nobody knows is refused. */
@Injectable()
export class LinkVerifiers {
  private readonly known = new Map<string, LinkVerifier>();

  register(purpose: string, verifier: LinkVerifier): void {
    this.known.set(purpose, verifier);
  }

  verify(purpose: string, request: FastifyRequest): Promise<true> {
    const verifier = this.known.get(purpose);
    if (!verifier) throw new Error(`Nobody verifies links of purpose "${purpose}".`);
    return verifier(request);
  }
}
