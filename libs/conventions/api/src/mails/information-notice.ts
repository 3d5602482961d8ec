/** What a first mail to somebody says of what is kept about them (GDPR art. 14). */
export const informationNotice = (organisation: string): string[] => [
  `${organisation} garde dans Entente votre nom, votre fonction et votre adresse professionnelle, pour faire vivre le partenariat et prouver les signatures. Ces données viennent de vous ou de votre organisation ; elles sont gardées le temps de la convention et cinq ans après.`,
  'Vous pouvez les consulter, les corriger ou vous y opposer en répondant à ce courriel, et saisir la CNIL. / You may see, correct or object to what is kept about you by replying.',
];
