import { type Words } from '@entente/platform/kernel';
import { type ApprovalFact } from '../approval/approval-facts';

/** How the history tells what happens before anybody signs. */
export const approvalFactWords: Readonly<Record<ApprovalFact['type'], Words>> = {
  'approval-started': { fr: 'a fait relire le texte', en: 'sent the text round for review' },
  'opinion-given': { fr: 'a donné son avis', en: 'gave an opinion' },
  'approval-given': { fr: 'a approuvé le texte', en: 'approved the text' },
  'approval-sent-back': { fr: 'a renvoyé le texte', en: 'sent the text back' },
  'approval-completed': { fr: 'le texte est approuvé', en: 'the text is approved' },
  'approval-restarted': { fr: 'a relancé le circuit', en: 'restarted the circuit' },
  'approval-cancelled': { fr: 'a arrêté le circuit', en: 'stopped the circuit' },
  'approval-person-changed': { fr: 'a changé une personne du circuit', en: 'changed a person of the circuit' },
  'approval-extended': { fr: 'a donné plus de temps', en: 'gave more time' },
  'approval-reminded': { fr: 'un rappel du circuit est parti', en: 'a reminder of the circuit was sent' },
  'expert-asked': { fr: 'a demandé un avis hors du circuit', en: 'asked for an opinion outside the circuit' },
  'expert-answered': {
    fr: 'a donné l’avis demandé hors du circuit',
    en: 'gave the opinion asked outside the circuit',
  },
  'board-approval-recorded': { fr: 'a noté la décision d’une instance', en: 'recorded a board’s decision' },
};
