import { type Words } from '@entente/platform/kernel';
import { type ObstacleCode } from './obstacles';

/** A way to act on an obstacle, worded so that it can become an action as it stands. */
export type Lever = {
  readonly code: string;
  readonly text: Words;
  /** Only for a convention that has the information table, or only for one that has not; for all when absent. */
  readonly informationAnnex?: boolean;
};

const lever = (code: string, fr: string, en: string, condition: Pick<Lever, 'informationAnnex'> = {}): Lever => ({
  code,
  text: { fr, en },
  ...condition,
});

/** Levers by obstacle, the most useful first (domain.md 3.3.b, « lever library »). */
export const leversByObstacle: Readonly<Record<ObstacleCode, readonly Lever[]>> = {
  'OB-TIME': [
    lever(
      'LV-HOURS',
      'Inscrire les heures de chacun dans la convention',
      'Write each side’s hours into the convention',
    ),
    lever('LV-SHORT-MEETINGS', 'Tenir un point court à date fixe', 'Hold a short meeting on a fixed day'),
  ],
  'OB-TURNOVER': [
    lever(
      'LV-DEPUTY',
      'Nommer un suppléant de chaque côté et le présenter',
      'Name a deputy on each side and introduce them',
    ),
    lever('LV-HANDOVER', 'Préparer un dossier de passation', 'Prepare a handover pack'),
    lever(
      'LV-WRITE-DOWN',
      'Écrire dans la convention ce qui repose sur des habitudes',
      'Write habits down in the convention',
    ),
  ],
  'OB-PERSON': [
    lever(
      'LV-SECOND-CONTACT',
      'Faire connaître un deuxième interlocuteur de chaque côté',
      'Make a second contact known on each side',
    ),
    lever(
      'LV-TEAM-VISIT',
      'Faire rencontrer les équipes, pas seulement les référents',
      'Let the teams meet, not only the leads',
    ),
  ],
  'OB-MANDATE': [
    lever('LV-ASSIGNMENT', 'Donner une lettre de mission au référent', 'Give the référent an assignment letter'),
    lever('LV-DIRECTORS', 'Réunir les deux directions une fois par an', 'Bring both directors together once a year'),
  ],
  'OB-MISSION': [
    lever(
      'LV-WHO-DOES-WHAT',
      'Écrire qui fait quoi, situation par situation',
      'Write who does what, situation by situation',
    ),
    lever('LV-SHEET', 'Échanger nos fiches d’identité à jour', 'Exchange up-to-date identity sheets'),
  ],
  'OB-KNOWLEDGE': [
    lever('LV-VISIT', 'Organiser une visite dans chaque structure', 'Organise a visit in each structure'),
    lever('LV-BREAKFAST', 'Proposer un petit-déjeuner croisé', 'Offer a joint breakfast'),
    lever('LV-PARTNER-PAGE', 'Mettre la fiche partenaire à jour à deux', 'Update the partner page together'),
  ],
  'OB-TRAINING': [
    lever('LV-JOINT-TRAINING', 'Monter une formation commune', 'Set up joint training'),
    lever('LV-TEAM-TALK', 'Inviter le partenaire à une réunion d’équipe', 'Invite the partner to a team meeting'),
  ],
  'OB-SILO': [
    lever('LV-PAIR', 'Travailler en binôme sur une action', 'Work as a pair on one action'),
    lever('LV-JOINT-MEETING', 'Tenir une réunion commune par trimestre', 'Hold one joint meeting a quarter'),
  ],
  'OB-SECRECY': [
    lever(
      'LV-INFORMATION-TABLE',
      'Relire ensemble le tableau des informations (annexe C de la convention)',
      'Go through the information table together (annex C of the convention)',
      { informationAnnex: true },
    ),
    lever(
      'LV-WHAT-TO-SHARE',
      'Écrire ensemble quelles informations se partagent, et lesquelles jamais',
      'Write down together which information is shared, and which never is',
      { informationAnnex: false },
    ),
    lever('LV-LEGAL-TRAINING', 'Suivre une formation juridique commune', 'Follow joint legal training'),
  ],
  'OB-VOCAB': [
    lever('LV-GLOSSARY', 'Écrire un lexique d’une page', 'Write a one-page glossary'),
    lever('LV-NO-ACRONYM', 'Bannir les sigles de nos écrits communs', 'Ban acronyms from what we write together'),
  ],
  'OB-REPRESENT': [
    lever('LV-PLACEMENT', 'Organiser un stage croisé', 'Organise a cross placement'),
    lever('LV-CASE-TALK', 'Échanger sur une situation fictive', 'Discuss a fictional situation'),
  ],
  'OB-STATUS': [
    lever('LV-CO-LEAD', 'Animer les réunions à deux', 'Lead meetings together'),
    lever('LV-BOTH-RATE', 'Noter le bilan des deux côtés', 'Rate the review on both sides'),
  ],
  'OB-CALENDAR': [
    lever('LV-EVENING', 'Proposer un créneau en soirée ou tôt le matin', 'Offer an evening or early morning slot'),
    lever('LV-VIDEO', 'Se voir en visioconférence une fois sur deux', 'Meet by video every other time'),
    lever('LV-YEAR-DATES', 'Fixer les dates de l’année d’avance', 'Set the year’s dates in advance'),
  ],
  'OB-TIMING': [
    lever(
      'LV-STEPS',
      'Écrire les étapes et leurs délais de chaque côté',
      'Write the steps and their delays on each side',
    ),
    lever('LV-WAITING-PLAN', 'Convenir de ce qui se fait en attendant', 'Agree on what happens meanwhile'),
  ],
  'OB-DELAY': [
    lever('LV-ANSWER-TIME', 'Annoncer un délai de réponse et le mesurer', 'Announce an answer time and measure it'),
    lever('LV-ADVICE-LINE', 'Ouvrir un avis téléphonique', 'Open a telephone advice line'),
  ],
  'OB-CAPACITY': [
    lever('LV-PRIORITY', 'Écrire les critères de priorité', 'Write the priority criteria'),
    lever('LV-PLAN-B', 'Prévoir une autre piste quand c’est complet', 'Plan another option when there is no room'),
  ],
  'OB-SUPPLY': [
    lever('LV-TELECARE', 'Proposer une téléconsultation accompagnée', 'Offer an accompanied teleconsultation'),
    lever('LV-BRIDGE', 'Trouver un professionnel-passerelle', 'Find a bridging professional'),
    lever('LV-ORDER', 'Solliciter l’ordre professionnel', 'Ask the professional body'),
  ],
  'OB-DISTANCE': [
    lever('LV-ON-SITE', 'Tenir une permanence sur place', 'Hold a session on site'),
    lever('LV-RELAY', 'Nommer un relais de proximité', 'Name a local relay'),
  ],
  'OB-MOBILITY': [
    lever('LV-ESCORT', 'Prévoir un accompagnement physique', 'Plan an escort'),
    lever('LV-TRANSPORT', 'Écrire qui paie le transport', 'Write down who pays for transport'),
  ],
  'OB-COST': [
    lever('LV-FREE', 'Lister ce qui est gratuit et pour qui', 'List what is free and for whom'),
    lever('LV-COVER', 'Vérifier la couverture avant l’orientation', 'Check cover before the referral'),
  ],
  'OB-RIGHTS': [
    lever('LV-RIGHTS-SESSION', 'Tenir une permanence d’accès aux droits', 'Hold an access-to-rights session'),
    lever('LV-INSURER', 'Nommer un contact à l’assurance maladie', 'Name a contact at the health insurer'),
  ],
  'OB-REFUSAL': [
    lever(
      'LV-COUNT-REFUSALS',
      'Compter les refus, sans nom, et les regarder ensemble',
      'Count refusals, without names, and look at them together',
    ),
    lever('LV-ADMISSION', 'Écrire les conditions d’accueil', 'Write the admission conditions'),
  ],
  'OB-LANGUAGE': [
    lever('LV-INTERPRETER', 'Partager un budget d’interprétariat', 'Share an interpreting budget'),
    lever('LV-PLAIN', 'Traduire la note aux personnes et l’illustrer', 'Translate and illustrate the note to people'),
  ],
  'OB-DIGITAL': [
    lever('LV-PAPER', 'Garder un chemin par papier ou téléphone', 'Keep a way by paper or telephone'),
    lever('LV-DIGITAL-HELP', 'Prévoir un appui au numérique', 'Plan digital help'),
  ],
  'OB-TRUST': [
    lever('LV-SPEAK-FIRST', 'Ouvrir chaque rencontre par ce qui coince', 'Start each meeting with what is stuck'),
    lever('LV-THIRD', 'Demander l’aide d’un tiers choisi ensemble', 'Ask a third party chosen together for help'),
  ],
  'OB-FUNDING': [
    lever(
      'LV-FUNDING-TABLE',
      'Tenir un tableau des financements et de leurs fins',
      'Keep a table of funding and its end dates',
    ),
    lever('LV-JOINT-BID', 'Répondre ensemble à un appel à projets', 'Answer a call for projects together'),
  ],
  'OB-COMPETITION': [
    lever(
      'LV-TRANSPARENCY',
      'Ajouter la clause de transparence sur les financements',
      'Add the clause on transparency of funding',
    ),
  ],
  'OB-TERRITORY': [
    lever(
      'LV-TERRITORY',
      'Écrire le territoire vécu et l’autorité compétente',
      'Write the lived territory and the competent authority',
    ),
    lever(
      'LV-EDGES',
      'Convenir d’une règle pour les bords du territoire',
      'Agree on a rule for the edges of the territory',
    ),
  ],
  'OB-GOVERNANCE': [
    lever('LV-STEERING', 'Créer une instance qui se réunit et décide', 'Create a body that meets and decides'),
    lever('LV-DECISION-LOG', 'Tenir un relevé de décisions commun', 'Keep a shared decision log'),
  ],
  'OB-MEETINGS': [
    lever('LV-MERGE', 'Fusionner deux instances', 'Merge two bodies'),
    lever('LV-AGENDA', 'Envoyer l’ordre du jour, ou annuler', 'Send the agenda, or cancel'),
  ],
  'OB-EVALUATION': [
    lever('LV-REVIEW-DATE', 'Fixer la date du prochain bilan dès maintenant', 'Set the date of the next review now'),
    lever('LV-COUNTS', 'Choisir trois chiffres et dire qui les compte', 'Choose three figures and say who counts them'),
    lever('LV-PEOPLE-VIEW', 'Demander leur avis aux personnes, sans nom', 'Ask people for their view, without names'),
  ],
  'OB-POLITICAL': [
    lever('LV-INFORM-AUTHORITY', 'Informer l’autorité et le financeur', 'Inform the authority and the funder'),
    lever('LV-OPEN-DOORS', 'Demander l’appui du conseil d’administration', 'Ask the board for support'),
  ],
  'OB-OTHER': [lever('LV-TALK', 'En parler à la prochaine rencontre', 'Discuss it at the next meeting')],
};
