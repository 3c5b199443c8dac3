import { connectionOf, DateScalar, DateTimeScalar } from '@giao-ban/shared-nest';
import { OutcomeStatus, TextSpan } from '@giao-ban/notice-api';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceDecision, EvidenceKind } from './directive-enums';

@ObjectType({
  description:
    'The words that an order and the statement about it have in common (từ ngữ chung): each in its own text.',
})
export class SharedWords {
  @Field(() => [TextSpan], { description: 'Where they stand in the text of the directive.' })
  directive!: TextSpan[];

  @Field(() => [TextSpan], { description: 'Where they stand in the quote.' })
  quote!: TextSpan[];
}

@ObjectType({ description: "A file that proves a person's report (tệp kèm theo)." })
export class Attachment {
  @Field(() => ID, { description: 'Id, for `reportStatus`.' })
  id!: string;

  @Field({ description: 'Name as given.' })
  name!: string;

  @Field({ description: 'Kind as recognised from its bytes.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field({ description: 'Where to save it from, over plain HTTP.' })
  path!: string;
}

@ObjectType({ description: 'What a later statement or a person says of a directive (minh chứng).' })
export class Evidence {
  agencyId!: string;
  directiveId!: string;
  sourceAgencyId!: string;
  sourceNoticeId!: string | null;
  asOf!: string;

  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => EvidenceKind, { description: 'Where it comes from.' })
  kind!: EvidenceKind;

  @Field(() => OutcomeStatus, { description: 'What it says of the work.' })
  status!: OutcomeStatus;

  @Field(() => EvidenceDecision, { description: 'Whether it counts.' })
  decision!: EvidenceDecision;

  @Field(() => Float, { description: 'How sure the machine is, 0 to 1; 1 for a person.' })
  confidence!: number;

  @Field({ description: 'The words that decided, e.g. shared legal references or names; empty for a person.' })
  cue!: string;

  @Field({ description: "The words of the source; a person's note, which may be empty." })
  quote!: string;

  @Field(() => TextSpan, { nullable: true, description: 'Where the quote stands in the source notice.' })
  span!: TextSpan | null;

  @Field(() => DateScalar, { description: 'The day on which it became known.' })
  knownOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it happened, where the words themselves give it; decides whether work was in time. Null: the day it became known decides.',
  })
  happenedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person who decided or reported, as they named themselves; null: the machine decided.',
  })
  decidedBy!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a person reported it; null for what stands in a notice.',
  })
  recordedAt!: Date | null;

  @Field(() => Attachment, { nullable: true, description: 'The file that a person sent with the report.' })
  attachment!: Attachment | null;

  @Field(() => Int, { description: 'Grows with every decision; a decision names the version that was seen.' })
  version!: number;
}

@ObjectType({ description: 'A page of evidence (minh chứng).' })
export class EvidenceConnection extends connectionOf(Evidence, 'Evidence', 'evidence (minh chứng)') {}
