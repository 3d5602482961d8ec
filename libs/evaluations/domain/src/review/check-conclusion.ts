import { type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { decisionCodes } from '../content/joint-decisions';
import { checkAction } from './action-item';
import { type Conclusion, type ReviewMeeting, conclusionLimits, needsNextReview } from './conclusion';

/** Every fault at once. `today` is the day of the organisation's time zone. */
export const checkConclusion = (conclusion: Conclusion, today: Day): readonly FieldFault[] => [
  ...(decisionCodes.includes(conclusion.decision) ? [] : [faultAt(['decision'], 'choice')]),
  ...(conclusion.reason.trim() === '' ? [faultAt(['reason'], 'required')] : []),
  ...checkText(conclusion.reason, conclusionLimits.reason, ['reason']),
  ...checkText(conclusion.sentence, conclusionLimits.sentence, ['sentence']),
  ...checkHeldOn(conclusion.meeting, today),
  ...checkAttendees(conclusion.meeting),
  ...checkNextReview(conclusion),
  ...(conclusion.actions.length > conclusionLimits.actions
    ? [faultAt(['actions'], 'max-items', { max: conclusionLimits.actions })]
    : []),
  ...conclusion.actions.flatMap((action, index) => checkAction(action, ['actions', index])),
];

/** What can be kept, but deserves a second look. */
export const conclusionWarnings = ({ meeting }: Conclusion): readonly FieldFault[] =>
  meeting.attendees.some(({ kind }) => kind === 'contact')
    ? []
    : [faultAt(['meeting', 'attendees'], 'no-contact-present')];

const checkHeldOn = ({ heldOn }: ReviewMeeting, today: Day): readonly FieldFault[] => {
  if (!isDay(heldOn)) return [faultAt(['meeting', 'heldOn'], 'day')];
  return heldOn > today ? [faultAt(['meeting', 'heldOn'], 'in-the-future')] : [];
};

const checkAttendees = ({ attendees, peopleSupported }: ReviewMeeting): readonly FieldFault[] => {
  const path = ['meeting', 'attendees'];
  const key = ({ kind, id }: ReviewMeeting['attendees'][number]): string => `${kind} ${id}`;
  const keys = attendees.map(key);
  return [
    ...(attendees.some(({ kind }) => kind === 'member') ? [] : [faultAt(path, 'needs-a-member')]),
    ...(attendees.length > conclusionLimits.attendees
      ? [faultAt(path, 'max-items', { max: conclusionLimits.attendees })]
      : []),
    ...keys.flatMap((one, index) => (keys.indexOf(one) < index ? [faultAt([...path, index], 'listed-twice')] : [])),
    ...(Number.isInteger(peopleSupported) && peopleSupported >= 0 && peopleSupported <= conclusionLimits.peopleSupported
      ? []
      : [faultAt(['meeting', 'peopleSupported'], 'max', { max: conclusionLimits.peopleSupported })]),
  ];
};

const checkNextReview = (conclusion: Conclusion): readonly FieldFault[] => {
  const { nextReviewOn, meeting } = conclusion;
  if (nextReviewOn === null) return needsNextReview(conclusion) ? [faultAt(['nextReviewOn'], 'required')] : [];
  if (!isDay(nextReviewOn)) return [faultAt(['nextReviewOn'], 'day')];
  return isDay(meeting.heldOn) && nextReviewOn <= meeting.heldOn ? [faultAt(['nextReviewOn'], 'after-meeting')] : [];
};
