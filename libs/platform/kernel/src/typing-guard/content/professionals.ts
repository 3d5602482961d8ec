// Words that say "this is a colleague": a function, or an organisation that the person speaks for.

export const functions = `
accompagnant accompagnante accueillant accueillante adjoint adjointe administrateur administratrice agent agente aide-soignant aide-soignante
ambulancier ambulancière animateur animatrice assistant assistante attaché attachée auxiliaire avocat avocate bénévole bibliothécaire
cadre chargé chargée chef cheffe chirurgien chirurgienne collègue comptable conseiller conseillère coordinateur coordinatrice coordonnateur
coordonnatrice correspondant correspondante délégué déléguée dentiste député députée diététicien diététicienne directeur directrice docteur
docteure DRH éducateur éducatrice élu élue ergothérapeute facilitateur facilitatrice formateur formatrice gérant gérante gestionnaire gynécologue
IDE IPA infirmier infirmière ingénieur ingénieure interlocuteur interlocutrice interne interprète intervenant intervenante juge juriste
kinésithérapeute maire mandataire maître médecin médiateur médiatrice ministre moniteur monitrice notaire odontologue orthophoniste
pair-aidant pair-aidante pédiatre pédicure permanent permanente pharmacien pharmacienne podologue préfet préfète président présidente
professeur professeure psychiatre psychologue psychomotricien psychomotricienne référent référente régisseur responsable sage-femme secrétaire
sénateur sénatrice signataire stagiaire substitut suppléant suppléante technicien technicienne travailleur travailleuse trésorier trésorière
tuteur tutrice vétérinaire veilleur veilleuse vice-président vice-présidente volontaire contact animatrice-coordinatrice
remplaçant remplaçante successeur homologue partenaire manager chargée-de-mission`
  .trim()
  .split(/\s+/);

/** Formulas that introduce the person who speaks for an organisation. */
export const introductions = [
  'représentée? par',
  'représentés par',
  'présidée? par',
  'dirigée? par',
  'animée? par',
  'coordonnée? par',
  'pilotée? par',
  'signée? par',
  'assurée? par',
  'rédigée? par',
  'présentée? par',
  'proposée? par',
  'en la personne de',
  'interlocut(?:eur|rice)s?',
  'contacts?',
  'référent(?:e|s|es)?',
  'présents?',
  'présentes',
  'excusée?s?',
  'participants?',
  'signataires?',
  'intervenant(?:e|s|es)?',
  'appeler',
  "s'adresser à",
  'demander',
  'joindre',
  '(?:ligne directe|bureau|secrétariat|agenda|accord|avis|visa) de',
  "à l'attention de",
  'remerci(?:er|ons|ements à)',
];

export const organisations = `
association hôpital clinique centre mairie préfecture département région métropole commune communauté agglomération conseil université école
collège lycée fondation fédération mutuelle mutualité caisse maison mission cabinet pharmacie laboratoire réseau collectif équipe service pôle
direction secrétariat dispositif plateforme bailleur office agence rectorat tribunal parquet ordre syndicat union comité maraude permanence
SAMU groupement institut dispensaire polyclinique planning`
  .trim()
  .split(/\s+/);

/** Places are often named after people. */
export const places = `
rue avenue place boulevard allée allées square impasse quai chemin cours passage pont école collège lycée hôpital clinique résidence foyer centre
maison espace salle gymnase stade fondation villa cité quartier parc jardin station arrêt pavillon bâtiment hall médiathèque crèche théâtre`
  .trim()
  .split(/\s+/);

/** Capitals after a name that tell a person's situation, not an employer. */
export const personalAcronyms = [
  'RSA',
  'AAH',
  'VIH',
  'BPCO',
  'CMU',
  'CSS',
  'AME',
  'ALD',
  'OQTF',
  'SDF',
  'RQTH',
  'PUMA',
  'VHC',
  'IVG',
  'SIDA',
];

/** Words, folded, that are followed by a letter or a capital without naming anybody. */
export const wordsWithLetter = `
annexe article hepatite vitamine groupe batiment partie point option version modele salle zone plan scenario equipe ligne hall tableau loi livre
titre lot niveau categorie type cas formule question chapitre alinea code covid alzheimer parkinson france action pass navigo quartier secteur
duree bail contrat convention pret engagement hommes femmes jeunes adultes majeurs mineurs enfants moyenne tranche mission personnes public
moins plus seniors rurale rurales accueil solidaire vacances garantie anniversaire`
  .trim()
  .split(/\s+/);

/** Lower-case words, folded, that follow « Mme » or « M. » without being a name. */
export const notHurriedNames = `
avec dans dont elle elles doit peut sera etait etaient vient viennent vers sans sous chez leur leurs notre votre pour dans selon mais aussi
ensuite puis donc alors avant apres entre depuis pendant tous toutes cette celui celle celles ceux puisque parce comme quand adjoint adjointe
directeur directrice presidente president maire prefet prefete docteur professeur`
  .trim()
  .split(/\s+/);
