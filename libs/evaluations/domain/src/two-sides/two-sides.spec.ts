import { checklistV1 } from '../content/checklist-v1';
import { fraction } from '../score/fraction';
import { scoreAnswers } from '../score/score';
import { aRater, aRaterId, aRaterIn } from '../testing/a-rater';
import { aReview } from '../testing/a-review';
import { aChange, anAnswer, notApplicable, rated } from '../testing/answers';
import { workedExample } from '../testing/worked-example';
import { inviteRater } from './invite-rater';
import { emptyJointRating, noteMeeting, openJointCodes, rateTogether, takeSameRatings } from './joint-rating';
import { handIn, rateAlone, sendBack, withdrawRater } from './rate-alone';
import { areBothIn, isSideIn, type Rater, unansweredCodes } from './rater';
import { settleSides } from './settle-sides';

const at = new Date('2026-12-01T09:00:00Z');
const review = aReview();
const meeting = {
  heldOn: '2026-12-14',
  attendees: [
    { kind: 'member', id: 'member-awa' },
    { kind: 'contact', id: 'contact-roussel' },
  ],
} as const;

describe('rating alone', () => {
  it('keeps rating, comment and note apart, each with its version', () => {
    const { rater, written } = rateAlone(review, aRater({ status: 'invited' }), [
      {
        ...aChange('CHK-101', rated(2)),
        comment: { value: 'Écrit.', seen: 0 },
        note: { value: 'Entre nous.', seen: 0 },
      },
    ]);

    expect(rater.status).toBe('rating');
    expect(rater.answers).toEqual([anAnswer('CHK-101', rated(2), 'Écrit.')]);
    expect(rater.notes).toEqual([{ code: 'CHK-101', note: { value: 'Entre nous.', version: 1 } }]);
    expect(written).toEqual(['CHK-101']);
  });

  it('gives both values back when another tab wrote first, notes too', () => {
    const { rater } = rateAlone(review, aRater(), [{ code: 'CHK-101', note: { value: 'Un.', seen: 0 } }]);

    const { conflicts, rater: after } = rateAlone(review, rater, [
      { code: 'CHK-101', note: { value: 'Deux.', seen: 0 } },
    ]);

    expect(conflicts).toEqual([
      { code: 'CHK-101', field: 'note', yours: 'Deux.', theirs: { value: 'Un.', version: 1 } },
    ]);
    expect(after.notes).toEqual(rater.notes);
  });

  it.each([
    ['a rating outside the scale', aChange('CHK-101', rated(4)), '/answers/0/judgement/rating'],
    [
      '« sans objet » on a critical criterion',
      aChange('CHK-303', notApplicable()),
      '/answers/0/judgement/notApplicable',
    ],
    ['a note that is too long', { code: 'CHK-101', note: { value: 'x'.repeat(2001), seen: 0 } }, '/answers/0/note'],
  ])('refuses %s, at its place', (_name, change, pointer) => {
    expect(() => rateAlone(review, aRater(), [change])).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    );
  });

  it('locks when handed in; a second press changes nothing, a rating is refused', () => {
    const rater = aRater({ answers: [anAnswer('CHK-101', rated(2))] });

    const handed = handIn(review, rater, at);

    expect(handed).toMatchObject({ status: 'handed-in', handedInAt: at });
    expect(handIn(review, handed, new Date())).toBe(handed);
    expect(() => rateAlone(review, handed, [aChange('CHK-101', rated(3), 1)])).toThrow(
      expect.objectContaining({ type: '/problems/rating/handed-in' }),
    );
  });

  it('hands nothing in when nothing is rated', () => {
    expect(() => handIn(review, aRater(), at)).toThrow(
      expect.objectContaining({ type: '/problems/rating/nothing-rated' }),
    );
  });

  it('goes on after it was sent back with a reason, and keeps the reason until then', () => {
    const rater = aRaterIn([anAnswer('CHK-101', rated(2))]);

    const back = sendBack(review, rater, { reason: ' Il manque la dimension 6. ', compared: false });
    const { rater: again } = rateAlone(review, back, [aChange('CHK-101', rated(3), 1)]);

    expect(back).toMatchObject({ status: 'sent-back', returnReason: 'Il manque la dimension 6.', handedInAt: null });
    expect(again.status).toBe('sent-back');
    expect(handIn(review, again, at)).toMatchObject({ status: 'handed-in', returnReason: '' });
  });

  it('is sent back neither without a reason, nor unfinished, nor once both have been seen', () => {
    const rater = aRaterIn([anAnswer('CHK-101', rated(2))]);
    const back =
      (of: Rater, reason: string, compared = false) =>
      () =>
        sendBack(review, of, { reason, compared });

    expect(back(rater, '  ')).toThrow(expect.objectContaining({ errors: [{ pointer: '/reason', code: 'required' }] }));
    expect(back(aRater(), 'x')).toThrow(expect.objectContaining({ type: '/problems/rating/not-handed-in' }));
    expect(back(rater, 'x', true)).toThrow(expect.objectContaining({ type: '/problems/rating/already-compared' }));
  });

  it('is over once the review moves on, or the person was withdrawn', () => {
    const concluded = aReview({ status: 'concluded' });
    const out = withdrawRater(aReview(), aRater(), { at, compared: false });

    expect(() => rateAlone(concluded, aRater(), [])).toThrow(
      expect.objectContaining({ type: '/problems/rating/rating-closed' }),
    );
    expect(() => rateAlone(review, out, [])).toThrow(expect.objectContaining({ type: '/problems/rating/not-invited' }));
  });

  it('says which criteria have no answer yet', () => {
    const open = unansweredCodes(checklistV1, [anAnswer('CHK-101', rated(1)), anAnswer('CHK-105', notApplicable())]);

    expect(open).toHaveLength(37);
    expect(open).not.toContain('CHK-105');
  });
});

describe('inviting people to rate', () => {
  const invitation = { id: aRaterId(2), side: 'partner', person: aRater().person, at } as const;

  it('invites nobody twice, whatever the case of the address', () => {
    const person = { ...aRater().person, email: 'HELENE.ROUSSEL@ch-clairval.example' };
    const invite = () => inviteRater({ review, raters: [aRater()], compared: false }, { ...invitation, person });

    expect(invite).toThrow(expect.objectContaining({ type: '/problems/rating/already-invited' }));
  });

  it('invites again whoever was withdrawn', () => {
    const raters = [withdrawRater(aReview(), aRater(), { at, compared: false })];

    expect(inviteRater({ review, raters, compared: false }, invitation).status).toBe('invited');
  });

  it('gives back to whoever was withdrawn what they had said, and to nobody else', () => {
    const said = { answers: [anAnswer('CHK-101', rated(2))], notes: [] };
    const raters = [withdrawRater(review, aRater(said), { at, compared: false })];
    const other = { ...aRater().person, email: 'karim@ch-clairval.example' };
    const invite = (person: typeof other) =>
      inviteRater({ review, raters, compared: false }, { ...invitation, person });

    expect(invite(aRater().person)).toMatchObject({ ...said, status: 'rating', withdrawnAt: null });
    expect(invite(other)).toMatchObject({ answers: [], status: 'invited' });
  });

  it('withdraws nobody once the review was concluded on what they said', () => {
    const concluded = aReview({ status: 'concluded' });

    expect(() => withdrawRater(concluded, aRater(), { at, compared: false })).toThrow(
      expect.objectContaining({ type: '/problems/rating/rating-closed' }),
    );
  });

  it('stops once both sides have been seen', () => {
    expect(() => inviteRater({ review, raters: [], compared: true }, invitation)).toThrow(
      expect.objectContaining({ type: '/problems/rating/already-compared' }),
    );
  });
});

describe('both sides in', () => {
  const ours = aRaterIn([], { side: 'ours' });
  const theirs = aRaterIn([], { side: 'partner' });

  it('waits for everybody who was not withdrawn, and for somebody on each side', () => {
    const late = aRater({ side: 'partner' });

    expect(areBothIn([ours, theirs])).toBe(true);
    expect(areBothIn([ours, theirs, late])).toBe(false);
    expect(areBothIn([ours, theirs, withdrawRater(aReview(), late, { at, compared: false })])).toBe(true);
    expect(areBothIn([ours])).toBe(false);
    expect(isSideIn([theirs], 'ours')).toBe(false);
  });
});

describe('what the review says of two sides', () => {
  const ours = aRaterIn(workedExample, { side: 'ours' });
  const theirs = aRaterIn([anAnswer('CHK-101', rated(0))], { side: 'partner' });

  it('is nothing while one of ours is still rating', () => {
    const raters = [ours, aRater({ side: 'ours' }), theirs];

    expect(settleSides(checklistV1, { raters, joint: emptyJointRating, compared: true })).toMatchObject({
      answers: [],
      score: { global: null, rated: 0 },
    });
  });

  it('is our side alone when the partner never answers, and also when they did: no average of the two', () => {
    const alone = settleSides(checklistV1, { raters: [ours], joint: emptyJointRating, compared: true });
    const both = settleSides(checklistV1, { raters: [ours, theirs], joint: emptyJointRating, compared: true });

    expect(alone.score).toEqual(scoreAnswers(checklistV1, workedExample));
    expect([both.answers, both.score, both.joint]).toEqual([alone.answers, alone.score, false]);
    expect(both.theirs?.rated).toBe(1);
  });

  it('says nothing of the partner before the two views are open', () => {
    const raters = [ours, theirs];

    expect(settleSides(checklistV1, { raters, joint: emptyJointRating, compared: false }).theirs).toBeNull();
  });

  it('keeps, of several people, the exact mean for the score and only shared words for the answers', () => {
    const other = aRaterIn([anAnswer('CHK-101', rated(3)), anAnswer('CHK-102', rated(3))], { side: 'ours' });

    const { answers, score } = settleSides(checklistV1, {
      raters: [ours, other],
      joint: emptyJointRating,
      compared: true,
    });

    expect(answers.map(({ code }) => code)).toEqual(['CHK-101']);
    expect(score.rated).toBe(37);
    expect(score.dimensions[0]?.points).toEqual(fraction(19));
  });

  it('is the joint rating once it is whole and says who was there, not before', () => {
    const raters = [aRaterIn([anAnswer('CHK-101', rated(3))], { side: 'ours' }), theirs];
    const answers = [anAnswer('CHK-101', rated(1))];

    const without = settleSides(checklistV1, { raters, joint: { answers, meeting: null }, compared: true });
    const whole = settleSides(checklistV1, { raters, joint: { answers, meeting }, compared: true });

    expect(without.answers).toEqual([anAnswer('CHK-101', rated(3))]);
    expect(whole.answers).toEqual(answers);
  });
});

describe('rating together', () => {
  const open = { review, compared: true };
  const ratings = {
    ours: new Map([
      ['CHK-101', fraction(2)],
      ['CHK-102', fraction(1)],
      ['CHK-103', fraction(3, 2)],
    ]),
    theirs: new Map([
      ['CHK-101', fraction(2)],
      ['CHK-102', fraction(3)],
      ['CHK-103', fraction(3, 2)],
    ]),
  };

  it('takes over what was the same, whole and not decided yet', () => {
    const { answers, written } = takeSameRatings(open, emptyJointRating, ratings);

    expect(written).toEqual(['CHK-101']);
    expect(openJointCodes(checklistV1, { answers, meeting }, ratings)).toEqual(['CHK-102', 'CHK-103']);
    expect(takeSameRatings(open, { answers, meeting }, ratings).written).toEqual([]);
  });

  it('begins when both have been seen, and ends with the conclusion', () => {
    const rate = (over: Partial<typeof open>) => () => rateTogether({ ...open, ...over }, emptyJointRating, []);

    expect(rate({ compared: false })).toThrow(expect.objectContaining({ type: '/problems/rating/not-compared' }));
    expect(rate({ review: aReview({ status: 'concluded' }) })).toThrow(
      expect.objectContaining({ type: '/problems/rating/rating-closed' }),
    );
  });

  it('wants somebody of each side, on a day that has come', () => {
    const today = '2026-12-14';
    const [member] = meeting.attendees;

    expect(noteMeeting(open, meeting, today)).toEqual(meeting);
    expect(() => noteMeeting(open, { heldOn: '2026-12-15', attendees: [member, member] }, today)).toThrow(
      expect.objectContaining({
        errors: [
          { pointer: '/heldOn', code: 'in-the-future' },
          { pointer: '/attendees', code: 'needs-a-contact' },
          { pointer: '/attendees/1', code: 'listed-twice' },
        ],
      }),
    );
  });
});
