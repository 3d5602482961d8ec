import { type Answer, callAnonymously, type Tenant } from '@entente/access/api/testing';
import type { Judgement } from '@entente/evaluations/domain';
import type { TestApp } from '@entente/platform/testing';
import { RaterLinks } from '../two-sides/rater-links';

type Sides = { readonly raters: readonly { readonly id: string; readonly email: string; readonly side: string }[] };

/** Somebody of the partner on a phone, with the cookie that their link gave. */
export class RatingPhone {
  private cookie = '';

  constructor(
    private readonly app: TestApp,
    readonly reviewId: string,
    readonly raterId: string,
    readonly email: string,
  ) {}

  token(generation = 1): string {
    return this.app.nest.get(RaterLinks).token(this.raterId, generation);
  }

  async open(token = this.token()): Promise<Answer> {
    const answer = await callAnonymously(this.app, 'POST', '/api/v1/rating/open', { token });
    const cookies = [answer.headers['set-cookie'] ?? []].flat().map((value) => String(value).split(';')[0] ?? '');
    this.cookie = cookies.filter((value) => !value.endsWith('=')).join('; ');
    return answer;
  }

  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, reviewId = this.reviewId): Promise<Answer> {
    return callAnonymously(this.app, method, `/api/v1/rating/${reviewId}${path}`, body, { cookie: this.cookie });
  }

  rate(code: string, value: Judgement, seen = 0): Promise<Answer> {
    return this.call('PUT', '/answers', { answers: [{ code, judgement: { value, seen } }] });
  }
}

/** A place for somebody of the partner, and their phone. */
export const aRatingPhone = async (
  app: TestApp,
  tenant: Tenant,
  { reviewId, email, name = 'Dr Hélène Roussel' }: { reviewId: string; email: string; name?: string },
): Promise<RatingPhone> => {
  const body = { side: 'partner', memberId: null, name, email };
  const invited = await tenant.call('POST', `reviews/${reviewId}/sides/raters`, body);
  if (invited.status !== 200) throw new Error(invited.text);
  const { raters } = invited.body as unknown as Sides;
  return new RatingPhone(app, reviewId, raters.find((rater) => rater.email === email)?.id ?? '', email);
};
