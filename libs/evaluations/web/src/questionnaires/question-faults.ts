import { inject } from '@angular/core';
import { gridFaultWords, questionsFaultWords } from '@entente/evaluations/domain';
import { type FieldFault } from '@entente/platform/kernel';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';

const known = { ...gridFaultWords, ...questionsFaultWords };
const isKnown = (code: string): code is keyof typeof known => Object.hasOwn(known, code);

const shared = ['required', 'min-items'] as const;

/** Faults of the questionnaire in words, one field at a time or all together. */
export const injectQuestionFaults = () => {
  const desk = inject(QuestionsDesk);
  const t = injectWords(questionnairesWords);
  const say = injectSay();

  const sentence = ({ code, params = {} }: FieldFault): string =>
    isKnown(code) ? say(known[code], params) : t(`fault.${shared.find((one) => one === code) ?? 'other'}`, params);

  const place = ({ pointer }: FieldFault): string => {
    const [, first, c, , q] = pointer.split('/');
    if (first === 'title') return t('place.title');
    const question = desk.content().chapters[Number(c)]?.questions[Number(q)];
    return question ? t('place.question', { code: question.code }) : t('place.whole');
  };

  /** The sentence of the first fault at this place or inside it; null when there is none. */
  const at = (pointer: string): string | null => {
    const fault = desk.faults().find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
    return fault ? sentence(fault) : null;
  };

  return { sentence, place, at };
};
