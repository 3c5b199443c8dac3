import { GraphQLError } from 'graphql';
import { createDecisions } from './decisions';
import { type Filter, matches } from './match-filter';
import { reorganisations } from './lineage-state';
import { measures } from './measures';
import { type MockDirective, type MockEvidence, type MockNotice, type MockWorld, today } from './model';
import { createProgress } from './progress';
import { group, measure } from './stats';
import { createTypes } from './types';
import { agencies } from './vocabulary';

interface PageArgs {
  first: number;
  after?: string;
}

const notFound = (what: string) =>
  new GraphQLError(`Không tìm thấy ${what}.`, {
    extensions: { code: 'NOT_FOUND', hint: 'Hãy quay lại danh sách để chọn lại.' },
  });

function connection<Node>(all: readonly Node[], { first, after }: PageArgs) {
  const start = after ? Number(after) : 0;
  const nodes = all.slice(start, start + first);
  const end = start + nodes.length;
  return {
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index + 1) })),
    nodes,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: String(start),
      endCursor: String(end),
    },
    totalCount: all.length,
  };
}

/** Answers for every root field of the schema, over the made-up world. */
export function createResolvers(world: MockWorld) {
  const types = createTypes(world);
  const select = (filter: Filter | null | undefined, day: string) =>
    world.directives.filter((one) => one.knownOn <= day && matches(one, filter, day, world.departments));
  const shown = (evidence: MockEvidence) => types.toEvidence(evidence, today);
  const isProposed = ({ decision }: MockEvidence) => decision === 'PROPOSED';
  const themes = () =>
    types.themeState
      .all()
      .map(({ id }) => types.toTheme(id))
      .filter(({ memberCount }) => memberCount > 0);
  return {
    dataset: () => dataset(world, types),
    measures: () => measures,
    departments: () => world.departments.map(({ id }) => types.department(id)),
    directiveStats: ({ filter, groupBy, asOf }: { filter?: Filter; groupBy: string[]; asOf?: string }) => {
      const day = asOf ?? today;
      const found = select(filter, day);
      return {
        asOf: day,
        total: measure(found, day),
        previousTotal: null,
        rows: group(found, groupBy, day, world),
        units: filter?.units ?? 'AS_ISSUED',
        unitNotes: [],
        overlapping: groupBy.some((one) => ['TOPIC', 'DEPARTMENT', 'FAMILY', 'THEME'].includes(one)),
        truncated: false,
      };
    },
    ...createProgress(select),
    directives: (
      args: PageArgs & { filter?: Filter; asOf?: string; orderBy?: { field: string; direction: string } },
    ) => {
      const day = args.asOf ?? today;
      const found = sortDirectives(select(args.filter, day), args.orderBy);
      const page = connection(found, args);
      return { ...page, nodes: page.nodes.map((one) => types.toDirective(one, day)), asOf: day };
    },
    directive: ({ id, asOf }: { id: string; asOf?: string }) => {
      const found = world.directives.find((one) => one.id === id);
      if (!found) throw notFound('nhiệm vụ này');
      return types.toDirective(found, asOf ?? today);
    },
    notices: (args: PageArgs & { filter?: Filter; orderBy?: { direction: string } }) => {
      const found = world.notices.filter((one) => matchesNotice(one, args.filter));
      const page = connection(args.orderBy?.direction === 'ASC' ? found : [...found].reverse(), args);
      return { ...page, nodes: page.nodes.map((one) => types.toNotice(one, today)) };
    },
    notice: ({ id }: { id: string }) => {
      const found = types.noticeById(id);
      if (!found) throw notFound('thông báo này');
      return types.toNotice(found, today);
    },
    themes: ({ filter, first }: { filter?: Filter; first: number }) =>
      themes()
        .filter((theme) => themeMatches(theme, filter, world))
        .sort((a, b) => b.memberCount - a.memberCount)
        .slice(0, first),
    theme: ({ id }: { id: string }) => {
      const found = themes().find((one) => one.id === id);
      if (!found) throw notFound('nội dung lặp lại này');
      return found;
    },
    themeBands: ({ filter, first, months }: { filter?: Filter; first: number; months: number }) => {
      const shown = [...new Set(world.directives.map((one) => one.knownOn.slice(0, 7)))].sort().slice(-months);
      const chosen = themes().filter((theme) => themeMatches(theme, filter, world));
      const countOf = (theme: (typeof chosen)[number], month: string) =>
        theme.months.find((point) => point.month === month)?.directives ?? 0;
      const bands = chosen.slice(0, first).map((theme) => ({ theme, counts: shown.map((one) => countOf(theme, one)) }));
      return { months: shown, bands };
    },
    carryOvers: (args: PageArgs & { filter?: Filter; asOf?: string; orderBy: 'AGE' | 'CARRIES' }) => {
      const day = args.asOf ?? today;
      const by = args.orderBy === 'AGE' ? 'ageDays' : 'carries';
      const found = types.chains(select(args.filter, day), day).sort((a, b) => b[by] - a[by]);
      return { ...connection(found, args), asOf: day };
    },
    renameTheme: (args: Parameters<typeof types.themeState.rename>[0]) => types.toTheme(types.themeState.rename(args)),
    mergeThemes: (args: Parameters<typeof types.themeState.merge>[0]) => types.toTheme(types.themeState.merge(args)),
    splitTheme: (args: Parameters<typeof types.themeState.split>[0]) => types.themeState.split(args).map(types.toTheme),
    pinTheme: (args: Parameters<typeof types.themeState.pin>[0]) => types.toTheme(types.themeState.pin(args)),
    undoThemeEdit: (args: { id: string }) => types.toTheme(types.themeState.undo(args)),
    reviewEvidence: ({ filter, ...args }: PageArgs & { filter?: Filter }) => {
      const waiting = select(filter, today).flatMap(({ evidence }) => evidence.filter(isProposed));
      return connection(
        waiting.sort((a, b) => b.knownOn.localeCompare(a.knownOn) || a.id.localeCompare(b.id)).map(shown),
        args,
      );
    },
    reorganisations: ({ from, to }: { from?: string | null; to?: string | null }) =>
      reorganisations.filter(({ effectiveOn: on }) => (!from || on >= from) && (!to || on <= to)),
    ...createLineageAnswers(types),
    ...types.readings.answers,
    legalDocuments: () => [],
    search: () => ({ hits: [], totalCount: 0 }),
    ingestFiles: (args: PageArgs) => connection(world.notices.map(types.file), args),
    ...createDecisions(world, shown),
    removeIllustrativeNotices: () => {
      const notices = world.notices.filter((one) => one.illustrative).length;
      world.notices = world.notices.filter((one) => !one.illustrative);
      world.directives = world.directives.filter((one) => !one.illustrative);
      return { notices };
    },
  };
}

function createLineageAnswers({ lineage, toLineage }: ReturnType<typeof createTypes>) {
  return {
    departmentLineage: ({ agency }: { agency?: string | null }) => lineage.all(agency).map(toLineage),
    decideLineage: (args: Parameters<typeof lineage.decide>[0]) => toLineage(lineage.decide(args)),
    addLineage: (args: Parameters<typeof lineage.add>[0]) => toLineage(lineage.add(args)),
    withdrawLineage: (args: Parameters<typeof lineage.withdraw>[0]) => toLineage(lineage.withdraw(args)),
    proposeLineage: ({ agency }: { agency: string }) =>
      lineage.all(agency).filter(({ state }) => state === 'PROPOSED').length,
  };
}

function matchesNotice(notice: MockNotice, filter: Filter | undefined): boolean {
  const wrapped = { ...notice, province: agencies.find(({ id }) => id === notice.agency)?.code };
  const asDirective = { ...wrapped, text: notice.text, assignments: [], topics: [], evidence: [], deadline: null };
  // The fields that both kinds of filter share (province, agency, day, text) are read the same way.
  return matches(asDirective as unknown as MockDirective, filter, today, []);
}

function themeMatches(theme: { id: string }, filter: Filter | undefined, world: MockWorld): boolean {
  if (!filter) return true;
  return world.directives.some((one) => one.theme === theme.id && matches(one, filter, today, world.departments));
}

function sortDirectives(
  found: MockDirective[],
  order: { field: string; direction: string } | undefined,
): MockDirective[] {
  const key = (one: MockDirective) => (order?.field === 'DUE' ? (one.deadline?.due ?? '9999') : one.knownOn);
  const sign = (order?.direction ?? 'DESC') === 'ASC' ? 1 : -1;
  return [...found].sort((a, b) => sign * key(a).localeCompare(key(b)) || a.id.localeCompare(b.id));
}

function dataset(world: MockWorld, types: ReturnType<typeof createTypes>) {
  const days = world.notices.map(({ knownOn }) => knownOn).sort();
  return {
    notices: world.notices.length,
    reports: 0,
    directives: world.directives.length,
    illustrativeNotices: world.notices.filter((one) => one.illustrative).length,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    today,
    provinces: world.notices.length > 0 ? types.provinces : [],
    families: types.families.map(({ code }) => types.family(code)),
    topics: types.topics.map(({ code }) => types.topic(code)),
    coverage: agencies
      .map(({ id }) => ({
        agency: types.agency(id),
        months: 18,
        covered: world.notices.filter((one) => one.agency === id).length,
        missing: world.notices.length > 0 ? ['2024-05'] : [],
      }))
      .filter(({ covered }) => covered > 0),
  };
}
