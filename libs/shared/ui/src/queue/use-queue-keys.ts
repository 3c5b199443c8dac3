import { useEffect, useRef, useState } from 'react';
import { keyOf } from './key-of';

/** Something that can be done with a queue, and the keys for it. */
export interface QueueAction {
  /** Names as `KeyboardEvent.key` gives them, letters small: `a`, `ArrowDown`. */
  keys: readonly string[];
  /** In words, for the list of keys. */
  label: string;
  run: () => void;
}

/** The list of keys, which `?` opens. */
export interface QueueKeys {
  helpOpen: boolean;
  openHelp: () => void;
  closeHelp: () => void;
}

const typing = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *, [role="listbox"] *';
const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches(typing);

// Enter presses what has the focus; it is a key of the queue only where nothing has.
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('button, a[href], summary');

/**
 * Lets a queue be worked by keyboard, wherever the focus is, except while somebody types or a dialog is open.
 *
 * @example
 * const keys = useQueueKeys([{ keys: ['a'], label: 'Chấp nhận', run: accept }]);
 */
export function useQueueKeys(actions: readonly QueueAction[]): QueueKeys {
  const [helpOpen, setHelp] = useState(false);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === null || isTyping(event.target) || event.defaultPrevented) return;
      if (key === 'Enter' && isPressable(event.target)) return;
      if (key === '?') return setHelp(true);
      const action = latest.current.find(({ keys }) => keys.includes(key));
      if (!action || event.repeat) return;
      event.preventDefault();
      action.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return { helpOpen, openHelp: () => setHelp(true), closeHelp: () => setHelp(false) };
}
