import { AuditEntryEntity } from './audit-entry.entity';
import { AssignmentEntity } from './directive/assignment.entity';
import { AttachmentEntity } from './directive/attachment.entity';
import { CarryOverEntity } from './directive/carry-over.entity';
import { DirectiveReferenceEntity } from './directive/directive-reference.entity';
import { DirectiveThemeEntity } from './directive/directive-theme.entity';
import { DirectiveTopicEntity } from './directive/directive-topic.entity';
import { DirectiveEntity } from './directive/directive.entity';
import { EvidenceEntity } from './directive/evidence.entity';
import { LegalDocumentEntity } from './directive/legal-document.entity';
import { OutcomeEntity } from './directive/outcome.entity';
import { InstructionMemberEntity } from './directive/instruction-member.entity';
import { RelatedNoticeEntity } from './directive/related-notice.entity';
import { ThemeEditEntity } from './directive/theme-edit.entity';
import { ThemeEntity } from './directive/theme.entity';
import { TopicEntity } from './directive/topic.entity';
import { IngestFileEntity } from './ingest/ingest-file.entity';
import { SourceFileEntity } from './ingest/source-file.entity';
import { NoticeEntity } from './notice/notice.entity';
import { CorrectionEntity } from './review/correction.entity';
import { KeptDecisionEntity } from './review/kept-decision.entity';
import { NoticeReadingEntity } from './review/notice-reading.entity';
import { ReviewItemEntity } from './review/review-item.entity';
import { AgencyEntity } from './unit/agency.entity';
import { DepartmentAliasEntity } from './unit/department-alias.entity';
import { DepartmentLineagePartEntity } from './unit/department-lineage-part.entity';
import { DepartmentLineageEntity } from './unit/department-lineage.entity';
import { DepartmentEntity } from './unit/department.entity';
import { ProvinceEntity } from './unit/province.entity';

/** Every table of the product. */
export const entities = [
  ProvinceEntity,
  AgencyEntity,
  DepartmentEntity,
  DepartmentAliasEntity,
  DepartmentLineageEntity,
  DepartmentLineagePartEntity,
  TopicEntity,
  LegalDocumentEntity,
  ThemeEntity,
  ThemeEditEntity,
  SourceFileEntity,
  NoticeEntity,
  IngestFileEntity,
  DirectiveEntity,
  AssignmentEntity,
  DirectiveTopicEntity,
  DirectiveReferenceEntity,
  DirectiveThemeEntity,
  CarryOverEntity,
  RelatedNoticeEntity,
  InstructionMemberEntity,
  AttachmentEntity,
  OutcomeEntity,
  EvidenceEntity,
  NoticeReadingEntity,
  CorrectionEntity,
  ReviewItemEntity,
  KeptDecisionEntity,
  AuditEntryEntity,
];
