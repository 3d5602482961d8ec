import { type ProblemDefinition } from '@entente/platform/kernel';
import { approvalProblemDefinitions } from './approval-problem-words';
import { pieceProblemDefinitions } from './piece-words';

/** Every refusal of the domain: what happened, and what to do when there is something to do. */
export const conventionProblemDefinitions = {
  ...approvalProblemDefinitions,
  ...pieceProblemDefinitions,
  'not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette convention.', en: 'We can’t find this convention.' },
  },
  'unknown-template': {
    kind: 'not-found',
    title: { fr: 'Ce modèle de convention n’existe pas.', en: 'This convention template does not exist.' },
  },
  'invalid-content': {
    kind: 'invalid',
    title: { fr: 'Certaines réponses sont à corriger.', en: 'Some answers need correcting.' },
  },
  'not-amendable': {
    kind: 'conflict',
    title: {
      fr: 'Seule une convention signée, et qui n’a pas pris fin, peut être modifiée par un avenant.',
      en: 'Only a convention that is signed, and has not ended, can be amended.',
    },
  },
  'amendment-of-amendment': {
    kind: 'conflict',
    title: {
      fr: 'Un avenant ne se modifie pas par un avenant : préparez-en un nouveau depuis la convention.',
      en: 'An amendment is not amended itself: prepare a new one from the convention.',
    },
  },
  'amendment-needs-original': {
    kind: 'conflict',
    title: {
      fr: 'Un avenant se prépare depuis la page de la convention qu’il modifie.',
      en: 'An amendment is prepared from the page of the convention that it changes.',
    },
  },
  'amendment-open': {
    kind: 'conflict',
    title: {
      fr: 'L’avenant {number} est déjà en préparation : terminez-le, ou abandonnez-le, avant d’en commencer un autre.',
      en: 'Amendment {number} is already under way: finish it, or give it up, before starting another.',
    },
  },
  'not-a-framework': {
    kind: 'conflict',
    title: {
      fr: 'La convention {number} ne peut pas être appliquée ici : choisissez une convention-cadre signée, qui n’a pas pris fin, avec l’un de ces partenaires.',
      en: 'Convention {number} cannot be applied here: choose a framework that is signed, has not ended, and is shared with one of these partners.',
    },
  },
  'was-sent': {
    kind: 'conflict',
    title: {
      fr: 'Ce texte est déjà parti à signer : ce qui a été envoyé se garde. Pour ne plus y penser, envoyez-le de nouveau, puis abandonnez-le.',
      en: 'This text has been sent for signature before: what was sent is kept. To be done with it, send it again, then give it up.',
    },
  },
  'leaned-upon': {
    kind: 'conflict',
    title: {
      fr: 'La convention {number} s’appuie sur celle-ci : elle ne peut pas être retirée.',
      en: 'Convention {number} relies on this one: it cannot be removed.',
    },
  },
  'invalid-paper': {
    kind: 'invalid',
    title: { fr: 'Certains renseignements sont à corriger.', en: 'Some of what you typed needs correcting.' },
  },
  'text-is-a-file': {
    kind: 'conflict',
    title: {
      fr: 'Cette convention est née ailleurs : son texte est le PDF repris, à télécharger depuis sa page.',
      en: 'This convention was born elsewhere: its text is the PDF taken over, to be downloaded from its page.',
    },
  },
  'paper-gone': {
    kind: 'gone',
    title: {
      fr: 'Ce fichier n’est plus là. Choisissez-le de nouveau : vos réponses restent.',
      en: 'This file is no longer here. Choose it again: your answers stay.',
    },
  },
  'paper-not-readable': {
    kind: 'conflict',
    title: {
      fr: 'Ce fichier est gardé comme preuve seulement : nous n’avons pas pu en faire une copie sûre.',
      en: 'This file is kept as proof only: no safe copy could be made of it.',
    },
  },
  'paper-already-taken-over': {
    kind: 'conflict',
    title: {
      fr: 'Ce fichier est déjà celui d’une convention reprise. Retrouvez-la dans la liste.',
      en: 'This file already is that of a convention taken over. Find it in the list.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'La convention a été modifiée ailleurs pendant que vous écriviez. Votre texte est gardé ici.',
      en: 'The convention was changed elsewhere while you were writing. Your text is kept here.',
    },
  },
  'invalid-numbering': {
    kind: 'invalid',
    title: { fr: 'Cette numérotation est à corriger.', en: 'This numbering needs correcting.' },
  },
  'rules-changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Ces règles ont été changées ailleurs entre-temps. Relisez-les.',
      en: 'These rules were changed elsewhere in the meantime. Please read them again.',
    },
  },
  'numbering-changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'La numérotation a été changée ailleurs entre-temps. Relisez-la.',
      en: 'The numbering was changed elsewhere in the meantime. Please read it again.',
    },
  },
  'no-model': {
    kind: 'not-found',
    title: {
      fr: 'Cette convention n’est pas partie d’un modèle de votre organisation.',
      en: 'This convention did not begin from a model of your organisation.',
    },
  },
  'unknown-model': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas ce modèle.', en: 'We can’t find this model.' },
  },
  'invalid-model': {
    kind: 'invalid',
    title: { fr: 'Ce modèle est à corriger.', en: 'This model needs correcting.' },
  },
  'model-changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Le modèle a été modifié ou publié ailleurs entre-temps. Relisez-le ; ce que vous avez écrit reste ici.',
      en: 'The model was changed or published elsewhere in the meantime. Read it again; what you wrote stays here.',
    },
  },
  'model-archived': {
    kind: 'conflict',
    title: {
      fr: 'Ce modèle est archivé. Remettez-le en service pour le modifier.',
      en: 'This model is archived. Put it back in use to change it.',
    },
  },
  'model-unchanged': {
    kind: 'conflict',
    title: {
      fr: 'Rien n’a changé depuis la dernière version : il n’y a rien à publier.',
      en: 'Nothing changed since the last version: there is nothing to publish.',
    },
  },
  'not-possible-now': {
    kind: 'conflict',
    title: { fr: 'Cette action n’est plus possible à ce stade.', en: 'This is no longer possible at this stage.' },
  },
  'checks-not-passed': {
    kind: 'conflict',
    title: { fr: 'Il reste des points à régler avant l’envoi.', en: 'Some points must be settled before sending.' },
  },
  'warnings-not-accepted': {
    kind: 'conflict',
    title: {
      fr: 'Il reste des points à relire : acceptez-les avec une raison, ou corrigez-les.',
      en: 'Some points need a look: dismiss them with a reason, or correct them.',
    },
  },
  'reason-missing': {
    kind: 'invalid',
    title: { fr: 'Dites en quelques mots pourquoi.', en: 'Please say why in a few words.' },
  },
  'no-signatory': {
    kind: 'conflict',
    title: { fr: 'Chaque côté a besoin d’un signataire.', en: 'Each side needs a signatory.' },
  },
  'unknown-signatory': {
    kind: 'not-found',
    title: { fr: 'Ce lien de signature n’est pas reconnu.', en: 'We don’t recognise this signing link.' },
  },
  'already-signed': {
    kind: 'conflict',
    title: { fr: 'Cette signature est déjà enregistrée.', en: 'This signature has already been recorded.' },
  },
  'deadline-passed': {
    kind: 'gone',
    title: { fr: 'Le délai de signature est dépassé.', en: 'The deadline to sign has passed.' },
  },
  'request-closed': {
    kind: 'gone',
    title: { fr: 'Cette demande de signature est close.', en: 'This signing request is closed.' },
  },
  'not-read-yet': {
    kind: 'conflict',
    title: { fr: 'Ouvrez le texte avant de demander un code.', en: 'Open the text before asking for a code.' },
  },
  'codes-spent': {
    kind: 'too-many',
    title: {
      fr: 'Trois codes ont déjà été envoyés. La personne qui vous écrit peut en permettre d’autres.',
      en: 'Three codes have already been sent. The sender can allow more.',
    },
  },
  'code-needed': {
    kind: 'conflict',
    title: { fr: 'Demandez d’abord un code par courriel.', en: 'First ask for a code by e-mail.' },
  },
  'code-wrong': {
    kind: 'invalid',
    title: {
      fr: 'Ce n’est pas le bon code. Il reste {triesLeft} essais.',
      en: 'That’s not the right code. Tries left: {triesLeft}.',
    },
  },
  'code-expired': {
    kind: 'gone',
    title: {
      fr: 'Ce code a fait son temps : dix minutes. Demandez-en un nouveau.',
      en: 'This code was valid for ten minutes and has expired. Ask for a new one.',
    },
  },
  'code-spent': {
    kind: 'too-many',
    title: {
      fr: 'Ce code a été essayé cinq fois. Demandez-en un nouveau.',
      en: 'This code has been tried five times. Ask for a new one.',
    },
  },
  'identity-not-confirmed': {
    kind: 'conflict',
    title: {
      fr: 'Confirmez d’abord avec le code reçu par courriel.',
      en: 'First confirm with the code we e-mailed you.',
    },
  },
  'other-document': {
    kind: 'conflict',
    title: {
      fr: 'Une autre convention a été ouverte dans ce navigateur. Rouvrez le lien reçu pour celle-ci.',
      en: 'Another convention has been opened in this browser. Open the link for this one again.',
    },
  },
  'other-consent': {
    kind: 'conflict',
    title: {
      fr: 'La phrase d’acceptation a changé. Relisez-la.',
      en: 'The acceptance sentence has changed. Please read it again.',
    },
  },
  'reminders-spent': {
    kind: 'too-many',
    title: {
      fr: 'Trois relances sont déjà parties. Un appel sera plus utile.',
      en: 'Three reminders have already been sent. A phone call will do more good.',
    },
  },
  'reminded-today': {
    kind: 'conflict',
    title: { fr: 'Une relance est déjà partie aujourd’hui.', en: 'A reminder has already been sent today.' },
  },
  'invalid-address': {
    kind: 'invalid',
    title: { fr: 'Cette adresse de courriel n’est pas complète.', en: 'This e-mail address is incomplete.' },
  },
  'invalid-deadline': {
    kind: 'invalid',
    title: {
      fr: 'Choisissez une date plus lointaine, dans les soixante jours.',
      en: 'Choose a later date, within sixty days.',
    },
  },
  'too-late-to-oppose': {
    kind: 'conflict',
    title: {
      fr: 'Le dernier jour pour s’opposer à la reconduction est passé : le {lastDay}.',
      en: 'The last day to object to renewal has passed: {lastDay}.',
    },
  },
  'step-out-of-order': {
    kind: 'conflict',
    title: { fr: 'Cette étape du scellement ne vient pas maintenant.', en: 'This is not the next sealing step.' },
  },
  'chain-broken': {
    kind: 'conflict',
    title: {
      fr: 'Le document scellé ne suit pas la version précédente.',
      en: 'The sealed document does not follow the previous version.',
    },
  },
  'right-missing': {
    kind: 'forbidden',
    title: {
      fr: 'Votre lien ne permet pas cela. Demandez-le à la personne qui vous a invité.',
      en: 'Your link does not allow this. Ask whoever invited you.',
    },
  },
  'not-your-turn': {
    kind: 'conflict',
    title: {
      fr: 'Quelqu’un d’autre a la main sur ce texte. Vous pouvez lire et commenter.',
      en: 'Somebody else is writing this text now. You can read and comment.',
    },
  },
  'unprintable-characters': {
    kind: 'invalid',
    title: {
      fr: 'Le document ne peut pas porter ces caractères : {fr}. Remplacez-les, puis recommencez.',
      en: 'The document cannot carry these characters: {en}. Replace them and try again.',
    },
  },
  'article-held': {
    kind: 'conflict',
    title: {
      fr: '{name} écrit dans cet article. Vos mots sont gardés dans votre page : ils pourront partir deux minutes au plus après sa dernière frappe.',
      en: '{name} is writing this article. Your words are kept in your page: they can leave two minutes at most after the last key.',
    },
  },
  'already-your-turn': {
    kind: 'conflict',
    title: { fr: 'Vous avez déjà la main.', en: 'It is already your turn.' },
  },
  'nobody-to-write': {
    kind: 'conflict',
    title: {
      fr: 'Personne de ce côté ne peut encore répondre. Invitez d’abord quelqu’un.',
      en: 'Nobody on that side can answer yet. Invite somebody first.',
    },
  },
  'nothing-written': {
    kind: 'invalid',
    title: { fr: 'Écrivez quelques mots.', en: 'Please write a few words.' },
  },
  'nothing-changed': {
    kind: 'invalid',
    title: { fr: 'Cette rédaction est celle du texte.', en: 'This is what the text says already.' },
  },
  'unknown-guest': {
    kind: 'not-found',
    title: { fr: 'Cette personne n’est pas invitée.', en: 'This person is not invited.' },
  },
  'unknown-party': {
    kind: 'not-found',
    title: { fr: 'Cette partie n’est pas dans la convention.', en: 'This party is not in the convention.' },
  },
  'guest-already-there': {
    kind: 'conflict',
    title: { fr: 'Cette adresse est déjà invitée.', en: 'This address is already invited.' },
  },
  'too-many-guests': {
    kind: 'conflict',
    title: { fr: 'Une convention réunit {most} invités au plus.', en: 'A convention has at most {most} guests.' },
  },
  'unknown-thread': {
    kind: 'not-found',
    title: { fr: 'Cette remarque n’existe pas.', en: 'This remark does not exist.' },
  },
  'unknown-article': {
    kind: 'not-found',
    title: { fr: 'Cet article n’est plus dans le texte.', en: 'This article is no longer in the text.' },
  },
  'thread-closed': {
    kind: 'conflict',
    title: { fr: 'Cette remarque est close. Rouvrez-la pour répondre.', en: 'This remark is closed. Reopen it first.' },
  },
  'not-your-thread': {
    kind: 'forbidden',
    title: {
      fr: 'Le côté qui a fait la remarque la clôt. Vous pouvez la dire réglée.',
      en: 'The side that made a remark closes it. You can mark it as settled.',
    },
  },
  'too-many-entries': {
    kind: 'conflict',
    title: {
      fr: 'Cet échange est très long : ouvrez une nouvelle remarque.',
      en: 'This exchange is very long: please open a new one.',
    },
  },
  'unknown-proposal': {
    kind: 'not-found',
    title: { fr: 'Cette proposition n’existe pas.', en: 'This proposal does not exist.' },
  },
  'proposal-answered': {
    kind: 'conflict',
    title: { fr: 'Cette proposition a déjà sa réponse.', en: 'This proposal has been answered already.' },
  },
  'proposal-overtaken': {
    kind: 'conflict',
    title: {
      fr: 'L’article a changé depuis cette proposition. Relisez les deux textes, puis réécrivez-la ou refusez-la.',
      en: 'The article has changed since this proposal. Read both texts, then write it again or decline it.',
    },
  },
  'not-your-proposal': {
    kind: 'forbidden',
    title: {
      fr: 'Une proposition reçoit sa réponse de l’autre côté, et se retire du sien.',
      en: 'A proposal is answered by the other side, and withdrawn by its own.',
    },
  },
  'gaps-left': {
    kind: 'conflict',
    title: {
      fr: 'Le texte a encore des passages à préciser : {count}. Il s’accepte une fois entier.',
      en: 'The text still has passages to complete: {count}. It can be accepted once whole.',
    },
  },
  'acceptances-would-fall': {
    kind: 'conflict',
    title: {
      fr: 'Ce texte est accepté ({names}). Le modifier fait tomber ces accords.',
      en: 'This text has been accepted ({names}). Changing it cancels those agreements.',
    },
  },
  'not-negotiated': {
    kind: 'conflict',
    title: {
      fr: 'Ce texte n’est pas encore partagé avec le partenaire.',
      en: 'This text has not been shared with the partner yet.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
