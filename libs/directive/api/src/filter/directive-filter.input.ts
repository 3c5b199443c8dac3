import { BooleanFilter, DateFilter, type FilterGroups, StringFilter, TextFilter } from '@giao-ban/shared-nest';
import { UnitView } from '@giao-ban/unit-api';
import { Field, InputType } from '@nestjs/graphql';
import { AssignmentRole, CompletionBucket, DirectiveScope } from '../types/directive-enums';

/** Conditions on the bucket. */
@InputType({ description: 'Conditions on the completion bucket on the day asked.' })
export class BucketFilter {
  @Field(() => CompletionBucket, { nullable: true, description: 'Is this bucket.' })
  eq?: CompletionBucket | null;

  @Field(() => CompletionBucket, { nullable: true, description: 'Is another bucket.' })
  ne?: CompletionBucket | null;

  @Field(() => [CompletionBucket], { nullable: true, description: 'Is one of these buckets.' })
  in?: CompletionBucket[] | null;
}

/** A condition on the role. */
@InputType({ description: 'A condition on the role of a unit.' })
export class RoleFilter {
  @Field(() => AssignmentRole, { nullable: true, description: 'Is this role.' })
  eq?: AssignmentRole | null;
}

/** Conditions on the scope. */
@InputType({ description: 'Conditions on whom a directive addresses.' })
export class ScopeFilter {
  @Field(() => DirectiveScope, { nullable: true, description: 'Is this scope.' })
  eq?: DirectiveScope | null;

  @Field(() => DirectiveScope, { nullable: true, description: 'Is another scope.' })
  ne?: DirectiveScope | null;

  @Field(() => [DirectiveScope], { nullable: true, description: 'Is one of these scopes.' })
  in?: DirectiveScope[] | null;
}

/** Which directives are meant. */
@InputType({
  description:
    'Which directives are meant. Several fields in one object mean all of them (and). Codes and ids that do not exist are refused (UNKNOWN_VALUE).',
})
export class DirectiveFilter implements FilterGroups<DirectiveFilter> {
  @Field(() => [DirectiveFilter], { nullable: true, description: 'All of these hold.' })
  and?: DirectiveFilter[] | null;

  @Field(() => [DirectiveFilter], { nullable: true, description: 'One of these holds.' })
  or?: DirectiveFilter[] | null;

  @Field(() => DirectiveFilter, { nullable: true, description: 'This does not hold.' })
  not?: DirectiveFilter | null;

  @Field(() => UnitView, {
    nullable: true,
    description:
      'Under which organisation province, agency and department are meant, and grouped in directiveStats; once for the whole filter, AS_ISSUED unless given.',
  })
  units?: UnitView | null;

  @Field(() => StringFilter, {
    nullable: true,
    description:
      'Province code of the time of the notice; a code that was reused in 2025 means both provinces, an id (`bac-giang`) one. With units TODAY: the province of today, with all that were merged into it.',
  })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Agency id, e.g. skhcn-quang-ngai.' })
  agency?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Department id; isNull: true finds directives of no unit.',
  })
  department?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Code of a function (families.json).' })
  family?: StringFilter | null;

  @Field(() => RoleFilter, {
    nullable: true,
    description:
      'Some unit has this role. With department or family in the same object: only assignments in this role count.',
  })
  role?: RoleFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Code of a topic (topics.json).' })
  topic?: StringFilter | null;

  @Field(() => BucketFilter, { nullable: true, description: 'Completion bucket on the day asked.' })
  bucket?: BucketFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Past its stated deadline and nothing is known of it.' })
  pastDueUnknown?: BooleanFilter | null;

  @Field(() => ScopeFilter, { nullable: true, description: 'Whom it addresses.' })
  scope?: ScopeFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Theme id.' })
  theme?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Id of a cited document.' })
  legalDocument?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Notice id.' })
  notice?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day from which the notice is known.' })
  knownOn?: DateFilter | null;

  @Field(() => DateFilter, {
    nullable: true,
    description: "The stated deadline's last day; isNull: true finds directives without one.",
  })
  due?: DateFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Urgent by its own words.' })
  urgent?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Goes on with work begun before (tiếp tục).' })
  continuing?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'From the invented notices that the product ships.' })
  illustrative?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Words in any order, tones and case ignored.' })
  text?: TextFilter | null;
}
