import type { FeelingFace, StepKind } from '@entente/evaluations/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { byLink } from './guest-phone';
import type { Visitor } from './visitor';

type Felt = { readonly face: FeelingFace; readonly remark: string };
type Step = { readonly kind: StepKind; readonly id: string; readonly mayAnswer: boolean };
type Page = { readonly steps: readonly Step[]; readonly askable: readonly { readonly id: string }[] };

/** Both sides say how what has just ended was: ours on its page, theirs by the link that we send. */
export const tellFeelings = async (
  app: NestFastifyApplication,
  writer: Visitor,
  { partnerId, ours, theirs }: { readonly partnerId: string; readonly ours: Felt; readonly theirs: Felt },
): Promise<void> => {
  const { steps, askable } = await writer.call<Page>('GET', `feelings?partner=${partnerId}`);
  const contactId = askable[0]?.id ?? '';
  await writer.call('POST', 'feelings/actions/ask', { partnerId, contactId });
  const say = await byLink(app, partnerId, contactId);
  for (const { kind, id: stepId } of steps.filter(({ mayAnswer }) => mayAnswer)) {
    await writer.call('PUT', 'feelings', { partnerId, kind, stepId, ...ours, version: 0 });
    await say('feelings', { kind, stepId, ...theirs, version: 0 });
  }
};
