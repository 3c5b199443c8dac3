import { connectionOf, DateTimeScalar } from '@giao-ban/shared-nest';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IngestState } from './notice-enums';

@ObjectType({ description: 'One arrival of a file and what became of it (tệp đã tiếp nhận).' })
export class IngestFile {
  agencyId!: string;
  noticeId!: string | null;
  /** Keyset place: the moment with microseconds. */
  place!: string;

  @Field(() => ID, { description: 'Id of this arrival.' })
  id!: string;

  @Field({ description: 'Name as given by the sender; data, never a path.' })
  name!: string;

  @Field({ description: 'Media type as recognised from the content.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field({ description: 'SHA-256 of the bytes, hexadecimal.' })
  sha256!: string;

  @Field(() => IngestState, { description: 'The state that it ended in.' })
  state!: IngestState;

  @Field(() => String, { nullable: true, description: 'Code of the reason, where there is one.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese: what happened and what to do.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it arrived.' })
  receivedAt!: Date;

  @Field({ description: 'Path of the original bytes on this server; gone (404) where they may not be kept.' })
  originalPath!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Path under which a browser shows the original as it is; `#page=2` behind it opens a page of a PDF. Null for all but PDF and pictures, which are saved instead.',
  })
  viewPath!: string | null;
}

@ObjectType({ description: 'A page of received files, the latest first (Relay).' })
export class IngestFileConnection extends connectionOf(IngestFile, 'IngestFile', 'received files (tệp tiếp nhận)') {}
