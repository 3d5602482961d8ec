import { formatDay } from '@entente/platform/kernel';
import {
  type Block,
  bold,
  gap,
  heading,
  mm,
  numberedList,
  paragraph,
  type RichText,
  semibold,
  soft,
} from '@entente/platform/pdf';
import {
  journalMaskedWords,
  journalOpenWords,
  journalWords,
  policyName,
  policyWords,
  timeSource,
  viewersUntil,
  worthWords,
  zoneWords,
} from '../content/evidence-words';
import { defaultTimeZone } from '../exact-time';
import { inline } from '../inline-text';
import { shownAddress, unbroken } from '../verification-panel';
import { type EvidencePdfContent } from './evidence-pdf-content';
import { fingerprintWords, hashWords } from './hash-words';

type Said = RichText | Block;

const isBlock = (said: Said): said is Block => typeof said === 'object' && 'draw' in said;

const section = (name: string, ...said: readonly Said[]): readonly Block[] => [
  gap(mm(5.5)),
  heading(2, name),
  ...said.flatMap((each, index) => [...(index === 0 ? [] : [gap(mm(1.5))]), isBlock(each) ? each : paragraph(each)]),
];

const command = (words: string) => semibold(unbroken(words));

const time = ({ validity: { level, until }, timestampAuthority, timeZone = defaultTimeZone }: EvidencePdfContent) =>
  section(
    'D’où vient l’heure',
    inline(timeSource[level](timestampAuthority ?? 'l’autorité d’horodatage')),
    zoneWords(timeZone),
    inline(viewersUntil(formatDay(until, 'fr'))),
  );

const worth = ({ convention: { law } }: EvidencePdfContent) =>
  section('Ce que vaut cette signature', ...worthWords(law), [bold(`Politique « ${policyName} ». `), policyWords]);

const commands = ({ revisions, rootFingerprint }: EvidencePdfContent): Block =>
  numberedList([
    [
      'L’empreinte du fichier reçu : ',
      command('sha256sum convention.pdf'),
      ` répond celle de l’état ${revisions.length - 1}.`,
    ],
    ['La forme du fichier : ', command('qpdf --check convention.pdf'), ' ne trouve aucune erreur.'],
    [
      'Le certificat racine, téléchargé sur la page de vérification : ',
      command('openssl x509 -in racine.pem -noout -fingerprint -sha256'),
      ' répond\n',
      soft(fingerprintWords(rootFingerprint)),
    ],
    [
      'Les signatures, une fois ce certificat connu : ',
      command('mkdir nss'),
      ', ',
      command('certutil -N -d sql:nss --empty-password'),
      ', ',
      command('certutil -A -d sql:nss -n racine -t CT,C,C -i racine.pem'),
      ', puis ',
      command('pdfsig -nssdir sql:nss -no-ocsp convention.pdf'),
      ` dit ${revisions.length - 1} fois « Signature is Valid » et « Certificate is Trusted », et une fois « Total document signed ».`,
    ],
    [
      'Une signature seule : ',
      command('pdfsig -dump convention.pdf'),
      ' en écrit une par fichier. Avec les octets que son /ByteRange désigne : ',
      command(
        'openssl cms -verify -cades -binary -inform DER -in signature.p7s -content octets.bin -CAfile racine.pem -out /dev/null',
      ),
      '.',
    ],
  ]);

const checks = (content: EvidencePdfContent) =>
  section(
    'Comment vérifier soi-même',
    [
      'Le plus simple : ouvrez ',
      bold(shownAddress(content.verification.url)),
      ' et déposez-y le fichier. Il est examiné dans votre navigateur et n’est pas envoyé. Sans passer par nous, avec des outils que nous n’avons pas écrits :',
    ],
    commands(content),
  );

const journal = ({ journal: { genesis, head, events }, masked }: EvidencePdfContent) =>
  section(
    'Le journal',
    journalWords(events.length),
    masked ? journalMaskedWords : journalOpenWords,
    [bold('Point de départ'), `\n${hashWords(genesis)}`],
    [bold('Tête du journal'), `\n${hashWords(head)}`],
  );

/** Time, worth, verification and journal, in sentences. */
export const explanations = (content: EvidencePdfContent): readonly Block[] => [
  ...time(content),
  ...worth(content),
  ...checks(content),
  ...journal(content),
];
