import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subject of work; the list is editable, the codes are the contract's. */
@Entity({ name: 'topic' })
export class TopicEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'topic_pk' })
  code!: string;

  @Column({ type: 'text' })
  label!: string;

  /** What belongs to it, in words. */
  @Column({ type: 'text' })
  covers!: string;

  @Column({ type: 'integer' })
  position!: number;
}
