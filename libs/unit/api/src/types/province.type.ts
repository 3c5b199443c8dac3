import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A province or centrally-run city as it was at the time of the notice (tỉnh, thành phố).' })
export class Province {
  @Field({ description: 'Official code of that time; a code may stand for another province before or after 1/7/2025.' })
  code!: string;

  @Field({ description: 'Name of that time.' })
  name!: string;
}
