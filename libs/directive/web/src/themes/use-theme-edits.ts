import { type ApiProblem, describeProblem, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { useOwnName } from '@giao-ban/shared-ui';
import { useState } from 'react';
import {
  mergeThemesMutation,
  pinThemeMutation,
  renameThemeMutation,
  splitThemeMutation,
  undoThemeEditMutation,
} from '../api/theme-edits.mutations';

/** What was done, and what came of it. */
type Done = 'rename' | 'pin' | 'unpin' | 'undo' | 'split';

/** A theme as it was seen when somebody edits it. */
interface Seen {
  id: string;
  version: number;
}

/** A new theme that a split made. */
export interface MadeTheme {
  id: string;
  label: string;
}

interface ErrorLike {
  graphQLErrors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[];
}

/**
 * Sends edits of a theme, tells what came of them, and shows everything anew, also where somebody else was faster.
 *
 * @example
 * const edits = useThemeEdits(theme);
 * await edits.rename('Mã số vùng trồng');
 */
export function useThemeEdits({ id, version }: Seen) {
  const refreshAll = useRefreshAll();
  const [name] = useOwnName();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [made, setMade] = useState<MadeTheme | null>(null);
  const [, sendRename] = useMutation(renameThemeMutation);
  const [, sendPin] = useMutation(pinThemeMutation);
  const [, sendMerge] = useMutation(mergeThemesMutation);
  const [, sendSplit] = useMutation(splitThemeMutation);
  const [, sendUndo] = useMutation(undoThemeEditMutation);
  const by = name || null;

  const settle = async <Data>(asked: Promise<{ data?: Data; error?: ErrorLike | undefined }>, what: Done | null) => {
    setBusy(true);
    const { data, error } = await asked;
    setBusy(false);
    const trouble = error ? describeProblem(error) : null;
    setProblem(trouble);
    setDone(trouble ? null : what);
    if (!trouble || trouble.kind === 'conflict') refreshAll();
    return trouble ? null : (data ?? null);
  };
  const split = async (members: readonly string[], label: string) => {
    const asked = sendSplit({ id, members: [...members], label: label || null, version, by });
    const data = await settle(asked, 'split');
    setMade(data?.splitTheme.find((theme) => theme.id !== id) ?? null);
    return data !== null;
  };
  return {
    ...{ busy, problem, done, made, split },
    rename: async (label: string) => (await settle(sendRename({ id, label, version, by }), 'rename')) !== null,
    pin: (pinned: boolean) => settle(sendPin({ id, pinned, version, by }), pinned ? 'pin' : 'unpin'),
    mergeInto: async (into: Seen) =>
      (await settle(sendMerge({ into: into.id, themes: [id], version: into.version, by }), null)) !== null,
    undo: (edit: string) => settle(sendUndo({ id: edit, by }), 'undo'),
  };
}

/** The edits of one theme, as controls use them. */
export type ThemeEdits = ReturnType<typeof useThemeEdits>;
