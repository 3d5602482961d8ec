import type { OrganisationProfile } from '@entente/access/domain';

export const tilleulProfile: OrganisationProfile = {
  legalName: 'Association Le Tilleul',
  acronym: '',
  legalForm: 'Association loi 1901',
  address: { street: '12, rue des Tanneurs', postalCode: '01999', city: 'Clairval', country: 'FR' },
  email: 'accueil@letilleul.example',
  phone: '03 53 01 24 60',
  website: 'https://letilleul.example',
  siren: '',
  rna: 'W019000001',
  bce: '',
  representative: {
    name: 'Nadia Belkacem',
    jobTitle: 'Directrice',
    email: 'nadia.belkacem@letilleul.example',
    entitlement: 'board-resolution',
    entitledOn: '2024-06-12',
  },
  timeZone: 'Europe/Paris',
  establishments: [
    {
      name: 'Accueil de jour du Tilleul',
      address: { street: '12, rue des Tanneurs', postalCode: '01999', city: 'Clairval', country: 'FR' },
      siret: '',
      finess: '',
    },
    {
      name: 'Maraude du bois d’Aure',
      address: { street: '3, quai du Moulin', postalCode: '01999', city: 'Clairval', country: 'FR' },
      siret: '',
      finess: '',
    },
    {
      name: 'Foyer des Trois-Ponts',
      address: { street: '41, avenue de la Gare', postalCode: '01998', city: 'Aubrelles', country: 'FR' },
      siret: '',
      finess: '',
    },
  ],
};

export const rivesProfile: OrganisationProfile = {
  ...tilleulProfile,
  legalName: 'Association Les Deux Rives',
  address: { street: '7, place du Marché', postalCode: '02999', city: 'Sault-les-Eaux', country: 'FR' },
  email: 'contact@deuxrives.example',
  phone: '03 53 02 11 40',
  website: 'https://deuxrives.example',
  rna: 'W029000002',
  representative: {
    name: 'Paul Schmitt',
    jobTitle: 'Directeur',
    email: 'paul.schmitt@deuxrives.example',
    entitlement: 'statutes',
    entitledOn: null,
  },
  establishments: [],
};
