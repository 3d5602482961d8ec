import { type Words } from '@entente/platform/kernel';

export const decisionCodes = ['continue', 'adjust', 'extend', 'reduce', 'suspend', 'stop'] as const;
export type DecisionCode = (typeof decisionCodes)[number];

/** REV-28: the label of the choice, and the sentence that opens the report. */
export type JointDecision = { readonly code: DecisionCode; readonly label: Words; readonly sentence: Words };

const byCode: Readonly<Record<DecisionCode, Omit<JointDecision, 'code'>>> = {
  continue: {
    label: { fr: 'Poursuivre', en: 'Continue' },
    sentence: { fr: 'Nous poursuivons ce partenariat.', en: 'We are continuing this partnership.' },
  },
  adjust: {
    label: { fr: 'Ajuster par avenant', en: 'Adjust with an amendment' },
    sentence: {
      fr: 'Nous poursuivons ce partenariat en l’ajustant par un avenant.',
      en: 'We are continuing this partnership, with an amendment.',
    },
  },
  extend: {
    label: { fr: 'Étendre', en: 'Extend' },
    sentence: { fr: 'Nous étendons ce partenariat.', en: 'We are extending this partnership.' },
  },
  reduce: {
    label: { fr: 'Réduire', en: 'Scale back' },
    sentence: { fr: 'Nous réduisons ce partenariat.', en: 'We are scaling back this partnership.' },
  },
  suspend: {
    label: { fr: 'Suspendre', en: 'Suspend' },
    sentence: { fr: 'Nous suspendons ce partenariat.', en: 'We are suspending this partnership.' },
  },
  stop: {
    label: { fr: 'Arrêter', en: 'Stop' },
    sentence: { fr: 'Nous mettons fin à ce partenariat.', en: 'We are bringing this partnership to an end.' },
  },
};

export const jointDecisions: readonly JointDecision[] = decisionCodes.map((code) => ({ code, ...byCode[code] }));

export const jointDecision = (code: DecisionCode): JointDecision => ({ code, ...byCode[code] });
