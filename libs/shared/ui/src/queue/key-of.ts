/** What of a key press decides which action is meant. */
export interface KeyPress {
  key: string;
  /** The place of the key, which stays the same while an input method for Vietnamese takes the letter. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The name of a pressed key as actions write it: letters small, whatever the shift key; null where the browser or an
 * input method means something else by it.
 *
 * @example
 * keyOf({ key: 'J', code: 'KeyJ', ctrlKey: false, metaKey: false, altKey: false }); // 'j'
 */
export function keyOf({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key.length > 1 && !['Process', 'Unidentified'].includes(key)) return key;
  if (/^[\x20-\x7e]$/u.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/u.test(code) ? code.slice(3).toLowerCase() : null;
}
