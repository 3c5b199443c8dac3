import { NoticeModule } from '@giao-ban/notice-api';
import { UnitModule } from '@giao-ban/unit-api';
import { Module } from '@nestjs/common';
import { CarryOverList } from './carry-over/carry-over-list';
import { CarryOverMemberResolver, CarryOverResolver } from './carry-over/carry-over.resolver';
import { AssignmentFieldsResolver, DirectiveFieldsResolver, EvidenceFieldsResolver } from './directive-fields.resolver';
import { DirectiveLoaders } from './directive.loaders';
import { DirectiveResolver } from './directive.resolver';
import { EvidenceList } from './evidence/evidence-list';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { DirectiveInstructionResolver, InstructionResolver } from './instruction/instruction.resolver';
import { LegalDocumentList } from './legal/legal-document-list';
import { LegalDocumentResolver } from './legal/legal-document.resolver';
import { DirectiveList } from './lists/directive-list';
import { NoticeDirectivesResolver } from './notice-directives.resolver';
import { Search } from './search/search';
import { SearchResolver } from './search/search.resolver';
import { ThemeBandsResolver } from './theme/theme-bands.resolver';
import { ThemeEditsResolver } from './theme/theme-edits.resolver';
import { ThemeList } from './theme/theme-list';
import { ThemeLoaders } from './theme/theme.loaders';
import { ThemeFieldsResolver, ThemeResolver, ThemeUnitResolver } from './theme/theme.resolver';

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
    CarryOverList,
    CarryOverResolver,
    CarryOverMemberResolver,
    EvidenceList,
    EvidenceResolver,
    NoticeDirectivesResolver,
    DirectiveInstructionResolver,
    InstructionResolver,
    ThemeLoaders,
    ThemeList,
    ThemeResolver,
    ThemeFieldsResolver,
    ThemeUnitResolver,
    ThemeBandsResolver,
    ThemeEditsResolver,
    LegalDocumentList,
    LegalDocumentResolver,
    Search,
    SearchResolver,
  ],
  exports: [DirectiveLoaders],
})
export class DirectiveModule {}
