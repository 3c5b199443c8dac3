import { type Actor } from '@giao-ban/shared-nest';
import type { DataSource } from 'typeorm';
import { editingThemes, holdTheme, writeEdit } from './theme-in-hand';
import { themeName } from './theme-name';

/**
 * Gives a theme a name that holds over the one made from its members' words.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT`
 * @example await renameTheme(source, actor, { id, label: 'Tem truy xuất nguồn gốc', version: 1 });
 */
export function renameTheme(
  source: DataSource,
  actor: Actor,
  asked: { id: string; label: string; version: number },
): Promise<string> {
  const label = themeName(asked.label);
  return editingThemes(source, async (manager) => {
    const before = await holdTheme(manager, asked.id, 'id', asked.version);
    await manager.query('UPDATE giaoban.theme SET label = $2 WHERE id = $1', [before.id, label]);
    await writeEdit(manager, actor, { kind: 'rename', before, label });
    return before.id;
  });
}
