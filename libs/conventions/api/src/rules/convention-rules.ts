import { Body, Get, Injectable, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { conventionProblems } from '@entente/conventions/domain';
import { Facts, Flag, TenantDb, type TenantScope, type Tx, Whole } from '@entente/platform/api';
import { ConventionRuleRow } from './convention-rule.row';

export class ConventionRulesView {
  @Flag({ description: 'The board approves every convention before it is sent.' }) boardMustApprove!: boolean;
  @Whole() version!: number;
  @Flag() mayEdit!: boolean;
}

export class ConventionRulesBody {
  @Flag() boardMustApprove!: boolean;
  @Whole() version!: number;
}

type Rules = Pick<ConventionRuleRow, 'boardMustApprove' | 'version'>;

/** Rules that hold for every convention of an organisation. */
@Injectable()
export class ConventionRuleStore {
  async read(tx: Tx): Promise<Rules> {
    const row = await tx.createQueryBuilder(ConventionRuleRow, 'r').getOne();
    return row ?? { boardMustApprove: false, version: 0 };
  }

  /** False when somebody chose meanwhile. */
  async save(tx: Tx, { tenantId }: TenantScope, { boardMustApprove, version }: Rules): Promise<boolean> {
    const saved = await tx.query<unknown[]>(
      `insert into convention_rule as r (tenant_id, board_must_approve, version) values ($1, $2, 1)
       on conflict on constraint convention_rule_pkey
         do update set board_must_approve = excluded.board_must_approve, version = r.version + 1 where r.version = $3
       returning version`,
      [tenantId, boardMustApprove, version],
    );
    return saved.length > 0;
  }
}

/** Reads and changes them: drafts follow at once, what was sent stays. */
@Injectable()
export class ChooseRules {
  constructor(
    private readonly db: TenantDb,
    private readonly rules: ConventionRuleStore,
    private readonly facts: Facts,
  ) {}

  read(actor: Member): Promise<ConventionRulesView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor));
  }

  execute(actor: Member, given: ConventionRulesBody): Promise<ConventionRulesView> {
    return this.db.inTenant(actor, async (tx) => {
      const now = await this.rules.read(tx);
      const isKnown = now.version === given.version;
      if (isKnown && now.boardMustApprove === given.boardMustApprove) return this.view(tx, actor);
      if (!isKnown || !(await this.rules.save(tx, actor, given)))
        throw conventionProblems['rules-changed-elsewhere']({ current: await this.view(tx, actor) });
      const detail = { boardMustApprove: given.boardMustApprove };
      await this.facts.append(tx, actor, [{ type: 'convention-rules-changed', about: [actor.tenantId], detail }]);
      return this.view(tx, actor);
    });
  }

  private async view(tx: Tx, actor: Member): Promise<ConventionRulesView> {
    const { boardMustApprove, version } = await this.rules.read(tx);
    return { boardMustApprove, version, mayEdit: can(actor.roles, 'organisation:edit') };
  }
}

@ApiTags('conventions')
@OrganisationController('conventions/rules')
export class ConventionRulesController {
  constructor(private readonly rules: ChooseRules) {}

  @Get()
  @Allow('conventions:read')
  @ApiOkResponse({ type: ConventionRulesView })
  readConventionRules(@CurrentActor() actor: Member): Promise<ConventionRulesView> {
    return this.rules.read(actor);
  }

  @Put()
  @Allow('organisation:edit')
  @ApiOkResponse({ type: ConventionRulesView })
  chooseConventionRules(
    @CurrentActor() actor: Member,
    @Body() body: ConventionRulesBody,
  ): Promise<ConventionRulesView> {
    return this.rules.execute(actor, body);
  }
}
