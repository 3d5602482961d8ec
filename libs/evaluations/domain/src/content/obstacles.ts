import { type Words } from '@entente/platform/kernel';

/** Obstacle codes of the seeds (domain.md 3.3.b): their meaning never changes, so that results compare. */
const obstacleWords = {
  'OB-TIME': { fr: 'Manque de temps', en: 'Lack of time' },
  'OB-TURNOVER': { fr: 'Départs', en: 'Staff turnover' },
  'OB-PERSON': { fr: 'Lien tenu par une seule personne', en: 'Tie held by one person' },
  'OB-MANDATE': { fr: 'Pas de marge de manœuvre', en: 'No room for manoeuvre' },
  'OB-MISSION': { fr: 'Missions floues', en: 'Unclear missions' },
  'OB-KNOWLEDGE': { fr: 'Méconnaissance', en: 'Not knowing each other' },
  'OB-TRAINING': { fr: 'Formation', en: 'Training' },
  'OB-SILO': { fr: 'Cloisonnement', en: 'Silos' },
  'OB-SECRECY': { fr: 'Secret', en: 'Secrecy' },
  'OB-VOCAB': { fr: 'Vocabulaire', en: 'Vocabulary' },
  'OB-REPRESENT': { fr: 'Préjugés', en: 'Prejudice' },
  'OB-STATUS': { fr: 'Asymétrie', en: 'Unequal standing' },
  'OB-CALENDAR': { fr: 'Agendas', en: 'Clashing diaries' },
  'OB-TIMING': { fr: 'Rythmes différents entre soin et social', en: 'Different pace of care and social work' },
  'OB-DELAY': { fr: 'Délais', en: 'Delays' },
  'OB-CAPACITY': { fr: 'Saturation', en: 'No capacity left' },
  'OB-SUPPLY': { fr: 'Désert médical', en: 'No care available nearby' },
  'OB-DISTANCE': { fr: 'Éloignement', en: 'Distance' },
  'OB-MOBILITY': { fr: 'Transport', en: 'Transport' },
  'OB-COST': { fr: 'Coût pour les personnes', en: 'Cost for people' },
  'OB-RIGHTS': { fr: 'Droits non ouverts', en: 'Entitlements not in place' },
  'OB-REFUSAL': { fr: 'Refus de certains publics', en: 'Some people turned away' },
  'OB-LANGUAGE': { fr: 'Langue', en: 'Language' },
  'OB-DIGITAL': { fr: 'Numérique', en: 'Digital access' },
  'OB-TRUST': { fr: 'Confiance', en: 'Trust' },
  'OB-FUNDING': { fr: 'Financement précaire', en: 'Insecure funding' },
  'OB-COMPETITION': { fr: 'Concurrence', en: 'Competition' },
  'OB-TERRITORY': { fr: 'Découpages', en: 'Territory boundaries' },
  'OB-GOVERNANCE': { fr: 'Pas d’instance', en: 'No governance body' },
  'OB-MEETINGS': { fr: 'Trop de réunions', en: 'Too many meetings' },
  'OB-EVALUATION': { fr: 'Pas d’évaluation', en: 'No evaluation' },
  'OB-POLITICAL': { fr: 'Prérogatives, contexte', en: 'Politics, context' },
  'OB-OTHER': { fr: 'Autre', en: 'Other' },
} as const satisfies Record<`OB-${string}`, Words>;

export type ObstacleCode = keyof typeof obstacleWords;

export type Obstacle = { readonly code: ObstacleCode; readonly label: Words };

export const obstacleLabels: Readonly<Record<ObstacleCode, Words>> = obstacleWords;

export const isObstacleCode = (code: string): code is ObstacleCode => Object.hasOwn(obstacleWords, code);

export const obstacleCodes: readonly ObstacleCode[] = Object.keys(obstacleWords).filter(isObstacleCode);

export const obstacles: readonly Obstacle[] = obstacleCodes.map((code) => ({ code, label: obstacleLabels[code] }));
