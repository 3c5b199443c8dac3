import { matchThemes, type NamedTheme, type Theme, type ThemeMember } from '@giao-ban/directive-relations';
import { DirectiveThemeEntity, insertRows, stableId, ThemeEntity } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import type { StoredCorpus } from './load-corpus';

type MatchedTheme = Theme & { id: string; known: boolean };
const memberKey = ({ notice, id }: Pick<ThemeMember, 'notice' | 'id'>): string => `${notice}#${id}`;

interface Membership {
  agencyId: string;
  directiveId: string;
  themeId: string;
}

interface StoredMembership extends Membership {
  noticeId: string;
  ordinal: string;
}

/**
 * Brings the themes up to date: each keeps its id and its name as long as most of its members stay together. Writes
 * only what changed, one agency after the other; themes without members go.
 */
export async function saveThemes(source: DataSource, found: readonly Theme[], corpus: StoredCorpus): Promise<void> {
  const before: StoredMembership[] = await source.query(
    `SELECT t.agency_id AS "agencyId", t.directive_id AS "directiveId", t.theme_id AS "themeId",
            d.notice_id AS "noticeId", d.ordinal
     FROM giaoban.directive_theme t JOIN giaoban.directive d ON d.agency_id = t.agency_id AND d.id = t.directive_id`,
  );
  const ids = matchThemes(
    namedThemes(before),
    found.map(({ members }) => ({ memberKeys: members.map(memberKey) })),
  );
  const newId = newIds(before);
  const themes = found.map((theme, i) => ({ ...theme, id: ids[i] ?? newId(theme), known: Boolean(ids[i]) }));
  const fresh = themes
    .filter(({ known }) => !known)
    .map(({ id, label }) => ({ id, label, foundLabel: label, pinned: false, version: 1 }));
  await insertRows(source.manager, ThemeEntity, fresh, 'ignore');
  await saveMemberships(source, before, memberships(themes, corpus));
  await source.query(
    'DELETE FROM giaoban.theme t WHERE NOT EXISTS (SELECT FROM giaoban.directive_theme m WHERE m.theme_id = t.id)',
  );
}

function namedThemes(rows: readonly StoredMembership[]): NamedTheme[] {
  const members = new Map<string, string[]>();
  for (const { themeId, noticeId, ordinal } of rows) {
    members.set(themeId, [...(members.get(themeId) ?? []), memberKey({ notice: noticeId, id: ordinal })]);
  }
  return [...members].map(([id, memberKeys]) => ({ id, memberKeys }));
}

/** Made from the members, so that an empty database filled twice has the same themes; never one that is in use. */
function newIds(rows: readonly StoredMembership[]): (theme: Theme) => string {
  const taken = new Set(rows.map(({ themeId }) => themeId));
  return ({ anchor, members }) => {
    const keys = members.map(memberKey);
    for (let turn = 0; ; turn++) {
      const id = stableId('theme', anchor, turn, ...keys);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}

function memberships(themes: readonly MatchedTheme[], corpus: StoredCorpus): Membership[] {
  return themes.flatMap(({ id: themeId, members }) =>
    members.flatMap(({ notice, id }) => {
      const directive = corpus.directive(notice, id);
      return directive ? [{ agencyId: directive.agencyId, directiveId: directive.id, themeId }] : [];
    }),
  );
}

const keyOf = ({ directiveId, themeId }: Membership) => `${directiveId} ${themeId}`;

async function saveMemberships(source: DataSource, before: readonly Membership[], after: readonly Membership[]) {
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
      await insertRows(
        manager,
        DirectiveThemeEntity,
        added
          .filter((row) => row.agencyId === agencyId)
          .map(({ directiveId, themeId }) => ({ agencyId, directiveId, themeId })),
        'ignore',
      );
    });
  }
}
