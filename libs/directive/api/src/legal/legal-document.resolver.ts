import { Calendar, DateScalar } from '@giao-ban/shared-nest';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asOfDescription } from '../as-of';
import { LegalDocument } from '../types/legal-document.type';
import { LegalDocumentList } from './legal-document-list';

/** Questions for cited documents. */
@Resolver(() => LegalDocument)
export class LegalDocumentResolver {
  constructor(
    private readonly list: LegalDocumentList,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => [LegalDocument], {
    description: 'Documents that directives cite, the most cited first.',
    complexity: 20,
  })
  async legalDocuments(
    @Args('text', { type: () => String, nullable: true, description: 'Words of type, number, date or issuer.' })
    text: string | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 1 to 100.' }) first: number,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
    @Context() context: object,
  ): Promise<LegalDocument[]> {
    const documents = await this.list.find(text ?? null, first, asOf ?? this.calendar.today());
    for (const document of documents) this.list.counts.prime(context, document, document.directives);
    return documents;
  }

  @ResolveField(() => Int, { description: 'Directives that cite it; each counts once.', complexity: 1 })
  directives(@Parent() document: LegalDocument, @Context() context: object): Promise<number> {
    return this.list.counts.load(context, document);
  }
}
