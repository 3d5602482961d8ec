import { aColleague, type Answer, type Tenant } from '@entente/access/api/testing';
import type { TestApp } from '@entente/platform/testing';
import { aSigningStage, type Stage } from './signing-stage';

/** Nadia directs, Julien leads the partnership, Henri sits on the board, Awa and Sylvie work here, Omar runs the account. */
export type ApprovalStage = Stage & {
  readonly people: Readonly<Record<'julien' | 'henri' | 'awa' | 'sylvie' | 'omar', Tenant>>;
  readonly at: (path?: string) => string;
};

export const anApprovalStage = async (app: TestApp): Promise<ApprovalStage> => {
  const stage = await aSigningStage(app);
  const { tenant, conventionId } = stage;
  const people = {
    julien: await aColleague(app, tenant, { name: 'Julien Marchetti', roles: ['referent'] }),
    henri: await aColleague(app, tenant, { name: 'Henri Delmas', roles: ['boardMember'] }),
    awa: await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['staff'] }),
    sylvie: await aColleague(app, tenant, { name: 'Sylvie Coste', roles: ['staff'] }),
    omar: await aColleague(app, tenant, { name: 'Omar Bencheikh', roles: ['accountManager'] }),
  };
  return { ...stage, people, at: (path = '') => `conventions/${conventionId}/approval${path}` };
};

/** The circuit as its reader sees it. */
export const approvalOf = async (reader: Tenant, { at }: ApprovalStage) =>
  (await reader.call('GET', at())).body as Record<string, unknown> & {
    readonly standing: string;
    readonly textSha256: string;
    readonly version: number;
    readonly circuit: { readonly version: number } & Record<string, unknown>;
    readonly allowedActions: string[];
    readonly mine: Record<string, unknown>[];
  };

type Step = { kind: string; rule: string; members: string[]; days: number };

/** Julien's opinion, then Nadia's approval, then the board's when it is asked for. */
export const startCircuitOn = async (
  stage: ApprovalStage,
  { board = false }: { readonly board?: boolean } = {},
): Promise<Answer> => {
  const { tenant, people, at } = stage;
  const step = (kind: string, ...members: Tenant[]): Step => ({
    kind,
    rule: 'all',
    members: members.map(({ actor }) => actor.id),
    days: 5,
  });
  const { version } = await approvalOf(tenant, stage);
  const steps = [
    step('opinion', people.julien),
    step('approval', tenant),
    ...(board ? [step('board', people.henri)] : []),
  ];
  return tenant.call('POST', at(), { steps, version });
};

/** Answers in one's own place, or another's, on the text as it is now. */
export const answerAs = async (
  who: Tenant,
  stage: ApprovalStage,
  {
    verdict,
    inPlaceOf = who,
    confidential = false,
    text = 'Lu et relu.',
  }: {
    readonly verdict: string;
    readonly inPlaceOf?: Tenant;
    readonly confidential?: boolean;
    readonly text?: string;
  },
): Promise<Answer> => {
  const { textSha256 } = await approvalOf(who, stage);
  const body = { inPlaceOf: inPlaceOf.actor.id, verdict, text, confidential, textSha256 };
  return who.call('POST', stage.at('/actions/answer'), body);
};
