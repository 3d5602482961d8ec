import { Component } from '@angular/core';
import { readRevocationList, readRootCertificate, readRootPem } from '@entente/platform/api-client';
import { Icon, injectWords } from '@entente/platform/web';
import { verificationWords } from '../signing-words';
import { commands } from './content/commands';

/** The root certificate, and the commands of tools that owe us nothing. */
@Component({
  selector: 'ent-verify-by-hand',
  imports: [Icon],
  templateUrl: './verify-by-hand.html',
  styleUrl: './verify-by-hand.css',
})
export class VerifyByHand {
  protected readonly t = injectWords(verificationWords);
  protected readonly pem = readRootPem.PATH;
  protected readonly cer = readRootCertificate.PATH;
  protected readonly crl = readRevocationList.PATH;
  protected readonly steps = [
    { key: 'hash', note: null },
    { key: 'structure', note: null },
    { key: 'signatures', note: 'hand.signaturesNote' },
    { key: 'cms', note: 'hand.cmsNote' },
  ] as const;
  protected readonly commands = commands;
}
