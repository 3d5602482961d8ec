import { type Words } from '@entente/platform/kernel';
import { type ActionFactType } from '../actions/planned-action';
import { type ActionOrigin, type ActionState } from '../review/action-item';

/** How the history tells each fact of an action; the author's name stands before. */
export const actionFactWords: Readonly<Record<ActionFactType, Words>> = {
  'action-planned': { fr: 'a prévu une action', en: 'planned an action' },
  'action-revised': { fr: 'a modifié une action', en: 'changed an action' },
  'action-postponed': { fr: 'a reporté une action', en: 'put off an action' },
  'action-begun': { fr: 'a commencé une action', en: 'began an action' },
  'action-done': { fr: 'a mené une action à bien', en: 'completed an action' },
  'action-abandoned': { fr: 'a renoncé à une action', en: 'gave up an action' },
  'action-taken-up-again': { fr: 'a repris une action', en: 'took up an action again' },
};

export const actionStateWords: Readonly<Record<ActionState, Words>> = {
  'to-do': { fr: 'À faire', en: 'To do' },
  'under-way': { fr: 'En cours', en: 'Under way' },
  done: { fr: 'Faite', en: 'Done' },
  abandoned: { fr: 'Abandonnée', en: 'Given up' },
};

/** Where an action comes from (ACT-02). */
export const actionOriginWords: Readonly<Record<ActionOrigin, Words>> = {
  grid: { fr: 'Liste de contrôle', en: 'Checklist' },
  gap: { fr: 'Écart de perception', en: 'Perception gap' },
  swot: { fr: 'Séance SWOT', en: 'SWOT session' },
  people: { fr: 'Retour des personnes', en: 'Feedback from people' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  objective: { fr: 'Objectif de la convention', en: 'Objective of the convention' },
  alert: { fr: 'Alerte', en: 'Alert' },
};
