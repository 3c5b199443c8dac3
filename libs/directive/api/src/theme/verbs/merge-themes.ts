import { type Actor, CodedError } from '@giao-ban/shared-nest';
import type { DataSource } from 'typeorm';
import { addMembers, editingThemes, holdTheme, type ThemeInHand, writeEdit } from './theme-in-hand';

/** Themes to make one. */
export interface MergeThemes {
  /** The one that stays. */
  into: string;
  themes: readonly string[];
  /** Of the one that stays. */
  version: number;
}

const mostAtOnce = 50;

/**
 * Takes themes into another one; their members stay together from now on.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT`
 * @example await mergeThemes(source, actor, { into: id, themes: [other], version: 1 });
 */
export function mergeThemes(source: DataSource, actor: Actor, asked: MergeThemes): Promise<string> {
  const ids = [...new Set(asked.themes)];
  if (ids.length === 0 || ids.length > mostAtOnce || ids.includes(asked.into)) {
    throw new CodedError('BAD_INPUT', `Chọn từ 1 đến ${mostAtOnce} nội dung khác để gộp vào nội dung này.`, {
      at: 'themes',
    });
  }
  return editingThemes(source, async (manager) => {
    const before = await holdTheme(manager, asked.into, 'into', asked.version);
    const others: ThemeInHand[] = [];
    for (const id of ids) others.push(await holdTheme(manager, id, 'themes'));
    await addMembers(
      manager,
      before.id,
      others.flatMap(({ members }) => members),
    );
    await manager.query('DELETE FROM giaoban.directive_theme WHERE theme_id = ANY ($1::uuid[])', [ids]);
    await manager.query('DELETE FROM giaoban.theme WHERE id = ANY ($1::uuid[])', [ids]);
    await writeEdit(manager, actor, { kind: 'merge', before, others });
    return before.id;
  });
}
