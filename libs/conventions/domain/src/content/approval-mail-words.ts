import { type Words } from '@entente/platform/kernel';

type MailWords = { readonly subject: Words; readonly opening: Words; readonly action: Words };

/** Mails of a circuit: who asks what of whom, until when. */
export const approvalMailWords = {
  opinion: {
    subject: { fr: 'Votre avis sur la convention n° {number}', en: 'Your opinion on convention {number}' },
    opening: {
      fr: '{starter} vous demande votre avis sur « {title} », avec {partner}, avant le {due}.',
      en: '{starter} asks for your opinion on “{title}”, with {partner}, by {due}.',
    },
    action: { fr: 'Lire et donner mon avis', en: 'Read and give my opinion' },
  },
  approval: {
    subject: { fr: 'À approuver : convention n° {number}', en: 'To approve: convention {number}' },
    opening: {
      fr: '{starter} vous demande d’approuver « {title} », avec {partner}, avant le {due}. Vous pouvez aussi renvoyer le texte, en disant pourquoi.',
      en: '{starter} asks you to approve “{title}”, with {partner}, by {due}. You may also send the text back and say why.',
    },
    action: { fr: 'Lire et répondre', en: 'Read and answer' },
  },
  board: {
    subject: { fr: 'Décision du conseil : convention n° {number}', en: 'Board decision: convention {number}' },
    opening: {
      fr: 'La convention « {title} », avec {partner}, attend la décision de votre conseil avant le {due}. Quand elle est prise, notez l’instance, la date et le numéro.',
      en: 'The convention “{title}”, with {partner}, awaits your board’s decision by {due}. Once it is taken, record the body, the date and the number.',
    },
    action: { fr: 'Lire et noter la décision', en: 'Read and record the decision' },
  },
  expert: {
    subject: { fr: 'Une question sur la convention n° {number}', en: 'A question about convention {number}' },
    opening: {
      fr: '{starter} vous demande votre avis sur « {title} », avec {partner}, avant le {due}.',
      en: '{starter} asks for your opinion on “{title}”, with {partner}, by {due}.',
    },
    action: { fr: 'Lire et donner mon avis', en: 'Read and give my opinion' },
  },
  'sent-back': {
    subject: { fr: 'Texte renvoyé : convention n° {number}', en: 'Text sent back: convention {number}' },
    opening: {
      fr: '{answerer} a renvoyé « {title} », avec {partner}. Le texte est de nouveau ouvert : corrigez-le, puis relancez le circuit.',
      en: '{answerer} sent back “{title}”, with {partner}. The text is open again: correct it, then restart the circuit.',
    },
    action: { fr: 'Voir pourquoi', en: 'See why' },
  },
  approved: {
    subject: { fr: 'Texte approuvé : convention n° {number}', en: 'Text approved: convention {number}' },
    opening: {
      fr: '« {title} », avec {partner}, est approuvée par toutes les personnes du circuit. Il reste à contrôler et à envoyer à signer.',
      en: '“{title}”, with {partner}, has been approved by everybody in the circuit. It remains to check it and send it for signature.',
    },
    action: { fr: 'Voir la convention', en: 'See the convention' },
  },
  cancelled: {
    subject: { fr: 'Plus rien à faire : convention n° {number}', en: 'Nothing to do any more: convention {number}' },
    opening: {
      fr: 'Le circuit de « {title} », avec {partner}, est arrêté. Votre réponse n’est plus attendue.',
      en: 'The circuit of “{title}”, with {partner}, has been stopped. Your answer is no longer awaited.',
    },
    action: { fr: 'Voir la convention', en: 'See the convention' },
  },
} as const satisfies Readonly<Record<string, MailWords>>;

export type ApprovalMailKind = keyof typeof approvalMailWords;

export const approvalMailCommonWords = {
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  reminder: { fr: 'Rappel : {subject}', en: 'Reminder: {subject}' },
  inPlaceOf: {
    fr: 'Vous répondez à la place de {absent}, pendant son absence.',
    en: 'You answer in the place of {absent}, while they are away.',
  },
  question: { fr: 'La question : « {question} »', en: 'The question: “{question}”' },
  inside: {
    fr: 'Ce que vous écrirez reste dans votre organisation.',
    en: 'What you write stays inside your organisation.',
  },
} as const satisfies Readonly<Record<string, Words>>;
