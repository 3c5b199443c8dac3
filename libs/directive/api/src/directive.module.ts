import { NoticeModule } from '@giao-ban/notice-api';
import { UnitModule } from '@giao-ban/unit-api';
import { Module } from '@nestjs/common';
import { AssignmentFieldsResolver, DirectiveFieldsResolver, EvidenceFieldsResolver } from './directive-fields.resolver';
import { DirectiveLoaders } from './directive.loaders';
import { DirectiveResolver } from './directive.resolver';
import { EvidenceList } from './evidence/evidence-list';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { LegalDocumentList } from './legal/legal-document-list';
import { LegalDocumentResolver } from './legal/legal-document.resolver';
import { DirectiveList } from './lists/directive-list';
import { NoticeDirectivesResolver } from './notice-directives.resolver';
import { Search } from './search/search';
import { SearchResolver } from './search/search.resolver';
import { ThemeList } from './theme/theme-list';
import { ThemeLoaders } from './theme/theme.loaders';
import { ThemeFieldsResolver, ThemeResolver } from './theme/theme.resolver';

/** Directives, what became of them, what they cite and what recurs. Needs a `DataSource` and a `Calendar`. */
@Module({
  imports: [UnitModule, NoticeModule],
  providers: [
    DirectiveLoaders,
    DirectiveList,
    DirectiveResolver,
    DirectiveFieldsResolver,
    AssignmentFieldsResolver,
    EvidenceFieldsResolver,
    EvidenceList,
    EvidenceResolver,
    NoticeDirectivesResolver,
    ThemeLoaders,
    ThemeList,
    ThemeResolver,
    ThemeFieldsResolver,
    LegalDocumentList,
    LegalDocumentResolver,
    Search,
    SearchResolver,
  ],
})
export class DirectiveModule {}
