import { type SealLevel } from '@entente/conventions/domain';

/** The law of the convention decides which texts are quoted beside the European regulation. */
export type EvidenceLaw = 'FR' | 'BE';

export const policyName = 'identité déclarée';

export const policyWords =
  'Les noms, fonctions, habilitations et adresses sont ceux que l’organisation qui a envoyé la convention a déclarés. Aucune pièce d’identité n’a été contrôlée. Le lien personnel et le code sont partis à la même adresse : ils montrent que la personne qui a signé avait accès à cette boîte de courriel.';

const simpleLevel =
  'Chaque signature est une signature électronique simple. Elle ne peut pas être écartée au seul motif qu’elle est électronique ou qu’elle n’est pas qualifiée (règlement (UE) n° 910/2014, dit eIDAS, article 25, paragraphe 1).';

const frenchLaw =
  'Un écrit électronique vaut un écrit sur papier si son auteur est identifié et si son intégrité est gardée (code civil, article 1366). La signature identifie son auteur et dit son accord (article 1367).';

const burden =
  'La loi ne présume la fiabilité que des signatures qualifiées : ici, c’est à qui s’en prévaut de l’établir. Ce dossier rassemble ce qu’il faut pour le faire.';

export const worthWords = (law: EvidenceLaw): readonly string[] =>
  law === 'FR' ? [simpleLevel, frenchLaw, burden] : [simpleLevel, burden];

export const timeSource: Readonly<Record<SealLevel, (authority: string) => string>> = {
  'B-B': () =>
    'L’heure est celle du serveur de cette installation, réglé sur le temps universel. Aucun tiers ne l’atteste : c’est le niveau PAdES B-B.',
  'B-T': (authority) =>
    `L’heure des événements est celle du serveur de cette installation, réglé sur le temps universel. L’heure de chaque signature est attestée par un jeton d’horodatage (RFC 3161) de ${authority} : c’est le niveau PAdES B-T.`,
};

export const zoneWords = (timeZone: string): string =>
  `Les heures sont données dans le fuseau ${timeZone} ; le journal joint les donne en temps universel.`;

export const viewersUntil = (until: string): string =>
  `Les lecteurs PDF qui connaissent l’autorité de cette installation disent les signatures valides jusqu’au ${until}, fin des certificats. Ensuite, ils annoncent un certificat expiré alors que le document reste intact : la page de vérification et ce dossier restent le moyen de le contrôler.`;

export const revisionWords =
  'Le texte est figé une fois, puis chaque signature s’ajoute à la fin du fichier sans rien changer à ce qui précède. L’empreinte (SHA-256) de chaque état permet de le reconnaître à l’octet près.';

export const identificationWords = (email: string, isFromAccount: boolean): string =>
  isFromAccount
    ? `Lien personnel envoyé à ${email}, page ouverte aussi depuis son propre compte, puis code à 6 chiffres envoyé à la même adresse`
    : `Lien personnel envoyé à ${email}, puis code à 6 chiffres envoyé à la même adresse`;

export const journalWords = (count: number): string =>
  `Le journal joint à ce fichier (journal.json) compte ${count} événements. Chacun porte l’empreinte du précédent (SHA-256 de sa forme canonique, RFC 8785) : en changer, en retirer ou en ajouter un se voit.`;

export const journalOpenWords =
  'Les valeurs personnelles y figurent avec le sel de leur empreinte : elles peuvent être effacées un jour sans rompre la chaîne.';

export const journalMaskedWords =
  'Dans cette copie, les valeurs personnelles du journal sont retirées. Leurs empreintes restent et la chaîne se vérifie de la même façon.';

export const maskedNotice =
  'Cette copie est faite pour être partagée : une partie des adresses de courriel, des adresses IP et des noms d’appareil y est cachée.';

export const openNotice =
  'Cette copie montre les adresses et les appareils en entier. Elle reste à l’organisation qui a envoyé la convention ; une copie où ils sont cachés existe pour les autres parties.';
