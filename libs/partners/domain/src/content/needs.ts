import { type Term } from '../taxonomy/term';

const rows = (...list: readonly (readonly [string, string, string, string])[]): Term[] =>
  list.map(([code, fr, en, synonyms]) => ({ code, fr, en, synonyms: synonyms === '' ? [] : synonyms.split('|') }));

/** Needs (domain.md 5.4). Facts about groups, never a person's health. */
export const needs: readonly Term[] = rows(
  [
    'access-to-rights',
    'Accès aux droits',
    'Access to rights',
    'ouverture de droits|CSS|AME|carte vitale|complémentaire|domiciliation',
  ],
  ['regular-doctor', 'Médecin traitant', 'Regular doctor', 'généraliste|consultation|médecine générale'],
  ['nursing', 'Soins infirmiers', 'Nursing care', 'infirmier|pansements|traitement'],
  ['dental', 'Soins dentaires', 'Dental care', 'dentiste|bucco-dentaire|prothèse'],
  ['optical', 'Optique', 'Optical care', 'lunettes|ophtalmologie|vue'],
  ['mental-health', 'Santé mentale', 'Mental health', 'psychiatrie|psychologue|souffrance psychique|psy'],
  ['addiction-care', 'Addictologie', 'Addiction care', 'addictions|CSAPA|réduction des risques|alcool|sevrage'],
  ['perinatal', 'Périnatalité', 'Perinatal care', 'grossesse|maternité|sage-femme|PMI'],
  ['palliative', 'Soins palliatifs', 'Palliative care', 'fin de vie|accompagnement de fin de vie'],
  [
    'prevention-screening',
    'Prévention et dépistage',
    'Prevention and screening',
    'vaccination|VIH|hépatites|cancer|bilan de santé',
  ],
  ['nutrition', 'Nutrition', 'Nutrition', 'alimentation|diététique|aide alimentaire'],
  ['disability-office', 'Handicap et MDPH', 'Disability and disability office', 'MDPH|AAH|RQTH|compensation'],
  ['housing', 'Logement', 'Housing', 'hébergement|SIAO|relogement'],
  ['employment', 'Emploi', 'Employment', 'insertion|travail|formation professionnelle'],
  ['mobility', 'Mobilité', 'Mobility', 'transport|véhicule|déplacement'],
  ['interpreting', 'Interprétariat', 'Interpreting', 'traduction|langue|français langue étrangère'],
  ['digital', 'Numérique', 'Digital skills', 'démarches en ligne|ordinateur|inclusion numérique'],
  ['parenting', 'Parentalité', 'Parenting', 'enfants|garde|école'],
  ['legal', 'Juridique', 'Legal help', 'avocat|titre de séjour|droit des étrangers'],
  ['budget', 'Budget', 'Budget', 'dettes|surendettement|gestion|PCB'],
);
