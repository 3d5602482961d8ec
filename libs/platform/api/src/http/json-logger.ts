import type { LoggerService } from '@nestjs/common';
import { requestContext } from './request-context';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
type Level = (typeof LEVELS)[number];

// Link tokens and codes never reach a log, whoever put them into a message.
const masked = (text: string): string =>
  text.replace(/([?&#](?:token|code)=|\/(?:s|l|p)\/)[\w-]{16,}/gi, '$1…').replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…@…');

/** One JSON object a line on the standard output, without personal data. */
export class JsonLogger implements LoggerService {
  private readonly threshold: number;

  constructor(level: string) {
    this.threshold = LEVELS.indexOf(level as Level);
  }

  log(message: unknown, ...rest: unknown[]): void {
    // Nest tells every route at start: that is detail.
    const context = String(rest.at(-1) ?? '');
    this.write(
      /^(InstanceLoader|RouterExplorer|RoutesResolver|NestFactory|NestApplication)$/.test(context) ? 'debug' : 'info',
      message,
      rest,
    );
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    if (LEVELS.indexOf(level) > this.threshold) return;
    const own =
      typeof message === 'object' && message !== null && !(message instanceof Error)
        ? message
        : { message: String(message) };
    const line = {
      at: new Date().toISOString(),
      level,
      context: rest.at(-1),
      request: requestContext.getStore()?.requestId,
      ...own,
    };
    process.stdout.write(`${masked(JSON.stringify(line))}\n`);
  }
}
