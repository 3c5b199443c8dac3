export { asOfDescription } from './as-of';
export { bucketSql, evidenceOfAll, evidenceOfEach, pastDueUnknownSql } from './completion/completion.sql';
export { DirectiveModule } from './directive.module';
export { assignmentRow } from './filter/assignment-condition';
export { DirectiveFilter } from './filter/directive-filter.input';
export { directiveCondition } from './filter/directive-filter.sql';
export { evidenceForCount } from './filter/evidence-need';
export { filterValues } from './filter/filter-values';
export { AssignmentRole, CompletionBucket, DirectiveScope } from './types/directive-enums';
