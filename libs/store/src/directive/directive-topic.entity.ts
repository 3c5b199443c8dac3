import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';
import { TopicEntity } from './topic.entity';

@Entity({ name: 'directive_topic' })
@Index('directive_topic_topic_ix', ['agencyId', 'topicCode', 'directiveId'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'directive_topic_directive_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => TopicEntity, ['topicCode'], ['code'], { name: 'directive_topic_topic_fk' })
export class DirectiveTopicEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'directive_topic_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'directive_id', primaryKeyConstraintName: 'directive_topic_pk' })
  directiveId!: string;

  @PrimaryColumn({ type: 'text', name: 'topic_code', primaryKeyConstraintName: 'directive_topic_pk' })
  topicCode!: string;

  /** 0 is the most specific. */
  @Column({ type: 'integer' })
  rank!: number;

  /** The words that decided. */
  @Column({ type: 'text', nullable: true })
  cue!: string | null;
}
