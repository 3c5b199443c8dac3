export { Calendar, dayInVietnam } from './calendar';
export { CodedError, type ErrorCode, type ErrorDetails } from './errors/coded-error';
export { databaseFailure } from './errors/database-failure';
export { formatGraphqlError } from './errors/format-graphql-error';
export { type KnownValue, unknownValue } from './errors/unknown-value';
export { BooleanFilter, DateFilter, SortDirection, StringFilter, TextFilter } from './filter/filter-inputs';
export {
  allOf,
  anyOf,
  booleanCondition,
  columnTests,
  dateCondition,
  type FilterGroups,
  recursiveCondition,
  stringCondition,
  type StringTests,
} from './filter/filter-sql';
export { checkValues, usesOf, type ValueKind, type ValueUse } from './filter/value-check';
export { type QueryCost, queryCost } from './limits/query-cost';
export { defaultQueryLimits, type QueryLimits, queryLimits } from './limits/query-limits.plugin';
export { type Connection, connectionOf, PageInfo, pageOf } from './paging/connection';
export { type CursorValues, decodeCursor, encodeCursor } from './paging/cursor';
export { checkedPageSize, largestPage } from './paging/page-size';
export { type Batch, manyEach, oneEach, RequestLoader } from './request-loader';
export { DateScalar, DateTimeScalar } from './scalars';
export { rowsOf, SqlParams } from './sql';
export { isUuid, type TenantKey, tenantKeyColumns, tenantKeyText } from './tenant-key';
export { type Actor, actorOf, machine } from './writes/actor';
export { checkedInput } from './writes/checked-input';
