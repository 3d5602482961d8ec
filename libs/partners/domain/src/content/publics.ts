import { type Term } from '../taxonomy/term';

const rows = (...list: readonly (readonly [string, string, string, string])[]): Term[] =>
  list.map(([code, fr, en, synonyms]) => ({ code, fr, en, synonyms: synonyms === '' ? [] : synonyms.split('|') }));

/** Publics (domain.md 5.4). Groups only, never a person. */
export const publics: readonly Term[] = rows(
  ['homeless', 'Personnes sans abri', 'Homeless people', 'SDF|à la rue|campement|bois'],
  ['sheltered', 'Personnes hébergées', 'People in shelters', 'CHRS|hébergement|hôtel'],
  ['badly-housed', 'Personnes mal logées', 'Badly housed people', 'logement indigne|suroccupation|squat'],
  ['precarious-tenants', 'Locataires précaires', 'Precarious tenants', 'impayés|expulsion|logement social'],
  ['asylum-seekers', 'Demandeurs d’asile', 'Asylum seekers', 'exilés|migrants|CADA'],
  ['refugees', 'Réfugiés', 'Refugees', 'BPI|protection internationale|exilés'],
  ['undocumented', 'Personnes sans droit au séjour', 'People without residence rights', 'sans papiers|AME|AMU'],
  ['women-violence', 'Femmes victimes de violences', 'Women victims of violence', 'violences conjugales|VIF'],
  ['families', 'Familles', 'Families', 'parents|enfants|ménages'],
  ['single-parents', 'Parents isolés', 'Single parents', 'mères isolées|monoparental'],
  ['young-people', 'Jeunes', 'Young people', '18-25 ans|jeunes en rupture|jeunes majeurs'],
  ['isolated-students', 'Étudiants isolés', 'Isolated students', 'étudiants|campus'],
  ['study-to-work', 'Transition études-emploi', 'From study to work', 'insertion professionnelle|alternance'],
  ['leaving-prison', 'Sortants de prison', 'People leaving prison', 'sortie de détention|SPIP'],
  ['protected-adults', 'Majeurs protégés', 'Protected adults', 'tutelle|curatelle'],
  ['older-people', 'Personnes âgées', 'Older people', 'seniors|retraités|vieillissement'],
  ['disability', 'Personnes en situation de handicap', 'Disabled people', 'handicap|MDPH|AAH'],
  ['addictions', 'Personnes avec des addictions', 'People with addictions', 'usagers de drogues|alcool|crack'],
  [
    'mental-distress',
    'Personnes en souffrance psychique',
    'People in mental distress',
    'psychiatrie|santé mentale|troubles psychiques',
  ],
  [
    'digital-exclusion',
    'Personnes exclues du numérique',
    'Digitally excluded people',
    'illectronisme|fracture numérique',
  ],
  ['isolated-rural', 'Personnes isolées en milieu rural', 'Isolated rural people', 'rural|campagne|mobilité'],
  ['discreet', 'Publics discrets', 'Discreet publics', 'invisibles|non-recours|ne demandent rien'],
  ['working-poor', 'Travailleurs pauvres', 'Working poor', 'temps partiel|intérim|saisonniers'],
  ['carers', 'Proches aidants', 'Carers', 'aidants|entourage'],
);
