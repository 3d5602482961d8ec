import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

const BEAT_EVERY = 20_000;
/** A stream ends by itself, so that rights are looked at again; the browser comes back at once. */
const LIFETIME = 10 * 60_000;
/** What may wait for a slow reader before it is cut off: it comes back and reads where things stand. */
const BACKLOG = 1_000_000;

export type StreamMessage = { readonly id: number; readonly event: string; readonly data: unknown };

/** One open answer of server-sent events. */
export class EventStream {
  private readonly enders: (() => void)[] = [];

  constructor(private readonly reply: FastifyReply) {
    reply.raw.on('close', () => this.enders.splice(0).forEach((ended) => ended()));
  }

  get isOpen(): boolean {
    return !this.reply.raw.writableEnded && !this.reply.raw.destroyed;
  }

  /** Does something once the reader is gone, whoever hung up. */
  onEnd(ended: () => void): void {
    this.enders.push(ended);
  }

  send({ id, event, data }: StreamMessage): void {
    this.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** The comment keeps proxies from hanging up; the event tells the page that the line is alive. */
  beat(): void {
    this.write(': keep-alive\nevent: beat\ndata: {}\n\n');
  }

  end(): void {
    if (this.isOpen) this.reply.raw.end();
  }

  private write(text: string): void {
    if (!this.isOpen) return;
    this.reply.raw.write(text);
    if (this.reply.raw.writableLength > BACKLOG) this.reply.raw.destroy();
  }
}

/** Every stream that this process holds: kept alive, ended in time, and all ended when the process stops. */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly streams = new Set<EventStream>();
  private isOver = false;
  private beats: NodeJS.Timeout | null = null;

  /** Answers with a stream; what the framework had set as headers (security, cookies) goes with it. */
  open(reply: FastifyReply): EventStream {
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined));
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    reply.raw.write('retry: 1500\n\n');
    const stream = new EventStream(reply);
    this.keep(stream);
    return stream;
  }

  onModuleDestroy(): void {
    this.isOver = true;
    if (this.beats) clearInterval(this.beats);
    this.streams.forEach((stream) => stream.end());
  }

  private keep(stream: EventStream): void {
    if (this.isOver) return stream.end();
    this.streams.add(stream);
    this.beats ??= setInterval(() => this.streams.forEach((one) => one.beat()), BEAT_EVERY).unref();
    const lifetime = setTimeout(() => stream.end(), LIFETIME).unref();
    stream.onEnd(() => {
      clearTimeout(lifetime);
      this.streams.delete(stream);
    });
  }
}

/** The last message that a reader who comes back had; 0 when there is none. */
export const lastEventId = ({ headers }: FastifyRequest): number => {
  const given = headers['last-event-id'];
  return typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0;
};
