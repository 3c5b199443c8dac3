import { writeAudit } from '@giao-ban/store';
import { type Actor } from '@giao-ban/shared-nest';
import type { DataSource } from 'typeorm';
import { editingThemes, holdTheme, writeEdit } from './theme-in-hand';

/**
 * Holds on to a theme with its present members, or lets it go again.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`
 * @example await pinTheme(source, actor, { id, pinned: true, version: 1 });
 */
export function pinTheme(
  source: DataSource,
  actor: Actor,
  { id, pinned, version }: { id: string; pinned: boolean; version: number },
): Promise<string> {
  return editingThemes(source, async (manager) => {
    const before = await holdTheme(manager, id, 'id', version);
    if (pinned === before.pinned) return before.id;
    await manager.query('UPDATE giaoban.theme SET pinned = $2 WHERE id = $1', [before.id, pinned]);
    if (pinned) {
      await writeEdit(manager, actor, { kind: 'pin', before });
      return before.id;
    }
    const at = new Date();
    await manager.query(
      `UPDATE giaoban.theme_edit SET undone_at = $2, undone_by = $3 WHERE theme_id = $1 AND kind = 'pin' AND undone_at IS NULL`,
      [before.id, at, actor.name],
    );
    await manager.query('UPDATE giaoban.theme SET version = version + 1 WHERE id = $1', [before.id]);
    const audit = { agencyId: 'all', at, actor: actor.name, action: 'unpin-theme', subjectId: before.id };
    await writeAudit(manager, { ...audit, before: { pinned: true }, after: { pinned: false } });
    return before.id;
  });
}
