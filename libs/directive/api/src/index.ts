export { asOfDescription } from './as-of';
export {
  acceptedEvidence,
  bucketSql,
  evidenceOfAll,
  evidenceOfEach,
  pastDueUnknownSql,
} from './completion/completion.sql';
export { DirectiveLoaders } from './directive.loaders';
export { DirectiveModule } from './directive.module';
export { assignmentRow } from './filter/assignment-condition';
export { DirectiveFilter } from './filter/directive-filter.input';
export { directiveCondition } from './filter/directive-filter.sql';
export { asksForCompletion, evidenceForCount } from './filter/evidence-need';
export { filterValues } from './filter/filter-values';
export { countedOnce, toldFirst } from './instruction/counted-once.sql';
export { AssignmentRole, CompletionBucket, DirectiveScope } from './types/directive-enums';
export { Directive } from './types/directive.type';
