import { Button, Kbd, Modal, Table } from '@mantine/core';
import { Fragment } from 'react';
import { useMessages } from '../language/language-provider';
import { queueMessages } from './queue.messages';
import type { QueueAction, QueueKeys } from './use-queue-keys';

/**
 * The keys of a queue: a button, and the list that it or `?` opens.
 *
 * @example
 * <QueueHelp keys={useQueueKeys(actions)} actions={actions} />
 */
export function QueueHelp({ keys, actions }: { keys: QueueKeys; actions: readonly QueueAction[] }) {
  const words = useMessages(queueMessages);
  return (
    <>
      <Button variant="default" size="xs" onClick={keys.openHelp} aria-label={words.openHelp} className="gb-no-print">
        ?
      </Button>
      <Modal
        opened={keys.helpOpen}
        onClose={keys.closeHelp}
        title={words.help}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.key}</Table.Th>
              <Table.Th scope="col">{words.does}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {actions.map(({ keys: names, label }) => (
              <Table.Tr key={label}>
                <Table.Td>
                  {names.map((name, place) => (
                    <Fragment key={name}>
                      {place > 0 && words.or}
                      <Kbd>{keyName(name, words.names)}</Kbd>
                    </Fragment>
                  ))}
                </Table.Td>
                <Table.Td>{label}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Td>
                <Kbd>?</Kbd>
              </Table.Td>
              <Table.Td>{words.help}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  );
}

const keyName = (key: string, names: Readonly<Record<string, string>>): string => names[key] ?? key.toUpperCase();
