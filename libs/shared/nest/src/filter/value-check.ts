import type { DataSource } from 'typeorm';
import { type KnownValue, unknownValue } from '../errors/unknown-value';
import { rowsOf } from '../sql';
import { isUuid } from '../tenant-key';
import type { StringFilter } from './filter-inputs';

/** A kind of code or id that filters name, and where the valid ones are. */
export interface ValueKind {
  /** In Vietnamese, for the message: `chủ đề`. */
  noun: string;
  type: 'text' | 'uuid';
  /** SQL: those of `$1` that exist, as `value`. */
  existing: string;
  /** SQL: all of them as `value` and `label`, to name the nearest. */
  all: string;
}

/** One value as a filter names it. */
export interface ValueUse {
  kind: ValueKind;
  value: string;
  /** The argument, for example `filter.topic.eq`. */
  at: string;
}

/**
 * The values of one condition.
 *
 * @example usesOf(topicKind, { in: ['office', 'x'] }, 'filter.topic') // two uses, at filter.topic.in.0 and .1
 */
export function usesOf(kind: ValueKind, filter: StringFilter | null | undefined, at: string): ValueUse[] {
  if (!filter) return [];
  const single = (['eq', 'ne'] as const).flatMap((key) => {
    const value = filter[key];
    return typeof value === 'string' ? [{ kind, value, at: `${at}.${key}` }] : [];
  });
  return [...single, ...(filter.in ?? []).map((value, index) => ({ kind, value, at: `${at}.in.${index}` }))];
}

/**
 * Refuses codes and ids that do not exist: a misspelt one would quietly count nothing.
 *
 * @throws CodedError `UNKNOWN_VALUE` with the nearest valid ones
 * @example await checkValues(source, usesOf(topicKind, filter.topic, 'filter.topic'))
 */
export async function checkValues(source: DataSource, uses: readonly ValueUse[]): Promise<void> {
  const kinds = [...new Set(uses.map(({ kind }) => kind))];
  await Promise.all(
    kinds.map((kind) =>
      checkKind(
        source,
        kind,
        uses.filter((use) => use.kind === kind),
      ),
    ),
  );
}

async function checkKind(source: DataSource, kind: ValueKind, uses: readonly ValueUse[]): Promise<void> {
  const possible = uses.map(({ value }) => value).filter((value) => kind.type === 'text' || isUuid(value));
  const existing = await rowsOf<{ value: string }>(source, kind.existing, [possible]);
  const found = new Set(existing.map(({ value }) => value));
  const missing = uses.find(({ value }) => !found.has(kind.type === 'uuid' ? value.toLowerCase() : value));
  if (!missing) return;
  throw unknownValue(kind.noun, missing.value, missing.at, await rowsOf<KnownValue>(source, kind.all));
}
