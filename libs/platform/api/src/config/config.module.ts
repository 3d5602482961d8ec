import { Global, Module, type DynamicModule } from '@nestjs/common';
import { type Env, isDemo } from './env';
import { InstanceKey } from './instance-key';

export const ENV = Symbol('env');

export type WebConfig = {
  /** Base of every link and QR code, without a final slash. */
  readonly publicUrl: string;
  /** False until PUBLIC_URL is set: real sending is then refused. */
  readonly isPublicUrlSet: boolean;
  readonly isSecure: boolean;
  readonly isDemo: boolean;
  readonly isRateLimited: boolean;
};
export const WEB_CONFIG = Symbol('web-config');

export const webConfig = (env: Readonly<Env>): WebConfig => {
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  return {
    publicUrl,
    isPublicUrlSet: env.PUBLIC_URL !== undefined || isDemo(env),
    isSecure: publicUrl.startsWith('https:'),
    isDemo: isDemo(env),
    isRateLimited: env.RATE_LIMIT === '1',
  };
};

/** Hands the frozen environment out in slices. */
@Global()
@Module({})
export class ConfigModule {
  static register(env: Readonly<Env>): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: ENV, useValue: env },
        { provide: WEB_CONFIG, useFactory: () => webConfig(env) },
        { provide: InstanceKey, useFactory: () => InstanceKey.fromEnv(env) },
      ],
      exports: [ENV, WEB_CONFIG, InstanceKey],
    };
  }
}
