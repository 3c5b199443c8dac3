import { Anchor, Text } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { DirectiveDetail } from '../api/directive.query';
import { directiveMessages } from '../directive.messages';
import { useFilter } from '../filter/use-filter';
import styles from './directive-page.module.css';

type Instruction = NonNullable<DirectiveDetail['instruction']>;

/** The sentences of one notice that are one instruction, each under the unit that it was told to. */
export function SameInstruction({ instruction, current }: { instruction: Instruction; current: string }) {
  const words = useMessages(directiveMessages).detail;
  const { linkTo } = useFilter();
  return (
    <ol className={styles.chain}>
      {instruction.members.map(({ id, heading, text }) => (
        <li key={id} aria-current={id === current ? 'true' : undefined}>
          <strong>{heading ?? words.allUnits}</strong>
          <Text size="sm">
            {id === current ? (
              <>
                {text} <em>({words.thisOne})</em>
              </>
            ) : (
              <Anchor component={Link} size="sm" to={linkTo(`/nhiem-vu/${encodeURIComponent(id)}`)}>
                {text}
              </Anchor>
            )}
          </Text>
        </li>
      ))}
    </ol>
  );
}
