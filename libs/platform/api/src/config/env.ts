import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength, validateSync } from 'class-validator';

/** Everything the processes read from the environment. The runbook describes each variable. */
export class Env {
  @IsString() @MinLength(1) DATABASE_URL = '';

  @IsOptional() @IsString() DATABASE_OWNER_URL?: string;

  /** Straight to the server, for the one connection that listens: a pooler in transaction mode hears nothing. */
  @IsOptional() @IsString() DATABASE_LISTEN_URL?: string;

  @IsInt() @Min(1) @Max(65535) PORT = 3000;

  @IsString() HOST = '127.0.0.1';

  /** The address that people use; links and QR codes are built from it alone, never from the Host header. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  @IsString() DATA_DIR = './data';

  @IsIn(['0', '1']) DEMO = '0';

  @IsOptional() @IsString() WEB_ROOT?: string;

  @IsOptional() @IsString() @MinLength(32) ENTENTE_KEY?: string;

  @IsOptional() @IsString() ENTENTE_KEY_FILE?: string;

  @IsOptional() @Matches(/^smtps?:\/\//) SMTP_URL?: string;

  @IsOptional() @IsString() MAIL_FROM?: string;

  @IsOptional() @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true }) TSA_URL?: string;

  /** PEM of the certificate that vouches for the timestamp authority. */
  @IsOptional() @IsString() TSA_ROOT_FILE?: string;

  /** `host:port` or the path of the socket of a clamd that looks at every uploaded file. */
  @IsOptional() @Matches(/^(\/.+|[^:/\s]+:\d+)$/) CLAMD_ADDRESS?: string;

  @IsOptional() @IsString() FIRST_RUN_CODE?: string;

  /** Who publishes and hosts this installation, as its legal notice says it (LCEN, art. 6 III). */
  @IsOptional() @IsString() LEGAL_PUBLISHER?: string;

  @IsOptional() @IsString() LEGAL_DIRECTOR?: string;

  @IsOptional() @IsString() LEGAL_HOST?: string;

  @IsOptional() @IsString() LEGAL_CONTACT?: string;

  @IsIn(['silent', 'error', 'warn', 'info', 'debug']) LOG_LEVEL = 'info';

  /** How many proxies stand before this process and may be believed about the caller's address. */
  @IsInt() @Min(0) @Max(5) TRUSTED_HOPS = 0;

  @IsInt() @Min(1) @Max(100) DATABASE_POOL = 10;

  /** Off only while a machine, not a person, sends the requests: benches and route walks. */
  @IsIn(['0', '1']) RATE_LIMIT = '1';

  @IsInt() @Min(1) @Max(8) PDF_WORKERS = 1;
}

const INTEGERS = ['PORT', 'TRUSTED_HOPS', 'DATABASE_POOL', 'PDF_WORKERS'] as const;

/** Reads and checks the environment; throws one error that lists every fault. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Readonly<Env> => {
  const known = Object.keys(plainToInstance(Env, {}, { exposeDefaultValues: true })).concat(OPTIONAL);
  const given = Object.fromEntries(known.flatMap((name) => (source[name] ? [[name, source[name]]] : [])));
  const numbers = Object.fromEntries(INTEGERS.flatMap((name) => (given[name] ? [[name, Number(given[name])]] : [])));
  const env = plainToInstance(Env, { ...given, ...numbers }, { exposeDefaultValues: true });
  const faults = validateSync(env).flatMap(({ constraints }) => Object.values(constraints ?? {}));
  if (faults.length > 0) throw new Error(`The configuration is not usable: ${faults.join('; ')}.`);
  return Object.freeze(env);
};

const OPTIONAL = [
  'DATABASE_OWNER_URL',
  'DATABASE_LISTEN_URL',
  'PUBLIC_URL',
  'WEB_ROOT',
  'ENTENTE_KEY',
  'ENTENTE_KEY_FILE',
  'SMTP_URL',
  'MAIL_FROM',
  'TSA_URL',
  'TSA_ROOT_FILE',
  'CLAMD_ADDRESS',
  'FIRST_RUN_CODE',
  'LEGAL_PUBLISHER',
  'LEGAL_DIRECTOR',
  'LEGAL_HOST',
  'LEGAL_CONTACT',
];

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Known passwords, the mail outbox and demonstration signatures: with DEMO on, for this machine alone. */
export const isDemo = ({ DEMO, HOST, TRUSTED_HOPS, PUBLIC_URL }: DemoSettings): boolean =>
  DEMO === '1' && LOOPBACK.has(HOST) && TRUSTED_HOPS === 0 && isOnThisMachine(PUBLIC_URL);

type DemoSettings = Pick<Env, 'DEMO' | 'HOST' | 'TRUSTED_HOPS' | 'PUBLIC_URL'>;

// A proxy on the same machine reaches loopback and opens it to the world: its settings tell that it is there.
const isOnThisMachine = (publicUrl?: string): boolean => !publicUrl || LOOPBACK.has(new URL(publicUrl).hostname);
