// Takes the pictures of the guide from those that the journeys have just taken: npm test, then node tools/guide-pictures.mjs,
// or, after a few journeys, the pictures named: node tools/guide-pictures.mjs synthese bilan-clos
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

/** Picture of the guide: picture of a journey (tmp/screens). */
export const pictures = {
  'docs/images/accueil.png': 'home.png',
  'docs/guide/images/accueil.png': 'home.png',
  'docs/guide/images/actions.png': 'actions.png',
  'docs/guide/images/campagnes.png': 'campaign-choice.png',
  'docs/guide/images/avenant.png': 'amendment-articles.png',
  'docs/guide/images/bilan-clos.png': 'review-closed.png',
  'docs/guide/images/boussole.png': 'compass-possible.png',
  'docs/guide/images/circuit.png': 'circuit-approve.png',
  'docs/guide/images/clauses.png': 'library-clause.png',
  'docs/guide/images/conclure.png': 'review-conclusion.png',
  'docs/guide/images/controles.png': 'convention-checks.png',
  'docs/guide/images/ecarts.png': 'gaps.png',
  'docs/guide/images/actions-par-lien.png': 'guest-actions-390.png',
  'docs/guide/images/ensemble.png': 'together-article.png',
  'docs/guide/images/fiche-adaptee.png': 'sheet-tailor.png',
  'docs/guide/images/fiche-remplir.png': 'sheet-editing.png',
  'docs/guide/images/fiches-remises.png': 'sheet-versions.png',
  'docs/guide/images/grille.png': 'grid-criteria.png',
  'docs/guide/images/modeles.png': 'model-change.png',
  'docs/guide/images/noter.png': 'review-rating.png',
  'docs/guide/images/qui-remplit.png': 'sections-dimensions.png',
  'docs/guide/images/relais.png': 'relay.png',
  'docs/guide/images/ressenti.png': 'feelings-review.png',
  'docs/guide/images/ressenti-telephone.png': 'feelings-guest-390.png',
  'docs/guide/images/parole-attente.png': 'feedback-offline-390.png',
  'docs/guide/images/parole-campagne.png': 'feedback-running.png',
  'docs/guide/images/parole-question-propre.png': 'feedback-question-own.png',
  'docs/guide/images/parole-questions-apercu.png': 'feedback-questions-preview.png',
  'docs/guide/images/parole-question.png': 'feedback-faces-390.png',
  'docs/guide/images/parole-resultats.png': 'feedback-results.png',
  'docs/guide/images/partenaire.png': 'partners-card.png',
  'docs/guide/images/partenaires.png': 'partners-list.png',
  'docs/guide/images/pieces.png': 'pieces-two.png',
  'docs/guide/images/question.png': 'question-contributions.png',
  'docs/guide/images/reprendre.png': 'take-over-filled.png',
  'docs/guide/images/reecrire.png': 'convention-editing.png',
  'docs/guide/images/seance-projetee.png': 'swot-projection.png',
  'docs/guide/images/seance-telephone.png': 'swot-seat-votes-390.png',
  'docs/guide/images/seance-voix.png': 'swot-votes.png',
  'docs/guide/images/signer-code.png': 'signing-3-code-390.png',
  'docs/guide/images/signer-essentiel.png': 'signing-1-essentials-390.png',
  'docs/guide/images/situations.png': 'convention-new-kinds.png',
  'docs/guide/images/suivre.png': 'signature-half.png',
  'docs/guide/images/texte-en-vigueur.png': 'amendment-in-force.png',
  'docs/guide/images/indicateurs.png': 'indicators-read.png',
  'docs/guide/images/indicateurs-saisie.png': 'indicators-grid.png',
  'docs/guide/images/indicateurs-par-lien.png': 'partner-values-typed-390.png',
  'docs/guide/images/indicateurs-adapter.png': 'own-indicators.png',
  'docs/guide/images/strategie.png': 'strategy-closed.png',
  'docs/guide/images/strategie-questions.png': 'strategy-questions.png',
  'docs/guide/images/bilan-questions.png': 'review-questions.png',
  'docs/guide/images/campagne-suivie.png': 'campaign.png',
  'docs/guide/images/synthese.png': 'synthesis.png',
  'docs/guide/images/questions-adaptees.png': 'questionnaire-own-question.png',
  'docs/guide/images/action-a-verifier.png': 'action-to-verify.png',
  'docs/guide/images/verifier.png': 'verification-intact.png',
};

if (process.argv[1] === import.meta.filename) {
  const screens = path.join(root, 'tmp/screens');
  const named = process.argv.slice(2);
  const taken = Object.entries(pictures).filter(
    ([picture]) => named.length === 0 || named.includes(path.basename(picture, '.png')),
  );
  const missing = taken.map(([, name]) => name).filter((name) => !fs.existsSync(path.join(screens, name)));
  if (missing.length > 0) {
    console.error(`Run the journeys first (node tools/jest.mjs e2e): ${missing.join(', ')} not in tmp/screens.`);
    process.exit(1);
  }
  for (const [picture, name] of taken) fs.copyFileSync(path.join(screens, name), path.join(root, picture));
  console.log(`${taken.length} pictures taken.`);
}
