import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { describeProblem, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { ProblemView, useMessages } from '@giao-ban/shared-ui';
import { removeIllustrativeMutation } from '../api/remove-illustrative.mutation';
import { noticeMessages } from '../notice.messages';
import styles from './illustrative-banner.module.css';

/**
 * Says that the data is illustrative, and takes it away after one question.
 *
 * @example
 * <IllustrativeBanner count={dataset.illustrativeNotices} />
 */
export function IllustrativeBanner({ count }: { count: number }) {
  const words = useMessages(noticeMessages).banner;
  const [asking, { open, close }] = useDisclosure(false);
  if (count === 0) return null;
  return (
    <>
      <div className={styles.banner} role="note">
        <Group justify="space-between" gap="xs">
          <Text size="sm" style={{ flex: '1 1 16rem' }}>
            <strong>{words.title}.</strong> {words.text(count)}
          </Text>
          <Button size="xs" variant="default" onClick={open} className="gb-no-print">
            {words.remove}
          </Button>
        </Group>
      </div>
      <Modal
        opened={asking}
        onClose={close}
        title={words.confirmTitle}
        closeButtonProps={{ 'aria-label': words.cancel }}
      >
        <RemoveQuestion count={count} onClose={close} />
      </Modal>
    </>
  );
}

function RemoveQuestion({ count, onClose }: { count: number; onClose: () => void }) {
  const words = useMessages(noticeMessages).banner;
  const refreshAll = useRefreshAll();
  const [{ fetching, error }, remove] = useMutation(removeIllustrativeMutation);
  const confirm = async () => {
    const result = await remove({});
    if (result.error) return;
    onClose();
    refreshAll();
  };
  return (
    <>
      <Text size="sm">{words.confirmText(count)}</Text>
      {error && <ProblemView problem={describeProblem(error)} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button color="red.8" loading={fetching} onClick={() => void confirm()}>
          {words.confirm}
        </Button>
      </Group>
    </>
  );
}
