import type { CorpusNotice } from '../corpus';
import { CorpusIndex } from '../features/corpus-index';
import { alikeGroups } from './alike-groups';
import { anchoredGroups } from './anchored-groups';
import type { Group } from './group';
import { mergeGroups } from './merge-groups';
import { themeLabel } from './theme-label';

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

function theme(group: Group): Theme {
  const members = [...group.members].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    label: themeLabel(group, members),
    anchor: group.anchor,
    members: members.map(({ notice, source, text }) => ({ notice: notice.key, id: source.id, text })),
  };
}

/** The themes of an index, the largest first. */
export function themesIn(index: CorpusIndex): Theme[] {
  const directives = [...index.notices.values()].flatMap((indexed) => indexed.directives);
  const groups = mergeGroups([...anchoredGroups(directives), ...alikeGroups(directives, index.weights)]);
  return groups.map(theme).sort((a, b) => b.members.length - a.members.length || (a.anchor < b.anchor ? -1 : 1));
}

/**
 * What keeps coming back in a corpus: within a notice, over time and across provinces.
 *
 * @example findThemes([january, february])[0].label // 'Đề án vị trí việc làm'
 */
export function findThemes(corpus: readonly CorpusNotice[]): Theme[] {
  const index = new CorpusIndex();
  for (const notice of corpus) index.add(notice);
  return themesIn(index);
}
