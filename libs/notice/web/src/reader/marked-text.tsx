import { useEffect, useMemo, useRef } from 'react';
import { markText, type TextMark, type TextPiece } from './mark-text';
import styles from './reader.module.css';

/** The text and what is marked in it. */
export interface MarkedTextProps {
  text: string;
  marks: readonly TextMark[];
  /** The mark to show strongly and to bring into view. */
  chosen: string | null;
  onChoose: (directiveId: string) => void;
  label: string;
}

/** The reading text with its marks; the chosen one is brought to the middle of the screen. */
export function MarkedText({ text, marks, chosen, onChoose, label }: MarkedTextProps) {
  const container = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => markText(text, marks), [text, marks]);
  useEffect(() => {
    container.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: 'center' });
  }, [chosen, lines]);
  return (
    <div ref={container} className={styles.text} lang="vi" role="document" aria-label={label}>
      {lines.map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map((piece) => (
            <Piece key={piece.start} piece={piece} chosen={chosen} onChoose={onChoose} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({ piece, chosen, onChoose }: { piece: TextPiece } & Pick<MarkedTextProps, 'chosen' | 'onChoose'>) {
  // The innermost mark is the one that begins last.
  const mark = piece.marks.find(({ id }) => id === chosen) ?? piece.marks.at(-1);
  if (!mark) return piece.text;
  return (
    <mark
      className={styles[mark.kind]}
      data-chosen={mark.id === chosen}
      data-mark={mark.id}
      onClick={mark.kind === 'directive' ? () => onChoose(mark.id) : undefined}
    >
      {piece.text}
    </mark>
  );
}
