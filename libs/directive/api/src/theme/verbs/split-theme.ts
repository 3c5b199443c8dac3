import { type Actor, CodedError } from '@giao-ban/shared-nest';
import { insertRows, ThemeEntity } from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { addMembers, editingThemes, holdTheme, takeMembers, type ThemeInHand, writeEdit } from './theme-in-hand';
import { openingOf, themeName } from './theme-name';

/** Members to take out of a theme. */
export interface SplitTheme {
  id: string;
  members: readonly string[];
  /** Of the new theme; made from its first member where it is left out. */
  label: string | null;
  version: number;
}

const leastLeft = 2;

/**
 * Takes members out of a theme: two or more become a theme of their own, a single one stands alone. They stay apart from
 * now on.
 *
 * @returns the ids of what remains and of the new theme, where there is one
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT`
 * @example await splitTheme(source, actor, { id, members: [directiveId, otherId], label: null, version: 1 });
 */
export function splitTheme(source: DataSource, actor: Actor, asked: SplitTheme): Promise<string[]> {
  const label = asked.label === null ? null : themeName(asked.label);
  return editingThemes(source, async (manager) => {
    const whole = await holdTheme(manager, asked.id, 'id', asked.version);
    const taken = checkedMembers(whole, asked.members);
    const members = whole.members.filter((id) => !taken.includes(id));
    const name = label ?? (await nameFor(manager, taken));
    const made: ThemeInHand = {
      id: randomUUID(),
      label: name,
      foundLabel: name,
      pinned: false,
      version: 1,
      members: taken,
    };
    await takeMembers(manager, whole.id, taken);
    const isTheme = taken.length > 1;
    if (isTheme) {
      const { id, foundLabel, pinned, version } = made;
      await insertRows(manager, ThemeEntity, [{ id, label: name, foundLabel, pinned, version }]);
      await addMembers(manager, id, taken);
    }
    await writeEdit(manager, actor, { kind: 'split', before: { ...whole, members }, label: name, others: [made] });
    return isTheme ? [whole.id, made.id] : [whole.id];
  });
}

function checkedMembers(whole: ThemeInHand, asked: readonly string[]): string[] {
  const taken = [...new Set(asked)];
  if (taken.length === 0 || taken.some((id) => !whole.members.includes(id))) {
    throw new CodedError('BAD_INPUT', 'Chọn những nhiệm vụ đang thuộc nội dung lặp lại này để tách ra.', {
      at: 'members',
      hint: 'Mở lại trang nội dung để xem các nhiệm vụ hiện có.',
    });
  }
  if (whole.members.length - taken.length < leastLeft) {
    throw new CodedError('BAD_INPUT', `Sau khi tách phải còn lại ít nhất ${leastLeft} nhiệm vụ.`, {
      at: 'members',
      hint: 'Chọn ít nhiệm vụ hơn, hoặc đổi tên nội dung này.',
    });
  }
  return taken.sort();
}

async function nameFor(manager: EntityManager, directives: readonly string[]): Promise<string> {
  const [first]: { text: string }[] = await manager.query(
    'SELECT text FROM giaoban.directive WHERE id = ANY ($1::uuid[]) ORDER BY known_on, position, id LIMIT 1',
    [directives],
  );
  return openingOf(first?.text ?? '') || 'Nội dung tách riêng';
}
