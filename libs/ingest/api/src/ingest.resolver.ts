import { Field, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { removeIllustrative } from './verbs/remove-illustrative';

@ObjectType('RemovedIllustrative', {
  description: 'What a removal of the illustrative notices took away (kết quả xóa dữ liệu minh họa).',
})
export class RemovedIllustrativeType {
  @Field(() => Int, { description: 'How many illustrative notices were deleted (số thông báo minh họa đã xóa).' })
  notices!: number;
}

/** Writes of ingest that are no upload. */
@Resolver()
export class IngestResolver {
  constructor(private readonly source: DataSource) {}

  @Mutation(() => RemovedIllustrativeType, {
    description: 'Deletes the illustrative notices and all that hangs on them (xóa mọi thông báo minh họa).',
  })
  removeIllustrativeNotices(): Promise<RemovedIllustrativeType> {
    return removeIllustrative(this.source, { actor: 'dashboard' });
  }
}
