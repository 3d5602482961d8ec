import { type Words } from '@entente/platform/kernel';
import { obstacles } from '../../content/obstacles';
import { type IndicatorPart, type PartForm } from '../indicator';

export const words = (fr: string, en: string): Words => ({ fr, en });

type More = Pick<IndicatorPart, 'people' | 'within'>;

const most: Readonly<Record<PartForm, number>> = {
  count: 1_000_000,
  decimal: 100_000,
  hours: 1_000_000,
  // Cents: a billion euros.
  money: 100_000_000_000,
  index: 100,
  flag: 1,
};

const part =
  (form: PartForm) =>
  (code: string, label: Words, more: More = {}): IndicatorPart => ({ code, label, form, most: most[form], ...more });

export const count = part('count');
export const decimal = part('decimal');
export const hours = part('hours');
export const money = part('money');
export const index = part('index');
export const flag = part('flag');

/** A number of people, or of acts that each concern one person. */
export const people = (code: string, label: Words, more: Omit<More, 'people'> = {}): IndicatorPart =>
  count(code, label, { ...more, people: true });

/** Phases of joint work (IND-20). */
export const phaseParts: readonly IndicatorPart[] = [
  hours('design', words('Conception', 'Design')),
  hours('delivery', words('Animation', 'Delivery')),
  hours('evaluation', words('Évaluation', 'Evaluation')),
  hours('travel', words('Trajet', 'Travel')),
  hours('minutes', words('Compte rendu', 'Minutes')),
];

/** Reasons why a request went nowhere: the obstacle codes, and no list of their own. */
export const obstacleParts: readonly IndicatorPart[] = obstacles.map(({ code, label }) => people(code, label));

const sectors: readonly (readonly [string, Words])[] = [
  ['care', words('Soin', 'Care')],
  ['social', words('Social et médico-social', 'Social and medico-social')],
  ['public', words('Collectivités et État', 'Local and state authorities')],
  ['people', words('Personnes concernées', 'People concerned')],
];

const attendance = (code: string, sector: Words): readonly IndicatorPart[] => [
  count(`${code}-came`, words(`${sector.fr} : présences`, `${sector.en}: attended`), { within: `${code}-expected` }),
  count(`${code}-expected`, words(`${sector.fr} : places attendues`, `${sector.en}: seats expected`)),
];

export const sectorCodes: readonly string[] = sectors.map(([code]) => code);

/** Seats expected and taken, by sector (IND-25). */
export const sectorParts: readonly IndicatorPart[] = sectors.flatMap(([code, sector]) => attendance(code, sector));

/** Who pays (IND-30). */
export const payerParts: readonly IndicatorPart[] = [
  money('state', words('État', 'State')),
  money('health-agency', words('Agence régionale de santé', 'Regional health agency')),
  money('health-insurance', words('Assurance maladie', 'Health insurance')),
  money('region', words('Région', 'Region')),
  money('department', words('Département', 'Department')),
  money('town', words('Commune ou intercommunalité', 'Town or group of towns')),
  money('europe', words('Union européenne', 'European Union')),
  money('foundation', words('Fondation ou mécénat', 'Foundation or sponsor')),
  money('own', words('Fonds propres', 'Own funds')),
  money('other', words('Autre payeur', 'Other payer')),
];
