import { type CanMatchFn, type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { amendmentWords } from './amendment-words';
import { approvalWords } from './approval-words';
import { compassWords } from './compass-words';
import { draftingWords } from './drafting-words';
import { savedBeforeLeaving } from './drafting/saved-before-leaving';
import { exchangeWords } from './exchange-words';
import { libraryWords } from './library-words';
import { modelsWords } from './models-words';
import { takeoverWords } from './takeover-words';
import { piecesWords } from './pieces-words';
import { signatureWords, signingWords } from './signing-words';
import { togetherWords } from './together-words';

const worded = [withWords(draftingWords)];
const approving = [withWords(approvalWords, draftingWords, piecesWords)];

const question = () => import('./questions/question-page').then(({ QuestionPage }) => QuestionPage);

const writingSteps = ['questions', 'redaction', 'controles'];

// A parent route matches without any of its children: the page of the convention itself is in the shell.
const isWritingStep: CanMatchFn = (_route, segments) => writingSteps.includes(segments[2]?.path ?? '');

/** Pages of conventions inside the shell of an organisation. */
export const conventionsRoutes: Routes = [
  {
    path: 'boussole',
    canActivate: [withWords(compassWords)],
    loadComponent: () => import('./compass/compass-page').then(({ CompassPage }) => CompassPage),
  },
  {
    path: 'delegations',
    canActivate: approving,
    loadComponent: () => import('./approval/delegations-page').then(({ DelegationsPage }) => DelegationsPage),
  },
  {
    path: 'conventions',
    canActivate: worded,
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./list/convention-list').then(({ ConventionList }) => ConventionList),
      },
      {
        path: 'nouvelle',
        canActivate: [withWords(modelsWords)],
        loadComponent: () => import('./new/new-convention').then(({ NewConvention }) => NewConvention),
      },
      {
        path: 'reprise',
        canActivate: [withWords(takeoverWords)],
        loadComponent: () => import('./takeover/take-over-page').then(({ TakeOverPage }) => TakeOverPage),
      },
      {
        path: 'clauses',
        canActivate: [withWords(libraryWords, modelsWords)],
        loadComponent: () => import('./library/library-page').then(({ LibraryPage }) => LibraryPage),
      },
      {
        path: 'modeles',
        canActivate: [withWords(modelsWords)],
        loadComponent: () => import('./models/models-page').then(({ ModelsPage }) => ModelsPage),
      },
      {
        path: 'modeles/:id',
        canActivate: [withWords(modelsWords, togetherWords)],
        loadComponent: () => import('./models/model-page').then(({ ModelPage }) => ModelPage),
      },
      {
        path: ':id/modele',
        canActivate: [withWords(modelsWords, togetherWords)],
        loadComponent: () => import('./models/model-change-page').then(({ ModelChangePage }) => ModelChangePage),
      },
      {
        path: ':id/circuit',
        canActivate: approving,
        loadComponent: () => import('./approval/circuit-page').then(({ CircuitPage }) => CircuitPage),
      },
      {
        path: ':id/pieces',
        canActivate: [withWords(piecesWords, togetherWords)],
        loadComponent: () => import('./pieces/pieces-page').then(({ PiecesPage }) => PiecesPage),
      },
      {
        path: 'numerotation',
        canActivate: [withWords(exchangeWords, piecesWords)],
        loadComponent: () => import('./numbering/numbering-page').then(({ NumberingPage }) => NumberingPage),
      },
      {
        path: 'importer',
        canActivate: [withWords(exchangeWords)],
        loadComponent: () => import('./exchange/json-import-page').then(({ JsonImportPage }) => JsonImportPage),
      },
      {
        path: ':id/word',
        canActivate: [withWords(exchangeWords)],
        loadComponent: () => import('./exchange/word-import-page').then(({ WordImportPage }) => WordImportPage),
      },
      {
        path: ':id',
        canActivate: [
          withWords(
            piecesWords,
            amendmentWords,
            signatureWords,
            approvalWords,
            takeoverWords,
            togetherWords,
            modelsWords,
          ),
        ],
        loadComponent: () => import('./convention/convention-page').then(({ ConventionPage }) => ConventionPage),
      },
    ],
  },
];

/** Pages of conventions that drop the rail: they stand before the shell. */
export const conventionsFocusRoutes: Routes = [
  {
    path: 'conventions/exemple',
    canActivate: worded,
    loadComponent: () => import('./text/example-page').then(({ ExamplePage }) => ExamplePage),
  },
  {
    path: 'conventions/:id/apercu',
    canActivate: worded,
    loadComponent: () => import('./text/preview-page').then(({ PreviewPage }) => PreviewPage),
  },
  {
    path: 'conventions/:id/avis',
    canActivate: approving,
    loadComponent: () => import('./approval/answer-page').then(({ AnswerPage }) => AnswerPage),
  },
  {
    path: 'conventions/:id/ensemble',
    canActivate: [withWords(draftingWords, togetherWords)],
    loadComponent: () => import('./together/together-page').then(({ TogetherPage }) => TogetherPage),
  },
  {
    path: 'conventions/:id/en-vigueur',
    canActivate: [withWords(amendmentWords)],
    loadComponent: () => import('./amendment/text-in-force-page').then(({ TextInForcePage }) => TextInForcePage),
  },
  {
    path: 'conventions/:id/texte',
    canActivate: [withWords(signingWords)],
    loadComponent: () => import('./signature/frozen-text-page').then(({ FrozenTextPage }) => FrozenTextPage),
  },
  {
    path: 'conventions/:id',
    canMatch: [isWritingStep],
    canActivate: [
      withWords(piecesWords, amendmentWords, draftingWords, compassWords, approvalWords, togetherWords, modelsWords),
    ],
    canDeactivate: [savedBeforeLeaving],
    loadComponent: () => import('./drafting/drafting-place').then(({ DraftingPlace }) => DraftingPlace),
    children: [
      { path: 'questions', pathMatch: 'full', loadComponent: question },
      { path: 'questions/:question', loadComponent: question },
      {
        path: 'redaction',
        loadComponent: () => import('./redaction/redaction').then(({ Redaction }) => Redaction),
      },
      { path: 'controles', loadComponent: () => import('./checks/checks').then(({ Checks }) => Checks) },
    ],
  },
];
