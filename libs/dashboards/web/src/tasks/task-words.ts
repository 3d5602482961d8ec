import { type TaskView } from '@entente/platform/api-client';
import { type Say } from '@entente/platform/web';
import { type fr } from '../i18n/fr';
import { isMany } from './task-places';

type Words = Say<typeof fr>;

/** What a task says: what to do, what happens otherwise, the verb of its button. */
export type TaskWords = { readonly title: string; readonly detail: string; readonly act: string };

// A reason is a sentence of somebody's, with or without its end.
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const manyKinds = { 'review-due': 'reviews', 'actions-late': 'actions' } as const;

const manyOf = (kind: string) =>
  kind === 'review-due' || kind === 'actions-late' ? manyKinds[kind] : ('referents' as const);

const actionKinds = ['action-due', 'actions-late', 'action-to-verify', 'action-sent-back'] as const;

/** An action without partner is everybody's: « avec . » would be said of nobody. */
const wholeKind = ({ kind, partnerName }: TaskView): (typeof actionKinds)[number] | undefined =>
  partnerName === '' ? actionKinds.find((each) => each === kind) : undefined;

const manyWords = (t: Words, task: TaskView): TaskWords => {
  const { kind, partnerName: partner, title, total: count } = task;
  const name = manyOf(kind);
  return {
    title: t(`many.${name}`, { count }),
    detail: wholeKind(task) ? t('whole.many', { title }) : t(`many.${name}Detail`, { partner, title }),
    act: t(`many.${name}Act`),
  };
};

const counted = (t: Words, { kind, total }: TaskView): string => {
  if (kind === 'sheet-missing') return `${t.count('many.missing', total ?? 0)} `;
  return kind === 'sheet-stale' ? `${t.count('many.stale', total ?? 0)} ` : '';
};

const detailOf = (t: Words, task: TaskView, params: Parameters<Words>[1]): string => {
  const whole = wholeKind(task);
  if (whole) return t(`whole.${whole}`, params);
  return `${counted(t, task)}${t(`task.${task.kind}.detail`, params)}`;
};

/** The words of one task. */
export const taskWords = (t: Words, task: TaskView): TaskWords => {
  if (isMany(task)) return manyWords(t, task);
  const { kind, number, person, months, done, total } = task;
  const params = {
    number,
    person,
    months,
    done,
    total,
    partner: task.partnerName,
    title: task.title || t('many.untitled', { number }),
    reason: sentence(task.reason),
  };
  return {
    title: t(`task.${kind}.title`, params),
    detail: detailOf(t, task, params),
    act: t(`task.${kind}.act`),
  };
};
