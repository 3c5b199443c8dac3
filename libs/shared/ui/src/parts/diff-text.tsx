import { type DiffPiece } from '@giao-ban/shared-kernel';
import { Fragment } from 'react';
import type { Catalogue } from '../language/language';
import { useMessages } from '../language/language-provider';

const vi = { removed: 'bỏ:', added: 'thêm:' };
const en: typeof vi = { removed: 'removed:', added: 'added:' };
const words: Catalogue<typeof vi> = { vi, en };

/**
 * A wording with what was taken out and put in since another one; told by line and by word, never by colour alone.
 *
 * @example
 * <DiffText pieces={wordDiff('quý I', 'quý II')} />
 */
export function DiffText({ pieces }: { pieces: readonly DiffPiece[] }) {
  const { removed, added } = useMessages(words);
  return pieces.map(({ kind, text: written }, place) => {
    // The last word of a text has no space behind it, and what follows it here may come from the other one.
    const text = written.trimEnd();
    const space = written.slice(text.length) || (place < pieces.length - 1 ? ' ' : '');
    if (kind === 'same') return <span key={place}>{text + space}</span>;
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      <Fragment key={place}>
        <Mark className="gb-diff">
          <span className="gb-only-read">{kind === 'removed' ? removed : added} </span>
          {text}
        </Mark>
        {space}
      </Fragment>
    );
  });
}
