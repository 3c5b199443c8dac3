import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';

/**
 * What a later statement says of a directive, with the quote that says it. The source may belong to a successor of the
 * agency, another tenant: no foreign key holds it, whoever removes a source removes its evidence in the same transaction.
 */
@Entity({ name: 'evidence' })
@Check('evidence_status_ck', `"status" IN ('completed', 'in-progress', 'not-completed', 'postponed', 'cancelled')`)
@Check('evidence_kind_ck', `"kind" IN ('outcome', 'plan', 'directive', 'person')`)
@Check('evidence_decision_ck', `"decision" IN ('accepted', 'proposed', 'rejected')`)
@Index('evidence_directive_ix', ['agencyId', 'directiveId', 'knownOn'])
@Index('evidence_source_ix', ['sourceAgencyId', 'sourceNoticeId'])
@Index('evidence_outcome_ix', ['sourceAgencyId', 'outcomeId'])
@Index('evidence_later_directive_ix', ['sourceAgencyId', 'laterDirectiveId'])
@Index('evidence_review_ix', ['knownOn', 'id'], { where: `"decision" = 'proposed'` })
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'evidence_directive_fk',
  onDelete: 'CASCADE',
})
export class EvidenceEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'evidence_pk' })
  agencyId!: string;

  /** Made from directive and source, so that computing again keeps it. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'evidence_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'directive_id' })
  directiveId!: string;

  /** outcome, plan, directive or person. */
  @Column({ type: 'text' })
  kind!: string;

  /** Whose paper says it: the agency's own or its successor's; the agency itself where a person says it. */
  @Column({ type: 'text', name: 'source_agency_id' })
  sourceAgencyId!: string;

  @Column({ type: 'uuid', name: 'outcome_id', nullable: true })
  outcomeId!: string | null;

  @Column({ type: 'uuid', name: 'later_directive_id', nullable: true })
  laterDirectiveId!: string | null;

  @Column({ type: 'uuid', name: 'source_notice_id', nullable: true })
  sourceNoticeId!: string | null;

  /** completed, in-progress, not-completed, postponed or cancelled. */
  @Column({ type: 'text' })
  status!: string;

  /** accepted, proposed or rejected. */
  @Column({ type: 'text' })
  decision!: string;

  /** `machine`, or who decided. */
  @Column({ type: 'text', name: 'decided_by' })
  decidedBy!: string;

  @Column({ type: 'real' })
  confidence!: number;

  /** The shared words that decided. */
  @Column({ type: 'text' })
  cue!: string;

  @Column({ type: 'text' })
  quote!: string;

  /** The day from which it is known. */
  @Column({ type: 'date', name: 'known_on' })
  knownOn!: string;

  /** The day on which it happened, where the words themselves give it; a report comes later than what it tells. */
  @Column({ type: 'date', name: 'happened_on', nullable: true })
  happenedOn!: string | null;

  /** What the machine itself decided, kept while a person's word stands over it. */
  @Column({ type: 'text', name: 'machine_decision', nullable: true })
  machineDecision!: string | null;

  /** When a person wrote it down; tells two reports of one day apart. */
  @Column({ type: 'timestamptz', name: 'recorded_at', nullable: true })
  recordedAt!: Date | null;

  /** Grows with every decision, so that of two people who decide at once one is told. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
