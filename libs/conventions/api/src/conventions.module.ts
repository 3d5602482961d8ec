import { Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import {
  adaptationFaultWords,
  numberingFaultWords,
  answerFaultWords,
  approvalFaultWords,
  pieceFaultWords,
} from '@entente/conventions/domain';
import { PartnersModule } from '@entente/partners/api';
import { addFaultWords } from '@entente/platform/api';
import { AmendmentController } from './amendment/amendment.controller';
import { AmendmentStore } from './amendment/amendment.store';
import { FollowAmendment } from './amendment/follow-amendment';
import { PrepareAmendment } from './amendment/prepare-amendment';
import { ReadLinked } from './amendment/read-linked';
import { ApprovalController, DelegationsController } from './approval/approval.controller';
import { ApprovalDirectory } from './approval/approval.directory';
import { approvalProviders } from './approval/approval.providers';
import { FollowApprovals } from './calendar/follow-approvals';
import { FollowConventions } from './calendar/follow-conventions';
import { FollowDays } from './calendar/follow-days';
import { FollowRequests } from './calendar/follow-requests';
import { OrganisationDays } from './calendar/organisation-days';
import { ConventionDirectory } from './convention.directory';
import { ConventionsController } from './conventions.controller';
import { ConventionSources } from './draft/convention-sources';
import { DraftOrigins } from './draft/draft-origins';
import { ProposeParty } from './draft/propose-party';
import { ReadConvention } from './draft/read-convention';
import { WriteConvention } from './draft/write-convention';
import { exchangeControllers, exchangeProviders } from './exchange/exchange.providers';
import { ActByLink } from './link/act-by-link';
import { SignatoryActors } from './link/link-actors';
import { LinkCookie } from './link/link-cookie';
import { LinkPost } from './link/link-post';
import { OpenSigning } from './link/open-signing';
import { OwnSigningController } from './link/own-signing.controller';
import { ReadSigningPage } from './link/read-signing-page';
import { SigningController, SigningDoorController } from './link/signing.controller';
import { ListConventions } from './list/list-conventions';
import { EmailDesk } from './mails/email-desk';
import { EmailOutcome } from './mails/email-outcome';
import { EmailSigning } from './mails/email-signing';
import { MailCases } from './mails/mail-case';
import { modelControllers, modelProviders } from './models/models.providers';
import { AcceptanceActs } from './negotiation/acceptance-acts';
import { Editions } from './negotiation/editions';
import { EmailWriting } from './negotiation/email-writing';
import { GuestActs } from './negotiation/guest-acts';
import { NegotiationController } from './negotiation/negotiation.controller';
import { NegotiationReading } from './negotiation/negotiation-reading';
import { NegotiationStore } from './negotiation/negotiation.store';
import { ReadNegotiation } from './negotiation/read-negotiation';
import { Seats } from './negotiation/seats';
import { TableActs } from './negotiation/table-acts';
import { TalkActs } from './negotiation/talk-acts';
import { TalkDesk } from './negotiation/talk-desk';
import { TalkStore } from './negotiation/talk.store';
import { TextChanges } from './negotiation/text-changes';
import { TurnActs } from './negotiation/turn-acts';
import { WriteTogether } from './negotiation/write-together';
import { WritingCases } from './negotiation/writing-cases';
import { WritingController, WritingDoorController } from './negotiation/writing.controller';
import { WritingLinks } from './negotiation/writing-link';
import { WritingLinkWriter } from './negotiation/writing-link-writer';
import { WritingPost } from './negotiation/writing-post';
import { WritingSecrets } from './negotiation/writing-secrets';
import { presenceControllers, presenceProviders } from './presence/presence.providers';
import { numberingControllers, numberingProviders } from './numbering/numbering.providers';
import { ConventionStore } from './persistence/convention.store';
import { pieceControllers, pieceProviders } from './pieces/pieces.providers';
import { EvidenceWriter } from './sealing/evidence-writer';
import { InstanceAuthority } from './sealing/instance-authority';
import { MakeStep } from './sealing/make-step';
import { RootAuthorities } from './sealing/root-authorities';
import { SealConvention } from './sealing/seal-convention';
import { SealingOutputs } from './sealing/sealing-outputs';
import { SealingReader } from './sealing/sealing-reader';
import { SealingStores } from './sealing/sealing-stores';
import { SealingTools } from './sealing/sealing-tools';
import { TimestampClient } from './sealing/timestamp-client';
import { DrawConvention } from './signing/draw-convention';
import { DrawingSurroundings } from './signing/drawing-surroundings';
import { Journal } from './signing/journal';
import { ReadSignature } from './signing/read-signature';
import { SendForSignature } from './signing/send-for-signature';
import { SendingDesk } from './signing/sending-desk';
import { SendingPost } from './signing/sending-post';
import { SignatoriesController } from './signing/signatories.controller';
import { SignatureController } from './signing/signature.controller';
import { SignatureRequestStore } from './signing/signature-request.store';
import { SignatureSources } from './signing/signature-sources';
import { SigningSecrets } from './signing/signing-secrets';
import { SteerSignature } from './signing/steer-signature';
import { SteeringPost } from './signing/steering-post';
import { takeoverControllers, takeoverProviders } from './takeover/takeover.providers';
import { Verification } from './verification/verification';
import { VerificationController } from './verification/verification.controller';

export { conventionsRows } from './conventions.rows';

addFaultWords({
  ...adaptationFaultWords,
  ...numberingFaultWords,
  ...answerFaultWords,
  ...approvalFaultWords,
  ...pieceFaultWords,
});

const drafting = [
  ...numberingProviders,
  ConventionDirectory,
  ConventionSources,
  DraftOrigins,
  ConventionStore,
  ListConventions,
  ProposeParty,
  ReadConvention,
  WriteConvention,
];

const amending = [AmendmentStore, FollowAmendment, PrepareAmendment, ReadLinked];

const signing = [
  DrawConvention,
  DrawingSurroundings,
  Journal,
  ReadSignature,
  SendForSignature,
  SendingDesk,
  SendingPost,
  SignatureRequestStore,
  SignatureSources,
  SigningSecrets,
  SteerSignature,
  SteeringPost,
];

const calendar = [FollowApprovals, FollowConventions, FollowDays, FollowRequests, OrganisationDays];

const byLink = [ActByLink, LinkCookie, LinkPost, OpenSigning, ReadSigningPage, SignatoryActors];

const negotiation = [
  AcceptanceActs,
  Editions,
  EmailWriting,
  GuestActs,
  NegotiationReading,
  NegotiationStore,
  ReadNegotiation,
  Seats,
  TableActs,
  TalkActs,
  TalkDesk,
  TalkStore,
  TextChanges,
  TurnActs,
  WriteTogether,
  WritingCases,
  WritingLinks,
  WritingLinkWriter,
  WritingPost,
  WritingSecrets,
];

const sealing = [
  EvidenceWriter,
  InstanceAuthority,
  MakeStep,
  RootAuthorities,
  SealConvention,
  SealingOutputs,
  SealingReader,
  SealingStores,
  SealingTools,
  TimestampClient,
];

const mails = [EmailDesk, EmailOutcome, EmailSigning, MailCases];

@Module({
  imports: [AccessModule, PartnersModule],
  controllers: [
    AmendmentController,
    ApprovalController,
    ...numberingControllers,
    ...pieceControllers,
    ConventionsController,
    ...exchangeControllers,
    ...modelControllers,
    NegotiationController,
    DelegationsController,
    OwnSigningController,
    ...presenceControllers,
    ...takeoverControllers,
    SignatoriesController,
    SignatureController,
    SigningController,
    SigningDoorController,
    VerificationController,
    WritingController,
    WritingDoorController,
  ],
  providers: [
    ...approvalProviders,
    ...amending,
    ...drafting,
    ...signing,
    ...calendar,
    ...byLink,
    ...negotiation,
    ...sealing,
    ...takeoverProviders,
    ...pieceProviders,
    ...mails,
    ...exchangeProviders,
    ...presenceProviders,
    ...modelProviders,
    Verification,
  ],
  exports: [ApprovalDirectory, ConventionDirectory, FollowDays, SealConvention, SigningSecrets],
})
export class ConventionsModule {}
