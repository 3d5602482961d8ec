import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule, accessRows } from '@entente/access/api';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { type Env, PlatformModule } from '@entente/platform/api';

/** Every table that TypeORM knows. */
const rows = [...accessRows, ...partnersRows];

/** The composition root: lists the domains, holds no business. */
@Module({})
export class AppModule {
  static register(env: Readonly<Env>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.register({ env, rows }), AccessModule, PartnersModule] };
  }
}
