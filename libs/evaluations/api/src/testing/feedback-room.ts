import { type Answer, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { newId } from '@entente/platform/api';
import type { TestApp } from '@entente/platform/testing';
import { addPartner } from './index';

type Given = { readonly question: string; readonly choices?: readonly string[]; readonly text?: string };
export type OpenedCampaign = { readonly id: string; readonly code: string; readonly partnerId: string };

/** Days around the clock of the tests, 17 November 2026: the campaign runs. */
export const runningTerms = () => ({
  opensOn: '2026-10-18',
  closesOn: '2026-12-17',
  languages: ['fr', 'ar'],
  place: '',
});

export const openACampaign = async (tenant: Tenant, change: object = {}): Promise<OpenedCampaign> => {
  const partnerId = await addPartner(tenant);
  const body = { partnerId, reviewId: null, ...runningTerms(), ...change };
  const answer = await tenant.call('POST', 'feedback', body);
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
  const { id, url } = answer.body as { id: string; url: string };
  return { id, code: url.split('/q/')[1] ?? '', partnerId };
};

export const aSheet = (answers: readonly Given[], key: string = newId()) => ({
  key,
  answers: answers.map(({ question, choices = [], text = '' }) => ({ question, choices, text })),
});

/** Somebody answers from a phone. */
export const answerFeedback = (
  app: TestApp,
  code: string,
  answers: readonly Given[],
  key: string = newId(),
): Promise<Answer> => callAnonymously(app, 'POST', '/api/v1/feedback/send', { code, ...aSheet(answers, key) });
