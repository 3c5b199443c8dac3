import { GraphQLError } from 'graphql';
import type { MockWorld } from './model';
import { themeLabels } from './vocabulary';

interface MockEdit {
  id: string;
  kind: 'RENAME' | 'MERGE' | 'SPLIT' | 'PIN';
  label: string | null;
  otherLabels: string[];
  editedBy: string;
  at: string;
  undo: () => void;
}

/** A theme as people have edited it. */
export interface MockTheme {
  id: string;
  label: string;
  foundLabel: string;
  pinned: boolean;
  version: number;
  edits: MockEdit[];
}

const at = '2025-06-30T02:00:00Z';

/** Themes and what people do to them, by the rules of the API. */
export function createThemeState(world: MockWorld) {
  const themes = new Map<string, MockTheme>(
    Object.entries(themeLabels).map(([id, label]) => [
      id,
      { id, label, foundLabel: label, pinned: false, version: 1, edits: [] },
    ]),
  );
  const fail = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
  const held = (id: string, version?: number): MockTheme => {
    const found = themes.get(id);
    if (!found) throw fail('Không còn nội dung lặp lại này.', 'NOT_FOUND');
    if (version === undefined || found.version === version) return found;
    throw fail(`Nội dung “${found.label}” vừa được người khác chỉnh sửa.`, 'STALE_VERSION');
  };
  const move = (ids: readonly string[], to: string) => {
    const moved = world.directives.filter(({ id }) => ids.includes(id));
    const before = moved.map(({ theme }) => theme);
    for (const one of moved) one.theme = to;
    return () => moved.forEach((one, i) => (one.theme = before[i] ?? null));
  };
  const write = (theme: MockTheme, edit: Pick<MockEdit, 'kind' | 'undo'> & Partial<MockEdit>, by?: string | null) => {
    theme.version++;
    const id = `e-${theme.id}-${theme.version}`;
    theme.edits.unshift({ id, label: null, otherLabels: [], editedBy: by ?? 'người dùng tại máy', at, ...edit });
    return theme.id;
  };
  return {
    all: () => [...themes.values()],
    get: (id: string) => themes.get(id),
    rename: (args: { id: string; label: string; version: number; by?: string | null }) => {
      const theme = held(args.id, args.version);
      const before = theme.label;
      theme.label = args.label;
      return write(theme, { kind: 'RENAME', label: args.label, undo: () => (theme.label = before) }, args.by);
    },
    merge: (args: { into: string; themes: string[]; version: number; by?: string | null }) => {
      const theme = held(args.into, args.version);
      const others = args.themes.map((id) => held(id));
      const members = world.directives.filter((one) => args.themes.includes(one.theme ?? '')).map(({ id }) => id);
      const back = move(members, theme.id);
      for (const { id } of others) themes.delete(id);
      const undo = () => {
        back();
        for (const other of others) themes.set(other.id, other);
      };
      return write(theme, { kind: 'MERGE', otherLabels: others.map(({ label }) => label), undo }, args.by);
    },
    split: (args: { id: string; members: string[]; label?: string | null; version: number; by?: string | null }) => {
      const theme = held(args.id, args.version);
      const id = `${theme.id}-${theme.version}`;
      const label = args.label ?? `${theme.label} (tách)`;
      themes.set(id, { id, label, foundLabel: label, pinned: false, version: 1, edits: [] });
      const back = move(args.members, id);
      const undo = () => {
        back();
        themes.delete(id);
      };
      return [write(theme, { kind: 'SPLIT', label, otherLabels: [label], undo }, args.by), id];
    },
    pin: (args: { id: string; pinned: boolean; version: number; by?: string | null }) => {
      const theme = held(args.id, args.version);
      theme.pinned = args.pinned;
      return write(theme, { kind: 'PIN', undo: () => (theme.pinned = !args.pinned) }, args.by);
    },
    undo: ({ id }: { id: string }) => {
      const theme = [...themes.values()].find(({ edits }) => edits.some((edit) => edit.id === id));
      const edit = theme?.edits.find((one) => one.id === id);
      if (!theme || !edit) throw fail('Không có chỉnh sửa này.', 'NOT_FOUND');
      edit.undo();
      theme.edits = theme.edits.filter((one) => one !== edit);
      theme.version++;
      return theme.id;
    },
  };
}
