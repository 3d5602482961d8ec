import { type Choice } from '../shape/shape';

export const countingMethods: readonly Choice[] = [
  { code: 'counted', fr: 'compté', en: 'counted' },
  { code: 'estimated', fr: 'estimé', en: 'estimated' },
];

export const resourceKinds: readonly Choice[] = [
  { code: 'staff', fr: 'Personnes', en: 'People' },
  { code: 'place', fr: 'Lieu', en: 'Place' },
  { code: 'equipment', fr: 'Matériel', en: 'Equipment' },
  { code: 'skill', fr: 'Savoir-faire', en: 'Skill' },
  { code: 'other', fr: 'Autre', en: 'Other' },
];

export const openRightsChoices: readonly Choice[] = [
  { code: 'not-required', fr: 'Sans condition de droits', en: 'No open rights required' },
  { code: 'required', fr: 'Droits ouverts demandés', en: 'Open rights required' },
  { code: 'depends', fr: 'Selon le service', en: 'Depends on the service' },
];

export const costChoices: readonly Choice[] = [
  { code: 'free', fr: 'Gratuit', en: 'Free' },
  { code: 'contribution', fr: 'Participation demandée', en: 'Contribution asked' },
  { code: 'depends', fr: 'Selon le service', en: 'Depends on the service' },
];

export const animalChoices: readonly Choice[] = [
  { code: 'welcome', fr: 'Animaux acceptés', en: 'Animals welcome' },
  { code: 'not-possible', fr: 'Animaux non acceptés', en: 'No animals' },
  { code: 'depends', fr: 'Animaux : selon le lieu', en: 'Animals: depends on the place' },
];
