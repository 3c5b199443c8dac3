import type { DirectiveFindings, Unit } from '@giao-ban/notice-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** One ordered piece of work. */
@Entity({ name: 'directive' })
@Check('directive_span_ck', `"span_start" >= 0 AND "span_end" > "span_start"`)
@Check('directive_scope_ck', `"scope" IN ('department', 'all-units', 'mass-organisations')`)
@Index('directive_notice_ix', ['agencyId', 'noticeId', 'position'])
@Index('directive_known_ix', ['agencyId', 'knownOn', 'id'])
@Index('directive_day_ix', ['knownOn'])
@Index('directive_due_ix', ['agencyId', 'dueOn', 'id'])
@Index('directive_id_ix', ['id'])
@Index('directive_search_ix', { synchronize: false })
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'directive_notice_fk',
  onDelete: 'CASCADE',
})
export class DirectiveEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'directive_pk' })
  agencyId!: string;

  /** Made from the file's hash and the ordinal path: reading the same file again gives the same id. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'directive_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId!: string;

  /** Section / unit / item, for example `2/1/3`. */
  @Column({ type: 'text' })
  ordinal!: string;

  /** Place in the notice, from 0. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'integer', name: 'span_start' })
  spanStart!: number;

  @Column({ type: 'integer', name: 'span_end' })
  spanEnd!: number;

  @Column({ type: 'jsonb' })
  items!: string[];

  /** department, all-units or mass-organisations. */
  @Column({ type: 'text' })
  scope!: string;

  /** The heading's unit as written. */
  @Column({ type: 'text', nullable: true })
  heading!: string | null;

  /** Partners as written, those outside the agency too. */
  @Column({ type: 'jsonb' })
  cooperating!: Unit[];

  @Column({ type: 'text', name: 'deadline_raw', nullable: true })
  deadlineRaw!: string | null;

  /** Last day on which the work is still in time; only where the notice states it. */
  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'text', name: 'deadline_precision', nullable: true })
  deadlinePrecision!: string | null;

  @Column({ type: 'text', name: 'deadline_rule', nullable: true })
  deadlineRule!: string | null;

  @Column({ type: 'boolean' })
  urgent!: boolean;

  @Column({ type: 'boolean' })
  continuing!: boolean;

  /** Standing work (thường xuyên) by its own words. */
  @Column({ type: 'boolean' })
  standing!: boolean;

  /** How each value was found; null in directives read before that was kept. */
  @Column({ type: 'jsonb', nullable: true })
  found!: DirectiveFindings | null;

  /** The notice's day, copied so that counting needs no join. */
  @Column({ type: 'date', name: 'known_on' })
  knownOn!: string;

  /** `searchKey` of the text; the migration writes its word index, `matchesWords` asks it. */
  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;
}
