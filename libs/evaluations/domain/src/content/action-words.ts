import { type Words } from '@entente/platform/kernel';
import { type ActionFactType } from '../actions/planned-action';
import { type ActionRhythm } from '../actions/recurrence';
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
  'action-progress-told': { fr: 'a dit où en est une action', en: 'said where an action stands' },
  'action-day-proposed': { fr: 'a proposé un autre jour pour une action', en: 'proposed another day for an action' },
  'action-proposal-withdrawn': { fr: 'ne propose plus d’autre jour', en: 'withdrew the other day' },
  'action-day-accepted': { fr: 'a accepté le jour proposé', en: 'accepted the proposed day' },
  'action-day-declined': { fr: 'a gardé le jour convenu', en: 'kept the agreed day' },
  'action-link-sent': {
    fr: 'a envoyé au partenaire un lien vers ses actions',
    en: 'sent the partner a link to their actions',
  },
  'action-proof-asked': { fr: 'a demandé une preuve, à faire vérifier', en: 'asked for a proof, to be verified' },
  'action-proof-dropped': { fr: 'ne demande plus de preuve', en: 'no longer asks for a proof' },
  'action-declared-done': { fr: 'a déclaré une action faite', en: 'declared an action done' },
  'action-verified': { fr: 'a vérifié qu’une action est faite', en: 'verified that an action is done' },
  'action-sent-back': { fr: 'a renvoyé une action à son responsable', en: 'sent an action back to its owner' },
  'action-came-back': {
    fr: 'a clos la précédente : celle-ci revient',
    en: 'closed the previous one: this one comes back',
  },
  'action-series-set': { fr: 'a dit quand une action revient', en: 'said when an action comes back' },
  'action-passed-on': { fr: 'a confié l’action à quelqu’un d’autre', en: 'gave the action to somebody else' },
  'action-series-stopped': { fr: 'a arrêté une action qui revenait', en: 'stopped an action that came back' },
  'action-link-closed': { fr: 'a fermé le lien du partenaire', en: 'closed the partner’s link' },
};

export const actionStateWords: Readonly<Record<ActionState, Words>> = {
  'to-do': { fr: 'À faire', en: 'To do' },
  'under-way': { fr: 'En cours', en: 'Under way' },
  'to-verify': { fr: 'À vérifier', en: 'To verify' },
  done: { fr: 'Faite', en: 'Done' },
  abandoned: { fr: 'Abandonnée', en: 'Given up' },
};

/** How often an action comes back, as its mark says it. */
export const comingBackWords: Readonly<Record<ActionRhythm, Words>> = {
  month: { fr: 'revient chaque mois', en: 'comes back every month' },
  quarter: { fr: 'revient chaque trimestre', en: 'comes back every quarter' },
  'half-year': { fr: 'revient chaque semestre', en: 'comes back every half-year' },
  year: { fr: 'revient chaque année', en: 'comes back every year' },
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
