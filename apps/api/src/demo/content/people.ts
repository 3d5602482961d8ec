import type { Role } from '@entente/access/domain';

export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
};

/** Everybody is fictional; `.example` addresses belong to nobody (RFC 2606). */
export const tilleulPeople = {
  nadia: {
    name: 'Nadia Belkacem',
    email: 'nadia.belkacem@letilleul.example',
    jobTitle: 'Directrice',
    roles: ['accountManager', 'director'],
  },
  awa: { name: 'Awa Diallo', email: 'awa.diallo@letilleul.example', jobTitle: 'Référente santé', roles: ['referent'] },
  julien: {
    name: 'Julien Morel',
    email: 'julien.morel@letilleul.example',
    jobTitle: 'Chef de service, maraude',
    roles: ['referent'],
  },
  sarah: {
    name: 'Sarah Lemaire',
    email: 'sarah.lemaire@letilleul.example',
    jobTitle: 'Éducatrice spécialisée',
    roles: ['staff'],
  },
  marc: {
    name: 'Marc Renard',
    email: 'marc.renard@letilleul.example',
    jobTitle: 'Travailleur social',
    roles: ['referent'],
  },
  henri: {
    name: 'Henri Vasseur',
    email: 'henri.vasseur@letilleul.example',
    jobTitle: 'Président du conseil',
    roles: ['boardMember'],
  },
} as const satisfies Record<string, DemoPerson>;

export const rivesPeople = {
  paul: {
    name: 'Paul Schmitt',
    email: 'paul.schmitt@deuxrives.example',
    jobTitle: 'Directeur',
    roles: ['accountManager', 'director'],
  },
  ines: {
    name: 'Inès Marchal',
    email: 'ines.marchal@deuxrives.example',
    jobTitle: 'Référente santé',
    roles: ['referent'],
  },
} as const satisfies Record<string, DemoPerson>;
