import { X509Certificate } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SystemClock, type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import {
  certificateDer,
  certificatePem,
  issueOrganisationSeal,
  issueRevocationList,
  issueSignatory,
  localSigner,
  type Signer,
} from '@entente/platform/pades';
import type { OrganisationIdentity } from '@entente/access/api';
import type { Signatory } from '@entente/conventions/domain';
import { OrganisationSealRow } from '../signing/signing.rows';
import { RootAuthorities, type Whose } from './root-authorities';

const LIST_DAYS = 30;
const HOUR = 3_600_000;
// What is sealed today must stay easy to check for longer than the usual convention's first term.
const YEARS_LEFT = 2;

type Act = { readonly partyName: string; readonly signedAt: Date };
type PublishedList = { readonly sequence: number; readonly list: Promise<Buffer> };

/** What the installation certifies for documents: people who sign, organisations that seal. */
@Injectable()
export class InstanceAuthority {
  private readonly lists = new Map<boolean, PublishedList>();

  constructor(
    private readonly roots: RootAuthorities,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async rootPem(whose: Whose): Promise<string> {
    return certificatePem(await this.rootDer(whose));
  }

  async rootDer(whose: Whose): Promise<Buffer> {
    return (await this.roots.of(whose)).certificate;
  }

  /**
   * Nothing is ever revoked here; viewers still want the list to exist before they trust what names it. Anybody may
   * ask for it: it is signed once an hour, which also makes its number grow as viewers want.
   */
  revocationList(whose: Whose): Promise<Buffer> {
    const isDemonstration = this.roots.isDemonstration(whose);
    const sequence = Math.floor(this.clock.now().getTime() / HOUR);
    const published = this.lists.get(isDemonstration);
    if (published?.sequence === sequence) return published.list;
    const list = this.signList(whose, sequence);
    this.lists.set(isDemonstration, { sequence, list });
    list.catch(() => this.lists.delete(isDemonstration));
    return list;
  }

  /** A key for one signature, certified for the name that the signatory was invited under. */
  async signatory(whose: Whose, { name, title }: Signatory, { partyName, signedAt }: Act): Promise<Signer> {
    return issueSignatory(await this.roots.of(whose), {
      name,
      title,
      organization: partyName,
      // Valid from the act itself: sealing may come later.
      now: signedAt,
      revocationListUrl: this.listUrl(whose),
    });
  }

  /** The organisation's lasting seal. */
  async organisationSeal(tx: Tx, scope: TenantScope, organisation: OrganisationIdentity): Promise<Signer> {
    return this.openSeal(organisation, await this.sealInForce(tx, scope, organisation));
  }

  /** When viewers begin to say that the organisation's seal has expired. */
  async endOfSeal(tx: Tx, scope: TenantScope, organisation: OrganisationIdentity): Promise<Date> {
    const { certificate } = await this.sealInForce(tx, scope, organisation);
    return endOf(new X509Certificate(certificate));
  }

  /**
   * Made the first time it is needed, then anew when too little of its three years is left; and once more for an
   * organisation that was founded while the installation was a demonstration, whose seal then vouches for nothing.
   */
  private async sealInForce(
    tx: Tx,
    { tenantId }: TenantScope,
    organisation: OrganisationIdentity,
  ): Promise<OrganisationSealRow> {
    const root = new X509Certificate(await this.rootDer(organisation));
    const kept = await tx.findOneBy(OrganisationSealRow, { tenantId });
    if (kept && isInForce(new X509Certificate(kept.certificate), root, this.clock.now())) return kept;
    const seal = await issueOrganisationSeal(await this.roots.of(organisation), {
      organization: organisation.name,
      now: this.clock.now(),
      revocationListUrl: this.listUrl(organisation),
    });
    // Two workers at once: the first one's seal stays.
    await tx.query(
      `insert into organisation_seal as kept (tenant_id, certificate, sealed_key, created_at) values ($1, $2, $3, $4)
       on conflict on constraint organisation_seal_pkey do update
         set certificate = excluded.certificate, sealed_key = excluded.sealed_key, created_at = excluded.created_at
         where kept.certificate = $5`,
      [
        tenantId,
        certificatePem(seal.certificate),
        await this.roots.envelope(seal, tenantId),
        this.clock.now(),
        kept?.certificate ?? '',
      ],
    );
    return tx.findOneByOrFail(OrganisationSealRow, { tenantId });
  }

  private async openSeal(whose: Whose, { tenantId, certificate, sealedKey }: OrganisationSealRow): Promise<Signer> {
    const key = await this.roots.open(sealedKey, tenantId);
    return localSigner(certificateDer(certificate), key, [await this.rootDer(whose)]);
  }

  private async signList(whose: Whose, sequence: number): Promise<Buffer> {
    const now = this.clock.now();
    const nextUpdate = new Date(now.getTime() + LIST_DAYS * 24 * HOUR);
    return issueRevocationList(await this.roots.of(whose), { now, nextUpdate, sequence, revoked: [] });
  }

  private listUrl(whose: Whose): string {
    const list = this.roots.isDemonstration(whose) ? 'revoked-demonstration.crl' : 'revoked.crl';
    return `${this.web.publicUrl}/api/v1/verification/${list}`;
  }
}

const endOf = ({ validTo }: X509Certificate): Date => new Date(validTo);

/** Issued by the root in force, with time enough left; a seal cut to its root's own end cannot last longer. */
const isInForce = (seal: X509Certificate, root: X509Certificate, now: Date): boolean => {
  const needed = new Date(now);
  needed.setUTCFullYear(needed.getUTCFullYear() + YEARS_LEFT);
  return seal.checkIssued(root) && (endOf(seal) >= needed || endOf(seal) >= endOf(root));
};
