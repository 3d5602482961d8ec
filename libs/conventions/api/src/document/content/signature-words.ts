import { type SealLevel } from '@entente/conventions/domain';

/** What is said of the level, in the convention and in its evidence: never more than what was done. */
export const levelTitle = 'Signature électronique simple';

export const levelWords =
  'Chacun signe en ligne, par son lien personnel et un code reçu par courriel. Un dossier de preuve accompagne la convention.';

export const timeWords: Readonly<Record<SealLevel, string>> = {
  'B-B': 'Format PAdES B-B : l’heure est celle du serveur, aucun tiers ne l’atteste.',
  'B-T': 'Format PAdES B-T : une autorité d’horodatage atteste l’heure.',
};

export const viewerWords = (until: string): string =>
  `Les lecteurs PDF qui connaissent l’autorité de cette installation les disent valides jusqu’au ${until}. Ensuite, la page de vérification les contrôle.`;

export const demonstrationMark = 'DÉMONSTRATION';

export const demonstrationWords =
  'Organisations et personnes inventées. Les signatures sont faites par une autorité d’essai : ce document n’engage personne.';

export const draftWords =
  'Ce projet n’est pas à signer. La convention sera signée en ligne, par une signature électronique simple, quand son texte sera figé.';
