import type { CorpusNotice } from '../corpus';
import type { CorpusIndex } from '../features/corpus-index';
import { indexOf } from '../index-of';
import type { Group } from './group';
import { themeLabel } from './theme-label';
import { membersOf, namingGroup } from './theme-groups';

export interface ThemeMember {
  notice: string;
  id: string;
  text: string;
}

/** A matter that recurs: orders that an official would call the same work or instruction. */
export interface Theme {
  /** Short, from the members' own words. */
  label: string;
  /** What holds the members together, for example `matter:traceability`. */
  anchor: string;
  /** In document order, two or more. */
  members: ThemeMember[];
}

/** A theme of an index as it can be told. @example themeOf(group).label */
export function themeOf(group: Group): Theme {
  const members = membersOf(group);
  const naming = namingGroup(group);
  return {
    label: themeLabel(naming, members),
    anchor: naming.anchor,
    members: members.map(({ notice, source, text }) => ({ notice: notice.key, id: source.id, text })),
  };
}

/** The themes of an index, the largest first. */
export function themesIn(index: CorpusIndex): Theme[] {
  return index.themes
    .all()
    .map(themeOf)
    .sort((a, b) => b.members.length - a.members.length || (a.anchor < b.anchor ? -1 : 1));
}

/**
 * What keeps coming back in a corpus: within a notice, over time and across provinces.
 *
 * @example findThemes([january, february])[0].label // 'Đề án vị trí việc làm'
 */
export function findThemes(corpus: readonly CorpusNotice[]): Theme[] {
  return themesIn(indexOf(corpus));
}
