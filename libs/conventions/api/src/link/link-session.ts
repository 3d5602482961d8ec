import { isSame } from '@entente/access/api';
import type { InstanceKey, SystemClock, WebConfig } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

export type SessionCookie = { readonly name: string; readonly path: string; readonly hours: number };

type Surroundings = { readonly key: InstanceKey; readonly clock: SystemClock; readonly web: WebConfig };

/**
 * What a personal link becomes once opened: a short cookie, signed by the installation, that names what it opens and
 * nothing else. No part holds a dot.
 */
export class LinkSession {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly surroundings: Surroundings,
  ) {}

  set(reply: FastifyReply, parts: readonly (string | number)[]): void {
    const { name, path, hours } = this.cookie;
    const until = this.surroundings.clock.now().getTime() + hours * 3_600_000;
    const value = [...parts, until].join('.');
    void reply.setCookie(name, `${value}.${this.mac(value)}`, {
      path,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.surroundings.web.isSecure,
      maxAge: hours * 3_600,
    });
  }

  /** Nothing that a link opened before stays open behind one that shows nothing. */
  end(reply: FastifyReply): void {
    void reply.clearCookie(this.cookie.name, { path: this.cookie.path });
  }

  /** The parts it was set with; null when it is absent, forged or past its time. */
  read({ cookies }: FastifyRequest, length: number): readonly string[] | null {
    const parts = (cookies[this.cookie.name] ?? '').split('.');
    const [until, mac] = parts.slice(-2);
    if (parts.length !== length + 2 || !mac || !isSame(mac, this.mac(parts.slice(0, -1).join('.')))) return null;
    return Number(until) < this.surroundings.clock.now().getTime() ? null : parts.slice(0, length);
  }

  // The name is in it: the cookie of one kind of link never opens another.
  private mac(value: string): string {
    return this.surroundings.key.mac('links', `cookie:${this.cookie.name}:${value}`);
  }
}
