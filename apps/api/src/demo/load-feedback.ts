import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { feedbackLanguages } from '@entente/evaluations/domain';
import { addDays, type Day } from '@entente/platform/kernel';
import { adaptQuestions } from './adapt-questions';
import { type DemoSheet, returnLines, sheetOf } from './content/feedback';
import { ourFeedbackQuestions } from './content/feedback-questions';
import type { Visitor } from './visitor';

type Text = { readonly id: string; readonly text: string };
type Campaign = {
  readonly id: string;
  readonly url: string;
  readonly version: number;
  readonly texts: readonly Text[];
};
type Asked = { readonly partnerId: string; readonly on: Day; readonly days: number };

export const openCampaign = (writer: Visitor, { partnerId, on, days }: Asked): Promise<Campaign> =>
  writer.call<Campaign>('POST', 'feedback', {
    partnerId,
    reviewId: null,
    opensOn: on,
    closesOn: addDays(on, days),
    languages: feedbackLanguages,
    place: 'Accueil de jour, salle d’attente',
  });

const send = async (app: NestFastifyApplication, { url }: Campaign, answers: DemoSheet): Promise<void> => {
  const payload = { code: url.split('/q/')[1], key: randomUUID(), answers };
  const answer = await app.inject({ method: 'POST', url: '/api/v1/feedback/send', payload });
  if (answer.statusCode >= 400) throw new Error(`A sheet was refused: ${answer.statusCode} ${answer.body}`);
};

/** People who answered the year before, all on their phone. */
export const answerYearBefore = async (app: NestFastifyApplication, campaign: Campaign): Promise<void> => {
  for (let at = 0; at < 26; at += 1) await send(app, campaign, sheetOf(at, 'before'));
};

/** The association asks one thing more, in the four languages: campaigns opened from now on ask it. */
export const adaptFeedback = (writer: Visitor): Promise<void> =>
  adaptQuestions(writer, {
    kind: 'feedback',
    adapt: ourFeedbackQuestions,
    note: 'Le moment de la journée, pour fixer les permanences.',
  });

/** People answer: some on their phone, some on paper that somebody types in. */
export const answerCampaign = async (
  app: NestFastifyApplication,
  writer: Visitor,
  { campaign, phones, papers }: { readonly campaign: Campaign; readonly phones: number; readonly papers: number },
): Promise<void> => {
  for (let at = 0; at < phones; at += 1) await send(app, campaign, sheetOf(at));
  for (let at = phones; at < phones + papers; at += 1)
    await writer.call('POST', `feedback/${campaign.id}/actions/enter-paper`, {
      key: randomUUID(),
      answers: sheetOf(at),
    });
};

/** What was written is read and kept, the results are opened, and half a page goes back on the wall. */
export const closeCampaign = async (writer: Visitor, { id }: Campaign): Promise<void> => {
  const { texts } = await writer.call<Campaign>('GET', `feedback/${id}`);
  for (const { id: textId, text } of texts) await writer.call('PUT', `feedback/${id}/texts/${textId}`, { text });
  const { version } = await writer.call<Campaign>('POST', `feedback/${id}/actions/close`, { version: 1 });
  await writer.call('PUT', `feedback/${id}/return`, {
    version,
    lines: returnLines,
    closing: 'Venez en parler jeudi à 14 h, salle du fond.',
  });
};
