import { type DiffPiece } from '@giao-ban/shared-kernel';
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
  return pieces.map(({ kind, text }, place) => {
    if (kind === 'same') return <span key={place}>{text}</span>;
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={place} className="gb-diff">
        <span className="gb-only-read">{kind === 'removed' ? removed : added} </span>
        {text}
      </Mark>
    );
  });
}
