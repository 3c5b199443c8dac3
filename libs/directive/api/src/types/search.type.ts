import { Notice, TextSpan } from '@giao-ban/notice-api';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Directive } from './directive.type';

@ObjectType({ description: 'One place where the words were found: a sentence of a notice, or its title or number.' })
export class SearchHit {
  @Field(() => Directive, { nullable: true, description: 'The directive; null where title or number matched.' })
  directive!: Directive | null;

  @Field(() => Notice, { description: 'The notice that it stands in.' })
  notice!: Notice;

  @Field({ description: 'The text around the first match, cut with … at its ends.' })
  snippet!: string;

  @Field(() => [TextSpan], { description: 'Where the words stand in the snippet, for highlighting.' })
  matches!: TextSpan[];
}

@ObjectType({ description: 'What a search found, the latest first (kết quả tìm kiếm).' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'The first hits.' })
  hits!: SearchHit[];

  @Field(() => Int, { description: 'All hits; counted only when asked.', complexity: 20 })
  totalCount!: Promise<number>;
}
