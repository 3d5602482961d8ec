import { type Words } from '@entente/platform/kernel';
import { type Criterion, type Dimension, type EvaluationGrid } from '../grid/evaluation-grid';
import { type ObstacleCode } from './obstacles';

const words = (fr: string, en: string): Words => ({ fr, en });

type Weight = 1 | 2 | 3;
type Marks = { readonly critical?: true; readonly obstacles: readonly ObstacleCode[] };

const criterion = (code: string, weight: Weight, wording: { text: Words; topic: Words }, marks: Marks): Criterion => ({
  code: `CHK-${code}`,
  ...wording,
  weight,
  critical: marks.critical ?? false,
  obstacles: marks.obstacles,
});

const sharedPurpose: Dimension = {
  code: 'D1',
  name: words('Sens partagé', 'Shared purpose'),
  weight: 15,
  criteria: [
    criterion(
      '101',
      2,
      {
        text: words(
          'Nous savons dire ensemble, en une phrase, pourquoi nous coopérons',
          'We can say together, in one sentence, why we cooperate',
        ),
        topic: words('raison d’être', 'reason why'),
      },
      { obstacles: ['OB-MISSION', 'OB-KNOWLEDGE'] },
    ),
    criterion(
      '102',
      2,
      {
        text: words('Chacun connaît l’intérêt que l’autre y trouve', 'Each side knows what the other gains'),
        topic: words('intérêt de chacun', 'what each gains'),
      },
      { obstacles: ['OB-KNOWLEDGE', 'OB-STATUS'] },
    ),
    criterion(
      '103',
      3,
      {
        text: words('Les objectifs sont écrits, datés et mesurables', 'Objectives are written, dated and measurable'),
        topic: words('objectifs', 'objectives'),
      },
      { obstacles: ['OB-EVALUATION', 'OB-GOVERNANCE'] },
    ),
    criterion(
      '104',
      2,
      {
        text: words(
          'Le partenariat répond à un besoin exprimé ou vérifié auprès des personnes',
          'The partnership answers a need that people expressed or confirmed',
        ),
        topic: words('besoin vérifié', 'need confirmed'),
      },
      { obstacles: ['OB-EVALUATION'] },
    ),
    criterion(
      '105',
      1,
      {
        text: words(
          'Il ne fait pas double emploi avec un dispositif existant',
          'It does not duplicate an existing service',
        ),
        topic: words('double emploi', 'duplication'),
      },
      { obstacles: ['OB-TERRITORY', 'OB-COMPETITION'] },
    ),
  ],
};

const fairness: Dimension = {
  code: 'D2',
  name: words('Équité et réciprocité', 'Fairness and reciprocity'),
  weight: 15,
  criteria: [
    criterion(
      '201',
      3,
      {
        text: words(
          'Les apports de chacun sont connus et équilibrés aux yeux des deux',
          'What each side brings is known, and balanced in the eyes of both',
        ),
        topic: words('équilibre des apports', 'balance of contributions'),
      },
      { obstacles: ['OB-STATUS', 'OB-TIME'] },
    ),
    criterion(
      '202',
      2,
      {
        text: words('Les décisions importantes se prennent à deux', 'Important decisions are taken together'),
        topic: words('décisions à deux', 'joint decisions'),
      },
      { obstacles: ['OB-GOVERNANCE', 'OB-STATUS'] },
    ),
    criterion(
      '203',
      2,
      {
        text: words(
          'Les compétences sociales et soignantes sont reconnues à égalité',
          'Social and care skills are equally recognised',
        ),
        topic: words('reconnaissance', 'recognition'),
      },
      { obstacles: ['OB-REPRESENT', 'OB-STATUS'] },
    ),
    criterion(
      '204',
      1,
      {
        text: words('Chacun peut dire non, ou arrêter, sans crainte', 'Each side can say no, or stop, without fear'),
        topic: words('liberté de chacun', 'freedom of each side'),
      },
      { obstacles: ['OB-TRUST'] },
    ),
    criterion(
      '205',
      1,
      {
        text: words(
          'Les financements liés au partenariat sont connus de tous',
          'Funding tied to the partnership is known to all',
        ),
        topic: words('financements', 'funding'),
      },
      { obstacles: ['OB-COMPETITION', 'OB-FUNDING'] },
    ),
  ],
};

const framework: Dimension = {
  code: 'D3',
  name: words('Cadre et organisation', 'Framework and organisation'),
  weight: 15,
  criteria: [
    criterion(
      '301',
      3,
      {
        text: words(
          'Une convention signée et à jour existe, connue des équipes',
          'A signed and current convention exists, and the teams know it',
        ),
        topic: words('convention à jour', 'current convention'),
      },
      { critical: true, obstacles: ['OB-TURNOVER', 'OB-GOVERNANCE'] },
    ),
    criterion(
      '302',
      2,
      {
        text: words('Les rôles sont clairs par type de situation', 'Roles are clear for each kind of situation'),
        topic: words('rôles', 'roles'),
      },
      { obstacles: ['OB-MISSION'] },
    ),
    criterion(
      '303',
      3,
      {
        text: words(
          'Un référent et un suppléant sont nommés de chaque côté',
          'A référent and a deputy are named on each side',
        ),
        topic: words('suppléance', 'deputies'),
      },
      { critical: true, obstacles: ['OB-TURNOVER', 'OB-PERSON'] },
    ),
    criterion(
      '304',
      2,
      {
        text: words('Une instance de pilotage se réunit et décide', 'A steering body meets and decides'),
        topic: words('pilotage', 'steering'),
      },
      { obstacles: ['OB-GOVERNANCE', 'OB-MEETINGS'] },
    ),
    criterion(
      '305',
      2,
      {
        text: words('Du temps de travail est prévu et respecté', 'Working time is planned and respected'),
        topic: words('temps de travail', 'working time'),
      },
      { obstacles: ['OB-TIME', 'OB-CALENDAR'] },
    ),
    criterion(
      '306',
      2,
      {
        text: words(
          'Les conditions d’accueil, capacités et délais sont connus et tenus',
          'Admission conditions, capacity and delays are known and kept',
        ),
        topic: words('accueil et délais', 'admission and delays'),
      },
      { obstacles: ['OB-CAPACITY', 'OB-DELAY'] },
    ),
  ],
};

const communication: Dimension = {
  code: 'D4',
  name: words('Communication et confiance', 'Communication and trust'),
  weight: 10,
  criteria: [
    criterion(
      '401',
      2,
      {
        text: words(
          'Les demandes reçoivent une réponse dans le délai annoncé',
          'Requests are answered within the announced time',
        ),
        topic: words('réponses à temps', 'answers on time'),
      },
      { obstacles: ['OB-DELAY', 'OB-CAPACITY'] },
    ),
    criterion(
      '402',
      2,
      {
        text: words('Les désaccords se disent et se règlent', 'Disagreements are voiced and settled'),
        topic: words('désaccords', 'disagreements'),
      },
      { obstacles: ['OB-TRUST'] },
    ),
    criterion(
      '403',
      2,
      {
        text: words(
          'Les équipes se connaissent et se sont rendu visite',
          'The teams know one another and have visited each other',
        ),
        topic: words('visites', 'visits'),
      },
      { obstacles: ['OB-KNOWLEDGE', 'OB-SILO'] },
    ),
    criterion(
      '404',
      1,
      {
        text: words(
          'Nous nous comprenons (vocabulaire, contraintes, rythmes)',
          'We understand one another (vocabulary, constraints, pace)',
        ),
        topic: words('compréhension', 'understanding'),
      },
      { obstacles: ['OB-VOCAB', 'OB-TIMING'] },
    ),
    criterion(
      '405',
      1,
      {
        text: words(
          'Les comptes rendus parviennent à tous ceux qui devraient les lire',
          'Minutes reach everyone who should read them',
        ),
        topic: words('comptes rendus', 'minutes'),
      },
      { obstacles: ['OB-SILO', 'OB-GOVERNANCE'] },
    ),
  ],
};

const information: Dimension = {
  code: 'D5',
  name: words('Information et secret', 'Information and secrecy'),
  weight: 10,
  criteria: [
    criterion(
      '501',
      3,
      {
        text: words(
          'Ce qui peut être dit, à qui et pourquoi est écrit',
          'What may be said, to whom and why is written down',
        ),
        topic: words('règles d’information', 'information rules'),
      },
      { critical: true, obstacles: ['OB-SECRECY'] },
    ),
    criterion(
      '502',
      2,
      {
        text: words(
          'Les professionnels connaissent et appliquent ces règles',
          'Professionals know these rules and apply them',
        ),
        topic: words('règles connues', 'rules known'),
      },
      { obstacles: ['OB-SECRECY', 'OB-TRAINING'] },
    ),
    criterion(
      '503',
      3,
      {
        text: words(
          'La personne est informée et son accord recherché avant tout échange',
          'The person is informed and their agreement sought before any exchange',
        ),
        topic: words('accord de la personne', 'the person’s agreement'),
      },
      { critical: true, obstacles: ['OB-SECRECY', 'OB-TRAINING'] },
    ),
    criterion(
      '504',
      1,
      {
        text: words(
          'Les outils (fiche-navette, messagerie) sont sûrs et utilisés',
          'Tools (referral slip, secure mail) are safe and used',
        ),
        topic: words('outils', 'tools'),
      },
      { obstacles: ['OB-DIGITAL', 'OB-SECRECY'] },
    ),
  ],
};

const people: Dimension = {
  code: 'D6',
  name: words('Place des personnes', 'Place of people'),
  weight: 15,
  criteria: [
    criterion(
      '601',
      3,
      {
        text: words(
          'Les personnes connaissent le partenariat et savent comment en bénéficier',
          'People know the partnership and how to benefit from it',
        ),
        topic: words('partenariat connu', 'partnership known'),
      },
      { obstacles: ['OB-LANGUAGE', 'OB-KNOWLEDGE'] },
    ),
    criterion(
      '602',
      2,
      {
        text: words('Elles peuvent refuser, choisir, changer d’avis', 'They can refuse, choose and change their mind'),
        topic: words('libre choix', 'free choice'),
      },
      { obstacles: ['OB-REPRESENT', 'OB-TRAINING'] },
    ),
    criterion(
      '603',
      3,
      {
        text: words(
          'Leur avis est recueilli chaque année et suivi d’effets',
          'Their view is asked every year, and something comes of it',
        ),
        topic: words('avis des personnes', 'people’s view'),
      },
      { obstacles: ['OB-EVALUATION'] },
    ),
    criterion(
      '604',
      2,
      {
        text: words(
          'Elles peuvent participer aux réunions qui les concernent',
          'They can take part in the meetings that concern them',
        ),
        topic: words('participation', 'participation'),
      },
      { obstacles: ['OB-STATUS', 'OB-CALENDAR'] },
    ),
    criterion(
      '605',
      2,
      {
        text: words(
          'Personne n’est écarté pour la langue, les droits, la mobilité ou le numérique',
          'Nobody is left out because of language, entitlements, mobility or digital access',
        ),
        topic: words('personne n’est écarté', 'nobody left out'),
      },
      { obstacles: ['OB-LANGUAGE', 'OB-RIGHTS', 'OB-MOBILITY', 'OB-DIGITAL'] },
    ),
  ],
};

const effects: Dimension = {
  code: 'D7',
  name: words('Effets', 'Effects'),
  weight: 15,
  criteria: [
    criterion(
      '701',
      3,
      {
        text: words(
          'L’accès aux soins ou à l’accompagnement est plus simple et plus rapide',
          'Access to care or support is simpler and faster',
        ),
        topic: words('accès', 'access'),
      },
      { obstacles: ['OB-DELAY', 'OB-SUPPLY'] },
    ),
    criterion(
      '702',
      2,
      {
        text: words(
          'Les ruptures (sortie d’hôpital, fin d’hébergement) sont mieux évitées',
          'Breaks (leaving hospital, end of accommodation) are better avoided',
        ),
        topic: words('ruptures', 'breaks'),
      },
      { obstacles: ['OB-TIMING', 'OB-SILO'] },
    ),
    criterion(
      '703',
      1,
      {
        text: words('Les équipes travaillent plus sereinement', 'Teams work more serenely'),
        topic: words('sérénité', 'serenity'),
      },
      { obstacles: ['OB-TIME', 'OB-TRUST'] },
    ),
    criterion(
      '704',
      2,
      {
        text: words('Le volume d’activité correspond aux besoins', 'The volume of activity matches the needs'),
        topic: words('volume d’activité', 'volume of activity'),
      },
      { obstacles: ['OB-CAPACITY', 'OB-FUNDING'] },
    ),
    criterion(
      '705',
      2,
      {
        text: words('Les résultats sont mesurés par des données fiables', 'Results are measured with reliable figures'),
        topic: words('mesure', 'measurement'),
      },
      { obstacles: ['OB-EVALUATION'] },
    ),
  ],
};

const sustainability: Dimension = {
  code: 'D8',
  name: words('Pérennité et apprentissage', 'Sustainability and learning'),
  weight: 5,
  criteria: [
    criterion(
      '801',
      3,
      {
        text: words(
          'Le partenariat continuerait sans les personnes qui l’ont créé',
          'The partnership would go on without those who created it',
        ),
        topic: words('continuité', 'continuity'),
      },
      { obstacles: ['OB-PERSON', 'OB-TURNOVER'] },
    ),
    criterion(
      '802',
      2,
      {
        text: words(
          'Les financements ou moyens sont assurés sur la durée de la convention',
          'Funding or means are secured for the term of the convention',
        ),
        topic: words('moyens assurés', 'means secured'),
      },
      { obstacles: ['OB-FUNDING'] },
    ),
    criterion(
      '803',
      1,
      {
        text: words('Chacun se forme au secteur de l’autre', 'Each side learns about the other’s sector'),
        topic: words('formation croisée', 'cross training'),
      },
      { obstacles: ['OB-TRAINING', 'OB-REPRESENT'] },
    ),
    criterion(
      '804',
      2,
      {
        text: words(
          'Le bilan annuel a lieu et les décisions sont suivies',
          'The yearly review takes place and its decisions are followed',
        ),
        topic: words('bilan suivi', 'review followed up'),
      },
      { obstacles: ['OB-EVALUATION', 'OB-GOVERNANCE'] },
    ),
  ],
};

/** Monitoring-and-strengthening checklist, first version (domain.md 3.3.c). Published versions are never edited. */
export const checklistV1: EvaluationGrid = {
  kind: 'checklist',
  version: 1,
  title: words('Suivi et renforcement du partenariat', 'Monitoring and strengthening the partnership'),
  purpose: words(
    'Regarder comment le partenariat fonctionne, et choisir quoi renforcer.',
    'Look at how the partnership works, and choose what to strengthen.',
  ),
  scale: {
    steps: [
      {
        value: 0,
        label: words('Pas en place', 'Not in place'),
        anchor: words('Rien n’existe, ou personne ne sait répondre.', 'Nothing exists, or nobody can answer.'),
      },
      {
        value: 1,
        label: words('Amorcé', 'Started'),
        anchor: words('Quelques pratiques, qui tiennent à des personnes.', 'A few practices, which depend on people.'),
      },
      {
        value: 2,
        label: words('En place', 'In place'),
        anchor: words('C’est réel et connu, encore inégal.', 'It is real and known, still uneven.'),
      },
      {
        value: 3,
        label: words('Installé', 'Established'),
        anchor: words(
          'Régulier, écrit, cela survivrait à un départ.',
          'Regular, written down, it would survive a departure.',
        ),
      },
    ],
    notApplicable: {
      label: words('Sans objet', 'Not applicable'),
      anchor: words('Impossible par nature. Dites pourquoi.', 'Impossible by nature. Say why.'),
      reasonRequired: true,
      allowedOnCritical: false,
    },
  },
  rules: {
    provisionalBelow: 70,
    manyNotApplicableAbove: 30,
    lowUpTo: 1,
    essentialFrom: 3,
    cappedBand: 'to-consolidate',
    bands: [
      { code: 'to-rebuild', upTo: 35, label: words('à refonder', 'to rebuild') },
      { code: 'to-consolidate', upTo: 65, label: words('à consolider', 'to consolidate') },
      { code: 'solid', upTo: 85, label: words('solide', 'solid') },
      { code: 'exemplary', upTo: 100, label: words('exemplaire', 'exemplary') },
    ],
  },
  dimensions: [sharedPurpose, fairness, framework, communication, information, people, effects, sustainability],
};
