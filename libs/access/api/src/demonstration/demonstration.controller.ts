import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Role, roles } from '@entente/access/domain';
import {
  httpProblems,
  Public,
  Shown,
  SomeOf,
  TenantDb,
  type TenantId,
  Text,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { IsNull, Not } from 'typeorm';
import { MemberRow } from '../persistence/member.row';
import { OrganisationRow } from '../persistence/organisation.row';
import { DEMONSTRATION_PASSWORD } from './demonstration-password';

export class DemonstrationAccountView {
  @Text() email!: string;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @SomeOf(roles, 'Role') roles!: Role[];
  @Text() organisation!: string;
}

export class DemonstrationAccountsView {
  @Text() password!: string;
  @Shown({ type: () => DemonstrationAccountView, isArray: true }) accounts!: DemonstrationAccountView[];
}

/** Who can be tried: members of demonstration organisations, and only while the instance is a demonstration. */
@ApiTags('demo')
@Public()
@Controller('api/v1/demonstration')
export class DemonstrationController {
  constructor(
    private readonly db: TenantDb,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  @Get('accounts')
  @ApiOkResponse({ type: DemonstrationAccountsView })
  async listDemonstrationAccounts(): Promise<DemonstrationAccountsView> {
    if (!this.web.isDemo) throw httpProblems['not-found']();
    const found = await this.db.lookUp<{ demonstrations: TenantId }>('select * from demonstrations()', []);
    const accounts = await Promise.all(found.map(({ demonstrations }) => this.accountsOf(demonstrations)));
    return { password: DEMONSTRATION_PASSWORD, accounts: accounts.flat() };
  }

  private accountsOf(tenantId: TenantId): Promise<DemonstrationAccountView[]> {
    return this.db.readInTenant({ tenantId }, async (tx) => {
      const { name: organisation } = await tx.findOneByOrFail(OrganisationRow, { tenantId });
      const members = await tx.find(MemberRow, {
        where: { status: 'active', accountId: Not(IsNull()) },
        order: { joinedAt: 'ASC', name: 'ASC' },
        take: 20,
      });
      return members.map(({ email, name, jobTitle, roles: held }) => ({
        email,
        name,
        jobTitle,
        roles: held,
        organisation,
      }));
    });
  }
}
