import { type Country } from '@entente/platform/kernel';
import { type Term } from '../taxonomy/term';

export const sectors = ['health', 'medico-social', 'social', 'housing', 'public-body', 'community'] as const;

export type Sector = (typeof sectors)[number];

export type StructureType = Term & { readonly sector: Sector; readonly country?: Country };

type Row = readonly [code: string, fr: string, en: string, synonyms: string, country?: Country];

const rows = (sector: Sector, ...list: readonly Row[]): StructureType[] =>
  list.map(([code, fr, en, synonyms, country]) => ({
    code,
    fr,
    en,
    synonyms: synonyms === '' ? [] : synonyms.split('|'),
    sector,
    ...(country && { country }),
  }));

/** Structure types (domain.md 5.4 and glossary 89 to 92). */
export const structureTypes: readonly StructureType[] = [
  ...rows(
    'health',
    ['hospital', 'Hôpital', 'Hospital', 'CH|CHU|CHR|centre hospitalier|clinique'],
    ['hospital-unit', 'Service hospitalier', 'Hospital unit', 'unité hospitalière|service de soins'],
    [
      'psychiatric-hospital',
      'Hôpital psychiatrique',
      'Psychiatric hospital',
      'EPSM|CHS|établissement de santé mentale',
    ],
    [
      'pass',
      'Permanence d’accès aux soins de santé (PASS)',
      'Hospital health access unit (PASS)',
      'PASS|PASS mobile|accès aux soins',
    ],
    [
      'empp',
      'Équipe mobile psychiatrie-précarité (EMPP)',
      'Mobile psychiatry and precarity team (EMPP)',
      'EMPP|équipe mobile|psychiatrie précarité',
    ],
    [
      'cmp',
      'Centre médico-psychologique (CMP)',
      'Community mental health centre (CMP)',
      'CMP|CATTP|psychiatrie de secteur',
    ],
    ['health-centre', 'Centre de santé', 'Health centre', 'CDS|centre de soins|centre dentaire'],
    ['health-house', 'Maison de santé pluriprofessionnelle', 'Multi-professional health house', 'MSP|maison de santé'],
    ['general-practitioner', 'Médecin libéral', 'General practitioner', 'généraliste|médecin traitant|cabinet médical'],
    ['nurse', 'Infirmier libéral', 'Community nurse', 'IDEL|infirmière libérale|SSIAD|soins infirmiers'],
    ['dentist', 'Cabinet dentaire', 'Dental practice', 'dentiste|chirurgien-dentiste'],
    ['pharmacy', 'Pharmacie', 'Pharmacy', 'officine|pharmacien'],
    ['professional-order', 'Ordre professionnel', 'Professional order', 'ordre des médecins|URPS'],
    [
      'cpts',
      'Communauté professionnelle territoriale de santé (CPTS)',
      'Health professionals’ territorial community (CPTS)',
      'CPTS',
    ],
    [
      'dac',
      'Dispositif d’appui à la coordination (DAC)',
      'Care coordination support service (DAC)',
      'DAC|PTA|MAIA|réseau de santé',
    ],
    [
      'pmi',
      'Protection maternelle et infantile (PMI)',
      'Mother and child health service (PMI)',
      'PMI|planning familial|CPEF',
    ],
    [
      'screening-centre',
      'Centre de dépistage et de vaccination',
      'Screening and vaccination centre',
      'CeGIDD|CLAT|centre de vaccination|dépistage|CRCDC',
    ],
    [
      'palliative-care',
      'Équipe de soins palliatifs',
      'Palliative care team',
      'USP|EMSP|HAD|hospitalisation à domicile',
    ],
    ['medical-house-be', 'Maison médicale', 'Medical house', 'maison médicale|forfait', 'BE'],
    [
      'mental-health-service-be',
      'Service de santé mentale (SSM)',
      'Mental health service (SSM)',
      'SSM|santé mentale',
      'BE',
    ],
  ),
  ...rows(
    'medico-social',
    [
      'csapa',
      'Centre de soins en addictologie (CSAPA)',
      'Addiction care centre (CSAPA)',
      'CSAPA|addictologie|centre méthadone|addiction',
    ],
    [
      'caarud',
      'Accueil et réduction des risques (CAARUD)',
      'Harm reduction centre (CAARUD)',
      'CAARUD|réduction des risques|RdRD',
    ],
    ['lhss', 'Lits halte soins santé (LHSS)', 'Respite care beds (LHSS)', 'LHSS|LHSS mobile|halte soins'],
    ['lam', 'Lits d’accueil médicalisés (LAM)', 'Medical shelter beds (LAM)', 'LAM'],
    [
      'act',
      'Appartements de coordination thérapeutique (ACT)',
      'Therapeutic coordination flats (ACT)',
      'ACT|un chez-soi d’abord',
    ],
    [
      'mobile-medico-social-team',
      'Équipe mobile médico-sociale précarité',
      'Mobile medico-social precarity team',
      'EMSP|ESSIP|équipe mobile santé précarité',
    ],
    [
      'disability-service',
      'Service pour personnes handicapées',
      'Disability service',
      'SAVS|SAMSAH|ESAT|FAM|MAS|IME|foyer de vie',
    ],
    [
      'elderly-service',
      'Service pour personnes âgées',
      'Older people’s service',
      'EHPAD|SAAD|résidence autonomie|CLIC',
    ],
    [
      'mdph',
      'Maison départementale des personnes handicapées (MDPH)',
      'Departmental disability office (MDPH)',
      'MDPH|AAH|RQTH',
    ],
    ['gem', 'Groupe d’entraide mutuelle (GEM)', 'Mutual help group (GEM)', 'GEM|entraide mutuelle'],
  ),
  ...rows(
    'housing',
    [
      'chrs',
      'Centre d’hébergement et de réinsertion sociale (CHRS)',
      'Shelter and reintegration centre (CHRS)',
      'CHRS|hébergement',
    ],
    [
      'chu-shelter',
      'Centre d’hébergement d’urgence (CHU)',
      'Emergency shelter',
      'CHU|hébergement d’urgence|mise à l’abri',
    ],
    ['boarding-house', 'Pension de famille', 'Supported boarding house', 'maison relais|résidence accueil'],
    [
      'young-workers-hostel',
      'Résidence habitat jeunes',
      'Young workers’ hostel',
      'FJT|foyer de jeunes travailleurs|habitat jeunes',
    ],
    [
      'social-residence',
      'Résidence sociale',
      'Social residence',
      'résidence sociale|foyer de travailleurs migrants|FTM|IML|intermédiation locative',
    ],
    ['asylum-centre', 'Centre d’accueil pour demandeurs d’asile', 'Asylum seekers’ centre', 'CADA|HUDA|CPH|CAES|SPADA'],
    [
      'siao',
      'Service intégré d’accueil et d’orientation (SIAO, 115)',
      'Integrated reception service (SIAO, 115)',
      'SIAO|115|SAMU social',
    ],
    ['day-centre', 'Accueil de jour', 'Day centre', 'accueil de jour|halte|ESI|espace solidarité insertion'],
    ['outreach-team', 'Maraude', 'Outreach team', 'maraude|équipe de rue|aller-vers|samusocial'],
    [
      'social-landlord',
      'Bailleur social',
      'Social landlord',
      'HLM|OPH|ESH|office public de l’habitat|AIS|agence immobilière sociale',
    ],
  ),
  ...rows(
    'social',
    ['social-centre', 'Centre social', 'Social centre', 'espace de vie sociale|EVS|maison de quartier'],
    [
      'ccas',
      'Centre communal d’action sociale (CCAS, CIAS)',
      'Municipal social centre (CCAS)',
      'CCAS|CIAS|mairie|action sociale',
      'FR',
    ],
    ['cpas', 'Centre public d’action sociale (CPAS)', 'Public social welfare centre (CPAS)', 'CPAS|OCMW', 'BE'],
    [
      'casg-be',
      'Centre d’action sociale globale (CASG, CAP)',
      'Global social action centre (CASG, CAP)',
      'CASG|CAP',
      'BE',
    ],
    ['local-mission', 'Mission locale', 'Youth employment service', 'mission locale|ML|jeunes'],
    [
      'employment-service',
      'Service de l’emploi',
      'Employment service',
      'France Travail|Pôle emploi|IAE|Actiris|Forem|insertion',
    ],
    [
      'spip',
      'Service pénitentiaire d’insertion et de probation (SPIP)',
      'Prison and probation service (SPIP)',
      'SPIP|prison|maison d’arrêt|probation',
    ],
    ['child-protection', 'Protection de l’enfance', 'Child protection', 'ASE|AEMO|MECS|PJJ|SAJ|SPJ'],
    ['guardianship', 'Service mandataire judiciaire', 'Legal guardianship service', 'MJPM|tutelle|curatelle|UDAF'],
    [
      'food-aid',
      'Épicerie sociale, aide alimentaire',
      'Social grocery, food aid',
      'épicerie sociale|épicerie solidaire|banque alimentaire|restaurants du cœur|colis',
    ],
    ['legal-aid', 'Accès au droit', 'Legal aid', 'point-justice|CDAD|avocat|permanence juridique|droits'],
    [
      'interpreting',
      'Interprétariat',
      'Interpreting service',
      'interprète|traduction|ISM|SeTIS|médiation interculturelle',
    ],
    [
      'women-support',
      'Accueil des femmes victimes de violences',
      'Support for women victims of violence',
      'CIDFF|3919|violences|maison des femmes',
    ],
  ),
  ...rows(
    'public-body',
    [
      'health-insurer',
      'Assurance maladie, mutuelle',
      'Health insurer',
      'CPAM|MSA|CGSS|mutuelle|caisse|mission accompagnement santé|ELSM',
    ],
    ['mutual-insurer-be', 'Mutualité', 'Mutual insurer', 'mutualité|mutuelle|INAMI', 'BE'],
    [
      'regional-health-agency',
      'Agence régionale de santé (ARS)',
      'Regional health agency (ARS)',
      'ARS|délégation départementale',
      'FR',
    ],
    ['state-service', 'Service de l’État', 'State service', 'DDETS|DREETS|DRIHL|préfecture|OFII'],
    ['department', 'Département', 'Department council', 'conseil départemental|MDS|maison des solidarités|UTS', 'FR'],
    [
      'municipality',
      'Commune, intercommunalité',
      'Municipality',
      'mairie|ville|EPCI|métropole|agglomération|ASV|CLS|CLSM',
    ],
    ['school-university', 'École, université', 'School, university', 'lycée|IRTS|IFSI|CROUS|faculté|haute école'],
    [
      'police-justice',
      'Police, justice',
      'Police, justice',
      'commissariat|gendarmerie|tribunal|intervenant social en commissariat',
    ],
  ),
  ...rows(
    'community',
    ['association', 'Association', 'Association', 'loi 1901|ASBL|collectif|bénévoles'],
    [
      'peer-association',
      'Association de pairs',
      'Peers’ association',
      'pairs|auto-support|usagers|patients experts|association d’usagers',
    ],
    ['federation', 'Fédération', 'Federation', 'fédération|union|tête de réseau|FAS|Uniopss|Fédération Addiction'],
    ['network', 'Réseau', 'Network', 'réseau|collectif|coordination locale|plateforme'],
    ['cultural-place', 'Lieu culturel', 'Cultural place', 'médiathèque|bibliothèque|théâtre|musée|culture'],
    ['sport-club', 'Club de sport', 'Sports club', 'sport santé|maison sport-santé|piscine|gymnase'],
    ['transport', 'Transporteur', 'Transport operator', 'transport|taxi|mobilité|bus|garage solidaire'],
    [
      'shop-or-place',
      'Acteur non sectoriel (gare, parc, commerce)',
      'Other local actor (station, park, shop)',
      'gare|SNCF|parc|ONF|commerce|laverie|hôtel',
    ],
    ['company', 'Entreprise, fondation', 'Company, foundation', 'entreprise|fondation|mécène'],
    ['research', 'Recherche', 'Research', 'laboratoire|ORS|observatoire|étude'],
    ['other', 'Autre', 'Other', ''],
  ),
];
