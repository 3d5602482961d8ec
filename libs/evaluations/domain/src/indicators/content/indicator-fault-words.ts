import { type Words } from '@entente/platform/kernel';

/** Fault codes of indicators; the shared ones are worded by the platform. */
export const indicatorFaultWords = {
  'unknown-indicator': { fr: 'Cet indicateur n’existe pas.', en: 'This indicator does not exist.' },
  'indicator-retired': {
    fr: 'Votre organisation ne suit plus cet indicateur : ses valeurs se lisent, rien ne s’y ajoute.',
    en: 'Your organisation no longer follows this indicator: its values are read, nothing is added.',
  },
  'indicator-twice': { fr: 'Cet indicateur est choisi deux fois.', en: 'This indicator is chosen twice.' },
  'not-followed': {
    fr: 'Ce partenariat ne suit pas cet indicateur. Choisissez-le d’abord.',
    en: 'This partnership does not follow this indicator. Choose it first.',
  },
  'indicator-period': {
    fr: 'Cet indicateur ne se compte pas sur cette période.',
    en: 'This indicator is not counted over this period.',
  },
  'period-to-come': { fr: 'Cette période n’a pas encore commencé.', en: 'This period has not begun yet.' },
  'indicator-side': {
    fr: 'Cet indicateur ne se compte pas de ce côté.',
    en: 'This indicator is not counted on this side.',
  },
  'unknown-part': { fr: 'Cet indicateur n’a pas cette partie.', en: 'This indicator has no such part.' },
  'above-whole': {
    fr: 'Ce nombre dépasse celui dont il est une partie ({max}).',
    en: 'This number exceeds the one it is part of ({max}).',
  },
  reliability: {
    fr: 'Dites si c’est compté, estimé ou déclaré.',
    en: 'Say whether this was counted, estimated or declared.',
  },
  'correction-reason': {
    fr: 'Dites pourquoi vous corrigez la valeur calculée.',
    en: 'Say why you correct the computed value.',
  },
  'one-year-at-a-time': { fr: 'Enregistrez une année à la fois.', en: 'Save one year at a time.' },
  'not-by-partner': {
    fr: 'Le partenaire ne peut pas saisir cet indicateur : Entente le calcule, ou il se compte par cycle.',
    en: 'The partner cannot enter this indicator: Entente computes it, or it is counted by cycle.',
  },
  'not-asked': {
    fr: 'Cette valeur ne vous est pas demandée.',
    en: 'You are not asked for this value.',
  },
  'cell-accepted': {
    fr: 'Cette valeur est déjà acceptée : elle ne se modifie plus ici.',
    en: 'This value is already accepted and no longer changes here.',
  },
  'decide-each': { fr: 'Acceptez cette valeur ou renvoyez-la.', en: 'Accept this value or send it back.' },
  'nothing-to-decide': {
    fr: 'Il n’y a rien à décider pour cette valeur.',
    en: 'There is nothing to decide for this value.',
  },
  'return-reason': {
    fr: 'Dites pourquoi vous renvoyez cette valeur.',
    en: 'Say why you send this value back.',
  },
  'quarter-to-ask': {
    fr: 'Choisissez un trimestre commencé, de cette année ou de l’année précédente.',
    en: 'Choose a quarter that has begun, of this year or the one before.',
  },
  'cell-twice': { fr: 'Cette case est donnée deux fois.', en: 'This cell is given twice.' },
} as const satisfies Readonly<Record<string, Words>>;
