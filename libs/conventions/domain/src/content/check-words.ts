import { type Words } from '@entente/platform/kernel';
import { type CheckCode } from '../checks/check-codes';

/** What each check says when it is not met; `{name}` marks come with the finding. */
export const checkWords: Readonly<Record<CheckCode, Words>> = {
  'parties-identified': {
    fr: 'L’identité de {party} n’est pas complète : nom, forme juridique, adresse et représentant.',
    en: 'The identity of {party} is incomplete: name, legal form, address and representative.',
  },
  'party-status-missing': {
    fr: 'Dites ce qu’est {party} au regard de la loi : cela décide de ce qui peut se dire.',
    en: 'Give the legal status of {party}: it determines what may be shared.',
  },
  'objective-dated': {
    fr: 'Il faut au moins un objectif, avec son résultat et sa date.',
    en: 'At least one objective is needed, with its result and its date.',
  },
  'action-relay': {
    fr: 'Il faut au moins une action, et chaque action dit ce qui se passe ensuite.',
    en: 'At least one action is needed, and each says what happens next.',
  },
  'action-missing': { fr: 'Il faut au moins une action.', en: 'At least one action is needed.' },
  'no-contribution': {
    fr: '{party} ne donne rien : un partenariat à sens unique tient rarement.',
    en: '{party} contributes nothing: a one-way partnership rarely lasts.',
  },
  'referent-missing': { fr: '{party} n’a pas de référent.', en: '{party} has no lead.' },
  'deputy-missing': { fr: '{party} n’a pas de suppléant.', en: '{party} has no deputy.' },
  'meeting-rhythm': {
    fr: 'Dites à quel rythme les référents se rencontrent.',
    en: 'Say how often the leads meet.',
  },
  'review-rhythm': { fr: 'Dites à quel rythme se fait le bilan.', en: 'Say how often the review takes place.' },
  'indicators-missing': {
    fr: 'Ces indicateurs manquent à l’annexe H : {codes}.',
    en: 'These indicators are missing from annex H: {codes}.',
  },
  'information-variant': {
    fr: 'Une équipe de soins commune n’est possible qu’entre professionnels que la loi désigne ; {party} n’en fait pas partie.',
    en: 'A joint care team is only possible between professionals named by law; {party} is not one of them.',
  },
  'information-restricted': {
    fr: 'Vous prévoyez des échanges nominatifs, mais {party} n’entre pas dans le cadre légal : l’article dit donc que rien n’est transmis.',
    en: 'You plan to share names, but {party} is outside the legal framework: the article therefore says that nothing is passed on.',
  },
  'members-missing': {
    fr: 'Cette convention réunit au moins {count} parties : ajoutez-en à la première question.',
    en: 'This convention gathers at least {count} parties: add some at the first question.',
  },
  'information-table': {
    fr: 'Le tableau des informations (annexe C) est à remplir.',
    en: 'The information table (annex C) must be filled in.',
  },
  'authority-missing': {
    fr: 'Ce qui autorise {name} à signer n’est pas écrit.',
    en: 'Nothing says what entitles {name} to sign.',
  },
  'board-approval-missing': {
    fr: 'Les règles de {party} demandent l’accord de ses instances : indiquez-en la date.',
    en: 'The rules of {party} require its board’s approval: give its date.',
  },
  'insurance-unknown': {
    fr: 'L’assurance de {party} n’est pas confirmée.',
    en: 'The insurance of {party} is not confirmed.',
  },
  'tacit-without-limit': {
    fr: 'Une reconduction tacite a besoin d’un nombre maximum de fois.',
    en: 'Say how many times the convention may renew automatically.',
  },
  'republican-commitment': {
    fr: 'Une aide publique est accordée : l’article sur le contrat d’engagement républicain a été retiré.',
    en: 'Public aid is granted: the article on the republican commitment was removed.',
  },
  'gap-left': { fr: 'Il manque encore : {label}.', en: 'Still missing: {label}.' },
  'edit-outdated': {
    fr: 'L’article {number} a été réécrit à la main, et les réponses ont changé depuis.',
    en: 'Article {number} was rewritten by hand, and the answers have changed since.',
  },
  'personal-data': {
    fr: 'Un texte semble parler d’une personne accompagnée. Retirez ce qui la désigne.',
    en: 'One of the texts seems to describe a person you support. Remove anything that identifies them.',
  },
  'nobody-informed': {
    fr: 'Personne d’autre n’est informé : ni financeur, ni autorité, ni commune ?',
    en: 'Nobody else is told: no funder, authority or local council?',
  },
  'signatory-missing': { fr: '{party} n’a pas de signataire.', en: '{party} has no signatory.' },
  'signatory-email': { fr: 'L’adresse de courriel de {name} manque.', en: 'The e-mail address of {name} is missing.' },
  'same-mailbox': {
    fr: 'Deux signataires ont la même adresse : le code ne dirait pas qui signe.',
    en: 'Two signatories share an e-mail address: the code couldn’t tell who is signing.',
  },
  'starts-in-the-past': { fr: 'La date d’effet est déjà passée.', en: 'The effective date has already passed.' },
  'review-after-end': {
    fr: 'Le premier bilan viendrait après la fin de la convention.',
    en: 'The first review would come after the end of the convention.',
  },
  'balance-unequal': {
    fr: 'Un côté donne au moins deux fois plus. Ce n’est pas un défaut, si les deux le savent.',
    en: 'One side contributes at least twice as much. That’s fine, as long as both know it.',
  },
  'loan-without-agreement': {
    fr: 'La personne mise à disposition n’a pas encore donné son accord par écrit.',
    en: 'The person lent has not agreed in writing yet.',
  },
  'loan-without-owner': {
    fr: 'Le propriétaire des lieux n’a pas encore donné son accord.',
    en: 'The owner of the premises has not agreed yet.',
  },
  'staff-loan-renewed': {
    fr: 'Un prêt de salarié ne se renouvelle pas de lui-même : il se redécide à chaque fois.',
    en: 'A loan of an employee does not renew by itself: it is decided anew each time.',
  },
  'staff-loan-abroad': {
    fr: 'En droit belge, mettre un salarié à la disposition d’une autre organisation est en principe interdit : demandez conseil avant d’aller plus loin.',
    en: 'Under Belgian law, placing an employee at another organisation’s disposal is prohibited in principle: take advice before going further.',
  },
  'information-silent': {
    fr: 'Le texte prévoit une réponse ou des nouvelles au sujet d’une personne, et dit ailleurs qu’aucun nom n’est échangé.',
    en: 'The text plans an answer or news about a person, and says elsewhere that no names are exchanged.',
  },
  'turn-elsewhere': {
    fr: 'Le partenaire a la main sur le texte : attendez qu’il la rende, ou reprenez-la.',
    en: 'The partner is writing the text now: wait until it is handed back, or take it back.',
  },
  'text-not-accepted': {
    fr: 'Le texte partagé attend l’accord de : {parties}.',
    en: 'The shared text still has to be accepted by: {parties}.',
  },
  'proposals-open': {
    fr: 'Des rédactions proposées attendent une réponse : {count}.',
    en: 'Proposed wordings waiting for an answer: {count}.',
  },
  'remarks-open': {
    fr: 'Des remarques sont encore ouvertes : {count}.',
    en: 'Remarks still open: {count}.',
  },
  'approval-open': {
    fr: 'Le texte est en cours d’approbation dans votre organisation.',
    en: 'The text is being approved in your organisation.',
  },
  'approval-sent-back': {
    fr: 'Le texte a été renvoyé : corrigez-le, puis relancez le circuit.',
    en: 'The text was sent back: correct it, then restart the circuit.',
  },
  'approval-outdated': {
    fr: 'Le texte a changé depuis qu’il a été approuvé : il est à relire.',
    en: 'The text has changed since it was approved: it must be read again.',
  },
  'board-approval-refused': {
    fr: 'L’instance de {party} n’a pas approuvé la convention.',
    en: 'The board of {party} did not approve the convention.',
  },
  'entitlement-expired': {
    fr: 'L’habilitation de {name} à signer ne couvre pas le {day}, dernier jour prévu pour signer.',
    en: '{name}’s entitlement to sign does not cover {day}, the last day planned to sign.',
  },
  'amendment-empty': {
    fr: 'L’avenant ne change rien : choisissez un article, ou donnez une nouvelle date de fin.',
    en: 'The amendment changes nothing: choose an article, or give a new last day.',
  },
  'amendment-ends-before': {
    fr: 'La nouvelle date de fin vient avant la prise d’effet de l’avenant.',
    en: 'The new last day comes before the amendment takes effect.',
  },
  'amended-over': {
    fr: 'La convention {number} n’est plus en vigueur : elle ne peut plus être modifiée.',
    en: 'Convention {number} no longer holds: it can no longer be amended.',
  },
  'article-unchanged': {
    fr: '« {heading} » : l’ancien et le nouveau texte disent la même chose.',
    en: '“{heading}”: the old and the new wording say the same.',
  },
  'framework-not-in-force': {
    fr: 'La convention-cadre {number} n’est pas en vigueur le jour où celle-ci prend effet.',
    en: 'Framework {number} is not in force on the day when this one takes effect.',
  },
  'outlives-framework': {
    fr: 'Celle-ci dure plus longtemps que la convention-cadre {number}, qui s’achève le {day}.',
    en: 'This one lasts longer than framework {number}, which ends on {day}.',
  },
};
