import { type Actor, CodedError, isUuid } from '@giao-ban/shared-nest';
import { writeAudit, insertRows, ThemeEntity } from '@giao-ban/store';
import type { DataSource, EntityManager } from 'typeorm';
import type { ThemeEditKind } from '../../types/theme.type';
import { addMembers, editingThemes, takeMembers, type ThemeInHand } from './theme-in-hand';

interface StoredEdit {
  id: string;
  kind: ThemeEditKind;
  themeId: string;
  before: ThemeInHand;
  others: ThemeInHand[];
  at: Date;
}

/**
 * Takes an edit back at once; it is applied no more. What was merged or split after it must be taken back first.
 *
 * @returns the id of the theme that was edited
 * @throws CodedError `NOT_FOUND`, `BAD_INPUT`
 * @example await undoThemeEdit(source, actor, editId);
 */
export function undoThemeEdit(source: DataSource, actor: Actor, id: string): Promise<string> {
  return editingThemes(source, async (manager) => {
    const edit = await findEdit(manager, id);
    if (edit.kind === 'merge' || edit.kind === 'split') await refuseBeforeLater(manager, edit);
    const at = new Date();
    await markUndone(manager, [edit.id], actor, at);
    await undo[edit.kind](manager, edit, actor, at);
    await manager.query('UPDATE giaoban.theme SET version = version + 1 WHERE id = $1', [edit.themeId]);
    await writeAudit(manager, {
      agencyId: 'all',
      at,
      actor: actor.name,
      action: `undo-${edit.kind}-theme`,
      subjectId: edit.themeId,
      before: { edit: edit.id },
      after: null,
    });
    return edit.themeId;
  });
}

type Undo = (manager: EntityManager, edit: StoredEdit, actor: Actor, at: Date) => Promise<void>;

const undo: Readonly<Record<ThemeEditKind, Undo>> = {
  rename: async (manager, { themeId }) => {
    await manager.query(
      `UPDATE giaoban.theme t SET label = coalesce(
         (SELECT e.label FROM giaoban.theme_edit e WHERE e.theme_id = t.id AND e.kind = 'rename' AND e.undone_at IS NULL
          ORDER BY e.at DESC, e.id LIMIT 1), t.found_label) WHERE t.id = $1`,
      [themeId],
    );
  },
  pin: async (manager, { themeId }) => {
    await manager.query('UPDATE giaoban.theme SET pinned = FALSE WHERE id = $1', [themeId]);
  },
  merge: async (manager, { themeId, before, others }) => {
    for (const other of others) {
      await restore(manager, other);
      await takeMembers(
        manager,
        themeId,
        other.members.filter((id) => !before.members.includes(id)),
      );
    }
  },
  split: async (manager, { themeId, before, others }, actor, at) => {
    await restore(manager, { ...before, members: [] });
    for (const { id, members } of others) {
      const rows: { id: string }[] = await manager.query(
        'SELECT directive_id AS id FROM giaoban.directive_theme WHERE theme_id = $1',
        [id],
      );
      await addMembers(manager, themeId, [...members, ...rows.map((row) => row.id)]);
      await manager.query('DELETE FROM giaoban.directive_theme WHERE theme_id = $1', [id]);
      await manager.query('DELETE FROM giaoban.theme WHERE id = $1', [id]);
      const edits: { id: string }[] = await manager.query(
        'SELECT id FROM giaoban.theme_edit WHERE theme_id = $1 AND undone_at IS NULL',
        [id],
      );
      await markUndone(
        manager,
        edits.map((edit) => edit.id),
        actor,
        at,
      );
    }
  },
};

/** Brings a theme back as it was, one version on, where it is not there. */
async function restore(manager: EntityManager, theme: ThemeInHand): Promise<void> {
  const { id, label, foundLabel, pinned, version } = theme;
  await insertRows(manager, ThemeEntity, [{ id, label, foundLabel, pinned, version: version + 1 }], 'ignore');
  await addMembers(manager, id, theme.members);
}

async function markUndone(manager: EntityManager, ids: readonly string[], actor: Actor, at: Date): Promise<void> {
  await manager.query('UPDATE giaoban.theme_edit SET undone_at = $2, undone_by = $3 WHERE id = ANY ($1::uuid[])', [
    ids,
    at,
    actor.name,
  ]);
}

async function findEdit(manager: EntityManager, id: string): Promise<StoredEdit> {
  const rows: StoredEdit[] = isUuid(id)
    ? await manager.query(
        `SELECT id, kind, theme_id AS "themeId", before, others, at FROM giaoban.theme_edit WHERE id = $1 AND undone_at IS NULL`,
        [id],
      )
    : [];
  const [found] = rows;
  if (found) return found;
  throw new CodedError('NOT_FOUND', 'Không có chỉnh sửa này, hoặc nó đã được hoàn tác.', { at: 'id' });
}

async function refuseBeforeLater(manager: EntityManager, { id, themeId, others, at }: StoredEdit): Promise<void> {
  const themes = [themeId, ...others.map((other) => other.id)];
  const rows: { kind: ThemeEditKind }[] = await manager.query(
    `SELECT e.kind FROM giaoban.theme_edit e
     WHERE e.undone_at IS NULL AND e.kind IN ('merge', 'split') AND (e.at, e.id) > ($2, $1::uuid)
       AND (e.theme_id = ANY ($3::uuid[]) OR EXISTS (
         SELECT FROM jsonb_array_elements(e.others) o WHERE (o ->> 'id')::uuid = ANY ($3::uuid[]))) LIMIT 1`,
    [id, at, themes],
  );
  if (rows.length === 0) return;
  throw new CodedError('BAD_INPUT', 'Nội dung này đã được gộp hoặc tách tiếp sau chỉnh sửa đó.', {
    at: 'id',
    hint: 'Hoàn tác các lần gộp, tách sau trước đã.',
  });
}
