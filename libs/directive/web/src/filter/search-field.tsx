import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { filterMessages } from './filter.messages';
import type { FilterControl } from './use-filter';

/** Free text; the address follows shortly after the typing stops, without a history step per letter. */
export function SearchField({ text, narrow }: { text: string; narrow: FilterControl['narrow'] }) {
  const words = useMessages(filterMessages);
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const [sent, setSent] = useState(text);
  const search = useDebouncedCallback((value: string) => {
    setSent(value.trim());
    narrow({ text: value.trim() }, { replace: true });
  }, 350);
  // Going back, or removing the chip, changes the address from outside; the field follows. What it sent itself comes back
  // while somebody may be typing on, and must not take those letters away.
  if (seen !== text) {
    setSeen(text);
    if (text !== sent) {
      setSent(text);
      setTyped(text);
    }
  }
  return (
    <TextInput
      type="search"
      size="sm"
      aria-label={words.search}
      placeholder={words.searchPlaceholder}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
      style={{ flex: '1 1 14rem', minWidth: 0, maxWidth: '24rem' }}
    />
  );
}
