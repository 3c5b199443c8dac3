import { DateScalar } from '@giao-ban/shared-nest';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A document that directives cite (văn bản viện dẫn): symbol, number and date together name it.',
})
export class LegalDocument {
  asOf!: string;

  @Field(() => ID, { description: 'Stable id, for filters.' })
  id!: string;

  @Field({ description: 'Full Vietnamese name of the type: Quyết định, Nghị quyết ...' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'Number and symbol, `1703/QĐ-TTg`; null where none is given.' })
  number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its date; null where none is given.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Issuer as written.' })
  issuer!: string | null;
}

@ObjectType({ description: 'One citation in a directive.' })
export class DirectiveReference {
  @Field({ description: 'As written.' })
  raw!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the directive does with it (implements, amends ...); null where it was not read.',
  })
  relation!: string | null;

  @Field(() => LegalDocument, { description: 'The cited document.' })
  legalDocument!: LegalDocument;
}
