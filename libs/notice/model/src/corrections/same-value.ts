/**
 * Whether two values of a field say the same; an absent member says the same as `null`.
 *
 * @example sameValue({ name: 'A', title: null }, { name: 'A' }) // true
 */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

// How a deadline was read and how a unit is known say nothing of what they are.
const asides = new Set(['rule', 'departmentId']);

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(
      Object.entries(member)
        .filter(([key, one]) => one !== null && one !== undefined && one !== false && !asides.has(key))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
