import { addMonths, type Brand, daysBetween, type Day, type FieldFault, faultAt } from '@entente/platform/kernel';
import { type FeedbackLanguage, feedbackLanguageNames, feedbackLanguages } from './feedback-languages';
import { feedbackProblems } from './feedback-problems';

export type CampaignId = Brand<string, 'CampaignId'>;

export const campaignLimits = { days: 366, place: 80, lines: 4, said: 160, decided: 160, closing: 200 } as const;

/** What whoever opens a campaign chooses. */
export type CampaignTerms = {
  readonly opensOn: Day;
  /** The last day on which people answer. */
  readonly closesOn: Day;
  readonly languages: readonly FeedbackLanguage[];
  /** Where it is asked: « Accueil de jour, salle d’attente ». */
  readonly place: string;
};

/** A line of the return: what people said, what was decided. */
export type ReturnLine = { readonly said: string; readonly decided: string };

export type Campaign = CampaignTerms & {
  readonly id: CampaignId;
  /** The day its results were opened; nothing enters afterwards. */
  readonly closedOn: Day | null;
  /** The day the texts are forgotten. */
  readonly forgetOn: Day | null;
  readonly lines: readonly ReturnLine[];
  /** The last sentence of the return: a date, where to come and talk. */
  readonly closing: string;
};

export const campaignStates = ['early', 'running', 'over', 'closed'] as const;
/** Not begun, open to people, past its last day (paper still comes in), results open. */
export type CampaignState = (typeof campaignStates)[number];

export const campaignState = (
  { opensOn, closesOn, closedOn }: Pick<Campaign, 'opensOn' | 'closesOn' | 'closedOn'>,
  today: Day,
): CampaignState => {
  if (closedOn !== null) return 'closed';
  if (today < opensOn) return 'early';
  return today > closesOn ? 'over' : 'running';
};

/** Texts are forgotten this long after the results opened: counts stay. */
const keepTextsMonths = 6;

/** A campaign that nobody closed forgets its texts all the same, as long after its last day: this day, or before. */
export const lastDayForgotten = (today: Day): Day => addMonths(today, -keepTextsMonths);

/** The day it is, and the languages in which every question of the campaign is worded. */
export type CampaignMeans = { readonly today: Day; readonly offered?: readonly FeedbackLanguage[] };

const unworded = (languages: readonly FeedbackLanguage[], offered: readonly FeedbackLanguage[]) => {
  const missing = languages.filter((language) => !offered.includes(language));
  const names = missing.map((language) => feedbackLanguageNames[language]).join(', ');
  return missing.length === 0 ? [] : [faultAt(['languages'], 'feedback-language-unworded', { languages: names })];
};

const checkTerms = (
  { opensOn, closesOn, languages, place }: CampaignTerms,
  { today, offered = feedbackLanguages }: CampaignMeans,
): readonly FieldFault[] => {
  const days = daysBetween(opensOn, closesOn);
  return [
    ...(days < 0 ? [faultAt(['closesOn'], 'feedback-ends-before')] : []),
    ...(days > campaignLimits.days ? [faultAt(['closesOn'], 'feedback-too-long')] : []),
    ...(days >= 0 && closesOn < today ? [faultAt(['closesOn'], 'feedback-past')] : []),
    ...(languages.length === 0 ? [faultAt(['languages'], 'min-items', { min: 1 })] : []),
    ...unworded(languages, offered),
    ...(place.trim().length > campaignLimits.place
      ? [faultAt(['place'], 'max-length', { max: campaignLimits.place })]
      : []),
  ];
};

const written = (terms: CampaignTerms): CampaignTerms => ({
  ...terms,
  languages: [...new Set(terms.languages)],
  place: terms.place.trim(),
});

const assertSound = (terms: CampaignTerms, means: CampaignMeans): void => {
  const faults = checkTerms(terms, means);
  if (faults.length > 0) throw feedbackProblems.invalid({}, faults);
};

/** Opens a campaign; its dates, its languages and every fault of them at once. */
export const openCampaign = (id: CampaignId, terms: CampaignTerms, means: CampaignMeans): Campaign => {
  assertSound(terms, means);
  return { ...written(terms), id, closedOn: null, forgetOn: null, lines: [], closing: '' };
};

/** Changes the dates, the languages or the place while people may still answer. */
export const reviseCampaign = (campaign: Campaign, terms: CampaignTerms, means: CampaignMeans): Campaign => {
  if (campaign.closedOn !== null) throw feedbackProblems.closed();
  assertSound(terms, means);
  return { ...campaign, ...written(terms) };
};

/**
 * Ends the asking and opens the results. They open once and whole: seen before and after one more answer, they would
 * tell what that person said.
 */
export const closeCampaign = (campaign: Campaign, today: Day): Campaign => {
  if (campaign.closedOn !== null) throw feedbackProblems.closed();
  return { ...campaign, closedOn: today, forgetOn: addMonths(today, keepTextsMonths) };
};

/** Whether people may answer from a phone today; refused in words otherwise. */
export const assertRunning = (campaign: Campaign, today: Day): void => {
  const state = campaignState(campaign, today);
  if (state === 'early') throw feedbackProblems['not-begun']();
  if (state !== 'running') throw feedbackProblems['not-running']();
};

const isEmptyLine = ({ said, decided }: ReturnLine): boolean => said.trim() === '' && decided.trim() === '';

/** Writes the half page that goes back to people; a line says both what was said and what was decided. */
export const writeReturn = (
  campaign: Campaign,
  { lines, closing }: Pick<Campaign, 'lines' | 'closing'>,
  responses: number,
): Campaign => {
  if (campaign.closedOn === null) throw feedbackProblems['not-closed']();
  if (responses < fewestResponses) throw feedbackProblems['too-few']();
  const faults = lines.flatMap((line, at) => {
    if (isEmptyLine(line)) return [];
    return (['said', 'decided'] as const).flatMap((name) => {
      const text = line[name].trim();
      if (text === '') return [faultAt(['lines', at, name], 'required')];
      return text.length > campaignLimits[name]
        ? [faultAt(['lines', at, name], 'max-length', { max: campaignLimits[name] })]
        : [];
    });
  });
  if (faults.length > 0) throw feedbackProblems.invalid({}, faults);
  const kept = lines.filter((line) => !isEmptyLine(line));
  return {
    ...campaign,
    lines: kept.map(({ said, decided }) => ({ said: said.trim(), decided: decided.trim() })),
    closing: closing.trim(),
  };
};

/** Nothing of a campaign is shown before so many people answered. */
export const fewestResponses = 5;
