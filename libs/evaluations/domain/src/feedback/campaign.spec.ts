import { Problem, type Day } from '@entente/platform/kernel';
import {
  assertRunning,
  type CampaignId,
  campaignState,
  type CampaignTerms,
  closeCampaign,
  openCampaign,
  reviseCampaign,
  writeReturn,
} from './campaign';
import { checkFeedback, tallyFeedback, textsOfFeedback } from './feedback-answers';

const today: Day = '2026-11-22';
const terms: CampaignTerms = {
  opensOn: '2026-11-01',
  closesOn: '2026-12-01',
  languages: ['fr', 'ar'],
  place: ' Accueil ',
};
const open = (change: Partial<CampaignTerms> = {}) =>
  openCampaign('c1' as CampaignId, { ...terms, ...change }, { today });

const refusal = (act: () => unknown): Problem => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('Nothing was refused.');
};

describe('a campaign', () => {
  it('is early, running, over, closed', () => {
    const days: readonly Day[] = ['2026-10-31', '2026-11-01', '2026-12-01', '2026-12-02'];
    expect(days.map((day) => campaignState(open(), day))).toEqual(['early', 'running', 'running', 'over']);
    expect(campaignState(closeCampaign(open(), today), today)).toBe('closed');
  });

  it('names every fault of its dates and languages at once', () => {
    const wrong = refusal(() => open({ closesOn: '2026-10-01', languages: [], place: 'x'.repeat(81) }));
    expect(wrong.errors.map(({ pointer }) => pointer)).toEqual(['/closesOn', '/languages', '/place']);
    expect(refusal(() => open({ closesOn: '2028-01-01' })).errors).toMatchObject([{ code: 'feedback-too-long' }]);
    expect(refusal(() => open({ closesOn: '2026-11-20' })).errors).toMatchObject([{ code: 'feedback-past' }]);
  });

  it('closes once, forgets its texts six months later, and takes nothing more', () => {
    const closed = closeCampaign(open(), today);

    expect(closed).toMatchObject({ closedOn: today, forgetOn: '2027-05-22', place: 'Accueil' });
    expect(refusal(() => closeCampaign(closed, today)).type).toBe('/problems/feedback/closed');
    expect(refusal(() => reviseCampaign(closed, terms, { today })).type).toBe('/problems/feedback/closed');
    expect(refusal(() => assertRunning(closed, today)).kind).toBe('gone');
    expect(refusal(() => assertRunning(open(), '2026-10-01')).kind).toBe('conflict');
  });

  it('goes back to people with lines that say both what was said and what was decided', () => {
    const closed = closeCampaign(open(), today);
    const said = { said: ' C’est loin ', decided: 'Un minibus chaque mardi' };

    expect(writeReturn(closed, { lines: [said, { said: '', decided: ' ' }], closing: '' }, 9).lines).toEqual([
      { said: 'C’est loin', decided: 'Un minibus chaque mardi' },
    ]);
    const half = refusal(() => writeReturn(closed, { lines: [{ said: 'C’est loin', decided: '' }], closing: '' }, 9));
    expect(half.errors).toMatchObject([{ pointer: '/lines/0/decided', code: 'required' }]);
    expect(refusal(() => writeReturn(closed, { lines: [], closing: '' }, 4)).type).toBe('/problems/feedback/too-few');
    expect(refusal(() => writeReturn(open(), { lines: [], closing: '' }, 9)).type).toBe(
      '/problems/feedback/not-closed',
    );
  });
});

describe('a sheet', () => {
  const answers = [
    { question: 'FBK-02', choices: ['yes'], text: '' },
    { question: 'FBK-12', choices: ['delay', 'other'], text: ' Les papiers ' },
    { question: 'FBK-14', choices: [], text: '' },
  ];

  it('becomes counters and separate words, with nothing that binds them', () => {
    expect(checkFeedback(answers)).toEqual([]);
    expect(tallyFeedback(answers, 'paper').map(({ question, choice }) => `${question} ${choice}`)).toEqual([
      'sheets paper',
      'FBK-02 yes',
      'FBK-02 any',
      'FBK-12 delay',
      'FBK-12 other',
      'FBK-12 any',
    ]);
    expect(textsOfFeedback(answers)).toEqual([{ question: 'FBK-12', text: 'Les papiers' }]);
  });

  it('is refused with every fault: unknown, twice, too many, too long', () => {
    const wrong = [
      { question: 'FBK-02', choices: ['yes', 'no'], text: 'Oui' },
      { question: 'FBK-99', choices: [], text: '' },
      { question: 'FBK-02', choices: ['maybe'], text: '' },
      { question: 'FBK-15', choices: [], text: 'x'.repeat(301) },
    ];
    expect(checkFeedback(wrong).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/answers/0/choices max-items',
      '/answers/0/text unexpected',
      '/answers/1/question choice',
      '/answers/2/choices choice',
      '/answers/3/text max-length',
      '/answers/2/question duplicate-answer',
    ]);
    expect(checkFeedback([{ question: 'FBK-02', choices: [], text: ' ' }])).toMatchObject([{ pointer: '/answers' }]);
  });
});
