import { Body, Get, Injectable, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { conventionProblems, numberingFaults } from '@entente/conventions/domain';
import { Facts, Flag, TenantDb, Text, type Tx, Whole } from '@entente/platform/api';
import { NumberingStore } from './numbering.store';

export class NumberingView {
  @Text({ description: 'Year `{AAAA}` or `{AA}`, counter `{NNN}`, free text around.' }) pattern!: string;
  @Whole({ description: 'The year whose counter runs.' }) year!: number;
  @Whole({ min: 1, description: 'The rank that the next convention takes.' }) rank!: number;
  @Whole() version!: number;
  @Flag() mayEdit!: boolean;
}

export class NumberingBody {
  @Text({ max: 80, min: 0 }) pattern!: string;
  @Whole() version!: number;
}

/** Reads and changes how conventions are numbered; numbers already given stay as they are. */
@Injectable()
export class ChooseNumbering {
  constructor(
    private readonly db: TenantDb,
    private readonly numbering: NumberingStore,
    private readonly facts: Facts,
  ) {}

  read(actor: Member): Promise<NumberingView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor));
  }

  execute(actor: Member, { pattern, version }: NumberingBody): Promise<NumberingView> {
    const faults = numberingFaults(pattern);
    if (faults.length > 0) throw conventionProblems['invalid-numbering']({}, faults);
    return this.db.inTenant(actor, async (tx) => {
      const now = await this.numbering.read(tx);
      if (now.version === version && now.pattern === pattern) return this.view(tx, actor);
      const isSaved = now.version === version && (await this.numbering.save(tx, actor, { pattern, version }));
      if (!isSaved) throw conventionProblems['numbering-changed-elsewhere']({ current: await this.view(tx, actor) });
      await this.facts.append(tx, actor, [{ type: 'numbering-changed', about: [actor.tenantId] }]);
      return this.view(tx, actor);
    });
  }

  private async view(tx: Tx, actor: Member): Promise<NumberingView> {
    const { pattern, version } = await this.numbering.read(tx);
    const rank = await this.numbering.rank(tx, actor);
    return { pattern, version, rank, year: this.numbering.year, mayEdit: can(actor.roles, 'organisation:edit') };
  }
}

@ApiTags('conventions')
@OrganisationController('conventions/numbering')
export class NumberingController {
  constructor(private readonly numbering: ChooseNumbering) {}

  @Get()
  @Allow('conventions:read')
  @ApiOkResponse({ type: NumberingView })
  readNumbering(@CurrentActor() actor: Member): Promise<NumberingView> {
    return this.numbering.read(actor);
  }

  @Put()
  @Allow('organisation:edit')
  @ApiOkResponse({ type: NumberingView })
  chooseNumbering(@CurrentActor() actor: Member, @Body() body: NumberingBody): Promise<NumberingView> {
    return this.numbering.execute(actor, body);
  }
}
