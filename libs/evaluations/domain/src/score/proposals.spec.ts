import { type Judgement } from '../answers/criterion-answer';
import { checklistV1 } from '../content/checklist-v1';
import { criteriaOf } from '../grid/evaluation-grid';
import { rated } from '../testing/answers';
import { workedExampleJudgements } from '../testing/worked-example';
import { proposalsFrom } from './proposals';
import { scoreOf } from './score';
import { weakestDimensions } from './weakest-dimensions';

const everything = (value: Judgement) => new Map(criteriaOf(checklistV1).map(({ code }) => [code, value] as const));

const known = { informationAnnex: true };

describe('from score to plan', () => {
  it('proposes blocking points, then essential criteria, then the two weakest dimensions', () => {
    const proposals = proposalsFrom(checklistV1, workedExampleJudgements, known);

    expect(proposals.map(({ reason, code, priority }) => [reason, code, priority])).toEqual([
      ['blocking-point', 'CHK-303', 'blocking'],
      ['essential-criterion', 'CHK-603', 'high'],
      ['essential-criterion', 'CHK-801', 'high'],
      ['weak-dimension', 'D6', 'normal'],
      ['weak-dimension', 'D7', 'normal'],
    ]);
  });

  it('gives each proposal one to three different levers', () => {
    for (const judgements of [workedExampleJudgements, everything(rated(0))]) {
      for (const { code, levers } of proposalsFrom(checklistV1, judgements, known)) {
        expect([code, new Set(levers.map((lever) => lever.code)).size]).toEqual([code, levers.length]);
        expect(levers.length).toBeGreaterThanOrEqual(1);
        expect(levers.length).toBeLessThanOrEqual(3);
      }
    }
  });

  it('takes levers from different obstacles before a second one of the same', () => {
    const deputies = proposalsFrom(checklistV1, workedExampleJudgements, known)[0];

    expect(deputies?.levers.map(({ code }) => code)).toEqual(['LV-DEPUTY', 'LV-SECOND-CONTACT', 'LV-HANDOVER']);
  });

  it('says each lever once, under the first lead that calls for it', () => {
    const said = proposalsFrom(checklistV1, workedExampleJudgements, known).flatMap(({ levers }) =>
      levers.map(({ code }) => code),
    );

    expect(said).toEqual([...new Set(said)]);
  });

  it.each([
    [true, true],
    [false, false],
  ])('cites the information table when the convention has it (%s)', (informationAnnex, cited) => {
    const texts = proposalsFrom(checklistV1, everything(rated(0)), { informationAnnex }).flatMap(({ levers }) =>
      levers.map(({ text }) => text.fr),
    );

    expect(texts.some((text) => text.includes('annexe C'))).toBe(cited);
  });

  it('proposes nothing when everything is established', () => {
    expect(proposalsFrom(checklistV1, everything(rated(3)), known)).toEqual([]);
  });

  it('proposes nothing while nothing is rated', () => {
    expect(proposalsFrom(checklistV1, new Map(), known)).toEqual([]);
  });
});

describe('the weakest dimensions', () => {
  it('are the two lowest of the worked example', () => {
    const weakest = weakestDimensions(scoreOf(checklistV1, workedExampleJudgements));

    expect(weakest.map(({ code }) => code)).toEqual(['D6', 'D7']);
  });

  it('are the heavier ones at equal score', () => {
    const weakest = weakestDimensions(scoreOf(checklistV1, everything(rated(1))), 8);

    expect(weakest.map(({ code }) => code)).toEqual(['D1', 'D2', 'D3', 'D6', 'D7', 'D4', 'D5', 'D8']);
  });
});
