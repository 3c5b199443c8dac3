import type { ThemeEdit } from '@giao-ban/directive-relations';
import { DirectiveThemeEntity, type EditedThemePart, insertRows } from '@giao-ban/store';
import type { DataSource } from 'typeorm';

/** A directive in a theme. */
export interface Membership {
  agencyId: string;
  directiveId: string;
  themeId: string;
}

/** An edit as it is stored. */
export interface StoredEdit {
  kind: ThemeEdit['kind'];
  before: EditedThemePart;
  others: EditedThemePart[];
}

/** What people did to themes and did not take back, in order, and a mark that changes with every edit. */
export async function loadEdits(source: DataSource): Promise<{ edits: StoredEdit[]; mark: string }> {
  const edits: StoredEdit[] = await source.query(
    'SELECT kind, before, others FROM giaoban.theme_edit WHERE undone_at IS NULL ORDER BY at, id',
  );
  const [state]: { mark: string }[] = await source.query(
    `SELECT count(*) || ' ' || coalesce(max(at)::text, '') || ' ' || coalesce(max(undone_at)::text, '') AS mark FROM giaoban.theme_edit`,
  );
  return { edits, mark: state?.mark ?? '' };
}

/** Members of themes as they are stored: of these themes, or of all. */
export const loadMemberships = (source: DataSource, themes: readonly string[] | null): Promise<Membership[]> =>
  source.query(
    `SELECT t.agency_id AS "agencyId", t.directive_id AS "directiveId", t.theme_id AS "themeId"
     FROM giaoban.directive_theme t ${themes === null ? '' : 'WHERE t.theme_id = ANY ($1::uuid[])'}`,
    themes === null ? [] : [themes],
  );

/** Of some directives those that are still there, with their agencies. */
export async function stillThere(source: DataSource, directives: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; agencyId: string }[] = await source.query(
    'SELECT id, agency_id AS "agencyId" FROM giaoban.directive WHERE id = ANY ($1::uuid[])',
    [directives],
  );
  return new Map(rows.map(({ id, agencyId }) => [id, agencyId]));
}

const keyOf = ({ directiveId, themeId }: Membership) => `${directiveId} ${themeId}`;

/** Writes what changed, one agency after the other. */
export async function saveMemberships(source: DataSource, before: readonly Membership[], after: readonly Membership[]) {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const gone = before.filter((row) => !has.has(keyOf(row)));
  const added = after.filter((row) => !had.has(keyOf(row)));
  for (const agencyId of new Set([...gone, ...added].map((row) => row.agencyId))) {
    const goneHere = gone.filter((row) => row.agencyId === agencyId);
    await source.transaction(async (manager) => {
      await manager.query(
        `DELETE FROM giaoban.directive_theme t USING unnest($2::uuid[], $3::uuid[]) AS g (directive_id, theme_id)
         WHERE t.agency_id = $1 AND t.directive_id = g.directive_id AND t.theme_id = g.theme_id`,
        [agencyId, goneHere.map((row) => row.directiveId), goneHere.map((row) => row.themeId)],
      );
      const addedHere = added.filter((row) => row.agencyId === agencyId);
      await insertRows(manager, DirectiveThemeEntity, addedHere, 'ignore');
    });
  }
}
