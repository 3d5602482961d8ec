export * from './amendment/amend-convention';
export * from './amendment/amendable';
export * from './amendment/apply-framework';
export * from './amendment/prepare-amendment';
export * from './amendment/text-in-force';
export * from './approval/answer-circuit';
export * from './approval/approval-circuit';
export * from './approval/approval-facts';
export * from './approval/approval-standing';
export { approvedTextLine } from './approval/approved-text';
export * from './approval/ask-expert';
export * from './approval/board-approval';
export type { CircuitDecision } from './approval/circuit-change';
export * from './approval/delegation';
export * from './approval/plan-faults';
export * from './approval/propose-circuit';
export * from './approval/start-circuit';
export * from './approval/steer-circuit';
export { answerFaultWords } from './answers/answer-faults';
export * from './answers/convention-answers';
export * from './answers/convention-answers-faults';
export * from './answers/empty-answers';
export * from './answers/flow';
export * from './answers/prefill-answers';
export * from './answers/same-content';
export * from './answers/told-texts';
export * from './balance/balance';
export type { Entitled } from './checks/approval-checks';
export type { ParentStanding } from './checks/amendment-checks';
export * from './checks/check-codes';
export * from './checks/pre-signature-checks';
export * from './compass/compass';
export * from './compass/compass-line';
export * from './compass/compass-terms';
export * from './content/approval-mail-words';
export { approvalFaultWords } from './content/approval-problem-words';
export * from './content/board-bodies';
export * from './content/check-words';
export type { LegalNote } from './content/clause-notes';
export * from './content/consent';
export * from './content/convention-fact-words';
export * from './content/convention-problem-words';
export { pieceFaultWords, pieceKindWords } from './content/piece-words';
export * from './content/status-words';
export * from './document/article-edits';
export * from './document/clauses-affected-by';
export * from './document/convention-dates';
export * from './document/character-places';
export * from './document/convention-document';
export { informationVariant, smallestCell, volumeText } from './document/derived-scope';
export * from './document/essential';
export * from './document/essentials';
export * from './document/machine-readable';
export * from './document/write-convention';
export * from './exchange/comparable-text';
export * from './exchange/convention-file';
export { conventionSchema } from './exchange/convention-schema';
export * from './exchange/exchange-problems';
export { likeness, type MatchKind, matchKinds } from './exchange/match-articles';
export { importConvention } from './exchange/import-file';
export * from './exchange/preview-import';
export * from './exchange/take-articles';
export * from './exchange/word-anchors';
export * from './exchange/word-reading';
export * from './exchange/word-refusals';
export * from './ids';
export {
  cancelConvention,
  followRequest,
  reopenConvention,
  replaceConvention,
  resumeConvention,
  type StoppedSigning,
  suspendConvention,
  terminateConvention,
  withdrawConvention,
} from './life/change-status';
export * from './life/convention';
export * from './life/convention-facts';
export * from './life/convention-problems';
export * from './life/convention-status';
export * from './life/draft-convention';
export * from './life/fold-history';
export * from './life/follow-calendar';
export * from './library/clause-library';
export * from './parties/add-party';
export * from './parties/change-parties';
export * from './models/adaptation';
export { adaptationFaults, adaptationFaultWords, modelLimits, ownTextFaults } from './models/adaptation-faults';
export * from './models/editable-wording';
export * from './models/model';
export * from './models/model-change';
export * from './models/offered-wording';
export { type Placeholder, placeholdersOf } from './models/placeholders';
export * from './negotiation/acceptance';
export * from './negotiation/guests';
export * from './negotiation/negotiation';
export * from './negotiation/proposal';
export * from './negotiation/standing';
export * from './negotiation/thread';
export * from './negotiation/turn';
export * from './presence/article-locks';
export * from './numbering/numbering';
export * from './parties/convention-party';
export * from './parties/convention-party-faults';
export * from './parties/known-party';
export * from './parties/put-back-party';
export * from './rich-text/hidden-characters';
export * from './pieces/annex-pieces';
export * from './pieces/annexed-piece';
export * from './pieces/completeness';
export * from './rich-text/clean-rich-text';
export {
  type Block,
  emptyRichText,
  isBlank as isBlankText,
  list as richList,
  type ListBlock,
  type Mark,
  type MarkType,
  type Paragraph,
  paragraph as richParagraph,
  plainStyles,
  plainText,
  type RichText,
  richText,
  text as richTextNode,
  textNodes,
  type TextNode,
} from './rich-text/rich-text';
export * from './rich-text/rich-text-faults';
export * from './signing/confirm-identity';
export * from './signing/link-reach';
export * from './signing/plan-sealing';
export * from './signing/record-signature';
export * from './signing/reminder-plan';
export * from './signing/request-status';
export * from './signing/sealing';
export * from './signing/send-convention';
export * from './signing/signature-request';
export * from './signing/signing-deadline';
export * from './signing/signing-rules';
export { assertMayAct, assertSameDocument, isPastDeadline, signatoryOf } from './signing/signatory-change';
export * from './signing/steer-request';
export * from './takeover/paper-faults';
export * from './takeover/paper-template';
export * from './takeover/take-over-convention';
export * from './takeover/taken-over';
export * from './takeover/written-here';
export * from './template/condition';
export * from './template/convention-template';
export * from './template/field';
export * from './template/templates';
