/** What two sides say of one partnership, in the demonstration. */
export const sidesStory = {
  somebody: { name: 'Dr Marc Thévenot', email: 'marc.thevenot@ch-clairval.example' },
  theirRatings: {
    'CHK-102': 3,
    'CHK-203': 2,
    'CHK-303': 3,
    'CHK-401': 3,
    'CHK-405': 2,
    'CHK-502': 2,
    'CHK-604': 2,
    'CHK-702': 2,
    'CHK-801': 2,
  } as Readonly<Record<string, number>>,
  ourWords: {
    'CHK-303': 'Depuis un départ au printemps, nous n’avons personne à joindre quand la référente est absente.',
    'CHK-401': 'Neuf jours en médiane ; les demandes du vendredi attendent.',
    'CHK-604': 'Personne n’a encore été invité aux réunions.',
  } as Readonly<Record<string, string>>,
  theirWords: {
    'CHK-303': 'Le cadre de santé assure le relais. Nous pensions que c’était connu.',
    'CHK-401': 'Nous répondons dans les cinq jours ouvrés, comme convenu.',
    'CHK-604': 'Deux places sont tenues à chaque réunion, peut-être faut-il le dire autrement.',
  } as Readonly<Record<string, string>>,
  ourEvidence: {
    'CHK-401': { text: 'Registre des demandes, de mars à octobre', link: '' },
  } as Readonly<Record<string, { readonly text: string; readonly link: string }>>,
  theirEvidence: {
    'CHK-401': { text: 'Protocole d’accueil', link: 'https://ch-clairval.example/protocole-accueil' },
  } as Readonly<Record<string, { readonly text: string; readonly link: string }>>,
  settled: {
    code: 'CHK-604',
    judgement: { value: { rating: 0 }, seen: 0 },
    comment: { value: 'Les places existent, mais personne n’est venu : nous repartons de zéro.', seen: 0 },
  },
};
