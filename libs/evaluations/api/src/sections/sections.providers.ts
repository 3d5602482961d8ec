import { AnswerRights } from './answer-rights';
import { AssignSections } from './assign-sections';
import { EmailSections, SectionCases } from './email-sections';
import { SectionPost } from './section-post';
import { ReviewSectionRow } from './section.row';
import { SectionStore } from './section.store';
import { SectionsController } from './sections.controller';

export const reviewSections = {
  rows: [ReviewSectionRow],
  controllers: [SectionsController],
  providers: [AnswerRights, AssignSections, EmailSections, SectionCases, SectionPost, SectionStore],
};
