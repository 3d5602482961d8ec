import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationIdentity } from '@entente/access/api';
import { InstanceKey, SystemClock, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import {
  certificateDer,
  certificatePem,
  createInstanceAuthority,
  exportKey,
  type Identity,
  importKey,
  openKey,
  sealKey,
} from '@entente/platform/pades';
import { DataSource } from 'typeorm';

/** Whose documents a root vouches for. */
export type Whose = Pick<OrganisationIdentity, 'isDemo'>;

type Stored = { readonly certificate: string; readonly key: string };

/**
 * The roots of this installation: its own, and a throw-away one whose names say so, for every demonstration. Keys are
 * kept in envelopes under the installation's key.
 */
@Injectable()
export class RootAuthorities {
  private readonly known = new Map<string, Promise<Identity>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** A demonstration stays one when the installation stops being one: nothing vouches for it in earnest. */
  isDemonstration({ isDemo }: Whose): boolean {
    return isDemo || this.web.isDemo;
  }

  of(whose: Whose): Promise<Identity> {
    const name = this.isDemonstration(whose) ? 'authority-demonstration' : 'authority';
    const known = this.known.get(name) ?? this.readOrCreate(name, this.isDemonstration(whose));
    this.known.set(name, known);
    // The database was away for a moment: the next one asks it again.
    known.catch(() => this.known.delete(name));
    return known;
  }

  async envelope({ privateKey }: Identity, purpose: string): Promise<string> {
    return (await sealKey(exportKey(privateKey), this.key.derive('authority'), purpose)).toString('base64');
  }

  async open(envelope: string, purpose: string): Promise<Identity['privateKey']> {
    return importKey(await openKey(Buffer.from(envelope, 'base64'), this.key.derive('authority'), purpose));
  }

  /** Two processes may start at once: the first row stays, whoever wrote it. */
  private async readOrCreate(name: string, demonstration: boolean): Promise<Identity> {
    const kept = await this.read(name);
    if (kept) return kept;
    const made = await createInstanceAuthority({
      name: 'Autorité de signature',
      now: this.clock.now(),
      demonstration,
    });
    const value: Stored = { certificate: certificatePem(made.certificate), key: await this.envelope(made, name) };
    await this.dataSource.query(
      'insert into instance_secret (name, value) values ($1, $2) on conflict (name) do nothing',
      [name, JSON.stringify(value)],
    );
    const stored = await this.read(name);
    if (!stored) throw new Error('The instance authority could not be kept.');
    return stored;
  }

  private async read(name: string): Promise<Identity | null> {
    const [row] = await this.dataSource.query<{ value: string }[]>(
      'select value from instance_secret where name = $1',
      [name],
    );
    if (!row) return null;
    const { certificate, key } = JSON.parse(row.value) as Stored;
    return { certificate: certificateDer(certificate), privateKey: await this.open(key, name) };
  }
}
