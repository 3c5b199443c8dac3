import { type Actor, CodedError, isUuid } from '@giao-ban/shared-nest';
import { writeAudit, type EditedThemePart, insertRows, locks, ThemeEditEntity } from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../../verbs/evidence-in-hand';
import type { ThemeEditKind } from '../../types/theme.type';

/** A theme with its members, held until the transaction ends. */
export type ThemeInHand = EditedThemePart;

/**
 * Runs one edit of a theme. Edits, and the writing of themes that were found anew, wait for each other.
 *
 * @example await editingThemes(source, async (manager) => holdTheme(manager, id, 'id', version));
 */
export const editingThemes = <T>(source: DataSource, act: (manager: EntityManager) => Promise<T>): Promise<T> =>
  inTransaction(source, async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [locks.themes]);
    return act(manager);
  });

/**
 * Finds a theme with its members.
 *
 * @param at the argument that names it
 * @param version which the person saw; left out where it does not matter
 * @throws CodedError `NOT_FOUND`; `STALE_VERSION` with the present state where somebody was faster
 */
export async function holdTheme(
  manager: EntityManager,
  id: string,
  at: string,
  version?: number,
): Promise<ThemeInHand> {
  const rows: ThemeInHand[] = isUuid(id)
    ? await manager.query(
        `SELECT t.id, t.label, t.found_label AS "foundLabel", t.pinned, t.version,
                ARRAY(SELECT x.directive_id FROM giaoban.directive_theme x WHERE x.theme_id = t.id ORDER BY 1) AS members
         FROM giaoban.theme t WHERE t.id = $1`,
        [id],
      )
    : [];
  const [found] = rows;
  if (!found) {
    throw new CodedError('NOT_FOUND', 'Không còn nội dung lặp lại này; có thể nó vừa được gộp vào nội dung khác.', {
      at,
      hint: 'Mở lại trang Nội dung lặp lại.',
    });
  }
  if (version !== undefined && found.version !== version) throw stale(found);
  return found;
}

const stale = ({ version, label }: ThemeInHand): CodedError =>
  new CodedError(
    'STALE_VERSION',
    `Nội dung “${label}” vừa được người khác chỉnh sửa; thay đổi của bạn chưa được ghi.`,
    {
      at: 'version',
      hint: 'Xem lại nội dung hiện tại rồi chỉnh sửa lại nếu vẫn cần.',
      current: { version, label },
    },
  );

/** An edit to write down. */
export interface NewThemeEdit {
  kind: ThemeEditKind;
  before: ThemeInHand;
  label?: string;
  others?: ThemeInHand[];
}

/** Keeps an edit for later recomputations, moves the theme one version on, and writes the audit trail. */
export async function writeEdit(manager: EntityManager, actor: Actor, edit: NewThemeEdit): Promise<void> {
  const { kind, before, label = null, others = [] } = edit;
  const at = new Date();
  const row = { id: randomUUID(), kind, themeId: before.id, label, before, others, editedBy: actor.name, at };
  await insertRows(manager, ThemeEditEntity, [{ ...row, undoneAt: null, undoneBy: null }]);
  await manager.query('UPDATE giaoban.theme SET version = version + 1 WHERE id = $1', [before.id]);
  await writeAudit(manager, {
    agencyId: 'all',
    at,
    actor: actor.name,
    action: `${kind}-theme`,
    subjectId: before.id,
    before: { label: before.label, pinned: before.pinned, members: before.members.length },
    after: { label: label ?? before.label, others: others.map((other) => ({ id: other.id, label: other.label })) },
  });
}

/** Puts directives, as far as they are still there, into a theme. */
export async function addMembers(manager: EntityManager, themeId: string, directives: readonly string[]) {
  await manager.query(
    `INSERT INTO giaoban.directive_theme (agency_id, directive_id, theme_id)
     SELECT d.agency_id, d.id, $1::uuid FROM giaoban.directive d WHERE d.id = ANY ($2::uuid[]) ON CONFLICT DO NOTHING`,
    [themeId, directives],
  );
}

/** Takes directives out of a theme. */
export async function takeMembers(manager: EntityManager, themeId: string, directives: readonly string[]) {
  await manager.query('DELETE FROM giaoban.directive_theme WHERE theme_id = $1 AND directive_id = ANY ($2::uuid[])', [
    themeId,
    directives,
  ]);
}
