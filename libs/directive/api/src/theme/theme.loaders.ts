import type { DatedKey } from '@giao-ban/notice-api';
import { manyEach, oneEach, RequestLoader, rowsOf } from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ThemeEdit, ThemeFacts } from '../types/theme.type';
import { noticeSpanSql, themeEditsSql, themeFactsSql, themeMembersSql } from './theme-facts.sql';
import type { NoticeSpan } from './theme-trend';

/** One theme on one day; themes are shared by all agencies. */
export interface ThemeKey {
  id: string;
  asOf: string;
}

const text = ({ id, asOf }: ThemeKey): string => `${id} ${asOf}`;
const columns = (keys: readonly ThemeKey[]) => [keys.map(({ id }) => id), keys.map(({ asOf }) => asOf)];

/** Figures and members of themes, each asked once for a whole page. */
@Injectable()
export class ThemeLoaders {
  constructor(private readonly source: DataSource) {}

  readonly facts = new RequestLoader<ThemeKey, ThemeFacts | null>(async (keys) => {
    const rows = await rowsOf<ThemeFacts>(this.source, themeFactsSql, columns(keys));
    return oneEach(keys, rows, text, text);
  }, text);

  readonly members = new RequestLoader<ThemeKey, DatedKey[]>(async (keys) => {
    const rows = await rowsOf<DatedKey & { themeId: string }>(this.source, themeMembersSql, columns(keys));
    return manyEach(keys, rows, text, ({ themeId, asOf }) => text({ id: themeId, asOf }));
  }, text);

  /** First and last day of what was known on a day. */
  readonly span = new RequestLoader<string, NoticeSpan | null>(async (days) => {
    const rows = await rowsOf<NoticeSpan & { asOf: string }>(this.source, noticeSpanSql, [days]);
    return oneEach(days, rows, String, ({ asOf }) => asOf);
  });

  /** What people did to themes, the latest first. */
  readonly edits = new RequestLoader<string, ThemeEdit[]>(async (ids) => {
    const rows = await rowsOf<ThemeEdit & { themeId: string }>(this.source, themeEditsSql, [ids]);
    return manyEach(ids, rows, String, ({ themeId }) => themeId);
  });

  /** After a write: what the rest of the request reads is asked again. */
  forget(context: object): void {
    for (const loader of [this.facts, this.members, this.edits]) loader.forget(context);
  }
}
