import { type TaskView } from '@entente/platform/api-client';
import { type Say } from '@entente/platform/web';
import { type fr } from '../i18n/fr';
import { isMany } from './task-places';

type Words = Say<typeof fr>;

/** What a task says: what to do, what happens otherwise, the verb of its button. */
export type TaskWords = { readonly title: string; readonly detail: string; readonly act: string };

// A reason is a sentence of somebody's, with or without its end.
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const manyWords = (t: Words, { kind, partnerName: partner, total: count }: TaskView): TaskWords =>
  kind === 'review-due'
    ? {
        title: t('many.reviews', { count }),
        detail: t('many.reviewsDetail', { partner }),
        act: t('many.reviewsAct'),
      }
    : {
        title: t('many.referents', { count }),
        detail: t('many.referentsDetail', { partner }),
        act: t('many.referentsAct'),
      };

const counted = (t: Words, { kind, total }: TaskView): string => {
  if (kind === 'sheet-missing') return `${t.count('many.missing', total ?? 0)} `;
  return kind === 'sheet-stale' ? `${t.count('many.stale', total ?? 0)} ` : '';
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
    detail: `${counted(t, task)}${t(`task.${kind}.detail`, params)}`,
    act: t(`task.${kind}.act`),
  };
};
