import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RaterLinks } from '@entente/evaluations/api';
import type { CriterionAnswer } from '@entente/evaluations/domain';
import { rated, workedExample } from '@entente/evaluations/domain/testing';
import type { Day } from '@entente/platform/kernel';
import { sidesStory } from './content/sides-story';
import { beginReview } from './load-reviews';
import type { Visitor } from './visitor';

type Sides = { readonly raters: readonly { readonly id: string; readonly side: string }[] };
type Contacts = { readonly contacts: readonly { readonly name: string; readonly email: string }[] };
type Planned = { readonly partnerId: string; readonly on: Day; readonly memberId: string };

/** Somebody of the partner, who rates by the personal link of the mail. */
class DemoRater {
  private cookie = '';

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly reviewId: string,
  ) {}

  async open(raterId: string): Promise<this> {
    const token = this.app.get(RaterLinks).token(raterId, 1);
    const opened = await this.app.inject({ method: 'POST', url: '/api/v1/rating/open', payload: { token } });
    this.cookie = [opened.headers['set-cookie'] ?? []]
      .flat()
      .map((value) => value.split(';')[0] ?? '')
      .filter((value) => !value.endsWith('='))
      .join('; ');
    return this;
  }

  async call(method: 'POST' | 'PUT', path: string, payload: object = {}): Promise<void> {
    const url = `/api/v1/rating/${this.reviewId}/${path}`;
    const answer = await this.app.inject({ method, url, headers: { cookie: this.cookie }, payload });
    if (answer.statusCode >= 400)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
  }
}

type Shown = typeof sidesStory.ourEvidence;

const toChanges = (
  answers: readonly CriterionAnswer[],
  comments: Readonly<Record<string, string>>,
  evidence: Shown,
) => ({
  answers: answers.map(({ code, judgement }) => ({
    code,
    judgement: { value: judgement.value, seen: 0 },
    ...(comments[code] ? { comment: { value: comments[code], seen: 0 } } : {}),
    ...(evidence[code] ? { evidence: { value: evidence[code].text, seen: 0 } } : {}),
    ...(evidence[code]?.link ? { link: { value: evidence[code].link, seen: 0 } } : {}),
  })),
});

/** The partner sees most things as we do, and some quite otherwise. */
const theirAnswers: readonly CriterionAnswer[] = workedExample.map((answer) => {
  const rating = sidesStory.theirRatings[answer.code];
  return rating === undefined ? answer : { ...answer, judgement: { value: rated(rating), version: 1 } };
});

/** A review that both sides have rated: the two views are open, one gap is settled, the meeting is to come. */
export const rateOnBothSides = async (
  app: NestFastifyApplication,
  writer: Visitor,
  { partnerId, on, memberId }: Planned,
): Promise<void> => {
  const { id } = await beginReview(writer, { partnerId, on, answers: [] });
  const { contacts } = await writer.call<Contacts>('GET', `partners/${partnerId}`);
  const person = contacts.find(({ email }) => email !== '') ?? sidesStory.somebody;
  await invite(writer, id, { side: 'ours', memberId, name: '', email: null });
  await writer.call(
    'PUT',
    `reviews/${id}/my-rating/answers`,
    toChanges(workedExample, sidesStory.ourWords, sidesStory.ourEvidence),
  );
  await writer.call('POST', `reviews/${id}/my-rating/actions/hand-in`);
  const { raters } = await invite(writer, id, {
    side: 'partner',
    memberId: null,
    name: person.name,
    email: person.email,
  });
  const phone = await new DemoRater(app, id).open(raters.find(({ side }) => side === 'partner')?.id ?? '');
  await phone.call('PUT', 'answers', toChanges(theirAnswers, sidesStory.theirWords, sidesStory.theirEvidence));
  await phone.call('POST', 'actions/hand-in');
  await writer.call('POST', `reviews/${id}/sides/actions/compare`);
  await writer.call('PUT', `reviews/${id}/sides/joint`, { answers: [sidesStory.settled] });
};

const invite = (writer: Visitor, id: string, body: object): Promise<Sides> =>
  writer.call<Sides>('POST', `reviews/${id}/sides/raters`, body);
