import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebConfig } from '../config/config.module';
import type { InstanceKey } from '../config/instance-key';
import type { SystemClock } from '../system-clock';

/** Which cookie an opened link becomes, where it is sent, and for how long. */
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
    const { key, clock } = this.surroundings;
    if (parts.length !== length + 2 || !mac || !key.isMac('links', this.named(parts.slice(0, -1).join('.')), mac))
      return null;
    return Number(until) < clock.now().getTime() ? null : parts.slice(0, length);
  }

  // The name is in it: the cookie of one kind of link never opens another.
  private named(value: string): string {
    return `cookie:${this.cookie.name}:${value}`;
  }

  private mac(value: string): string {
    return this.surroundings.key.mac('links', this.named(value));
  }
}
