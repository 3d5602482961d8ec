import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { ENV } from '../config/config.module';
import type { Env } from '../config/env';
import type { Tx } from '../db/tenant-db';

const CHANNEL = 'entente_live';
const PING_EVERY = 15_000;
const RETRY_AFTER = 500;

type Heard = () => void;

/**
 * Tells every process that something changed, through PostgreSQL's notifications. A notice carries the topic alone
 * (ids, never words): whoever listens reads again, under its own rights. The one connection that listens opens with
 * the first topic; when it breaks, every topic is told once it is back, for a notice may have been missed.
 */
@Injectable()
export class Notices implements OnModuleDestroy {
  private readonly topics = new Map<string, Set<Heard>>();
  private readonly logger = new Logger('live');
  private client: Client | null = null;
  private opening: Promise<void> | null = null;
  private ping: NodeJS.Timeout | null = null;
  private isOver = false;
  private isComingBack = false;

  constructor(@Inject(ENV) private readonly env: Readonly<Env>) {}

  /** Sent when the caller's transaction commits, and not at all when it does not. */
  async announce(tx: Tx, topic: string): Promise<void> {
    await tx.query('select pg_notify($1, $2)', [CHANNEL, topic]);
  }

  /** Hears a topic from now on; the answer stops it. */
  async listen(topic: string, heard: Heard): Promise<() => void> {
    const known = this.topics.get(topic) ?? new Set();
    this.topics.set(topic, known.add(heard));
    await this.connect().catch(() => void this.comeBack());
    return () => {
      known.delete(heard);
      if (known.size === 0) this.topics.delete(topic);
    };
  }

  /** Breaks the listening connection, as a failing network would: for tests and for whoever moves a database. */
  async reconnect(): Promise<void> {
    await this.client?.end().catch(() => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    this.isOver = true;
    if (this.ping) clearInterval(this.ping);
    await this.opening?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private connect(): Promise<void> {
    if (this.client || this.isOver) return Promise.resolve();
    this.opening ??= this.open().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async open(): Promise<void> {
    const client = new Client({
      connectionString: this.env.DATABASE_LISTEN_URL ?? this.env.DATABASE_URL,
      application_name: 'entente-live',
      keepAlive: true,
      query_timeout: 10_000,
      connectionTimeoutMillis: 10_000,
    });
    client.on('notification', ({ payload }) => this.tell(payload ?? ''));
    client.on('error', (error) => this.logger.warn(`The listening connection failed: ${error.message}`));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    // A half-open connection says nothing: asking is the only way to know.
    this.ping ??= setInterval(
      () => void this.client?.query('select 1').catch(() => this.reconnect()),
      PING_EVERY,
    ).unref();
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    void this.comeBack();
  }

  private async comeBack(): Promise<void> {
    if (this.isComingBack) return;
    this.isComingBack = true;
    while (!this.isOver && !this.client && this.topics.size > 0) {
      try {
        await this.connect();
        this.topics.forEach((_heard, topic) => this.tell(topic));
      } catch {
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER).unref());
      }
    }
    this.isComingBack = false;
  }

  private tell(topic: string): void {
    this.topics.get(topic)?.forEach((heard) => heard());
  }
}
