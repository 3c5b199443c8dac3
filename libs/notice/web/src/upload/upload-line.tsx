import { Anchor, Button, Loader, Text } from '@mantine/core';
import { formatBytes, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { noticeMessages } from '../notice.messages';
import { noticePath } from '../notice-path';
import styles from './upload.module.css';
import type { UploadLine } from './use-uploads';

/** One file: its name, its state in words, the reason and what to do, and the notice that came of it. */
export function UploadLineView({ line, onAgain }: { line: UploadLine; onAgain: () => void }) {
  const words = useMessages(noticeMessages);
  const { language } = useLanguage();
  const { file, result } = line;
  const told = useResultWords(line);
  return (
    <li className={styles.line} data-state={told.state}>
      <div>
        <Text size="sm" fw={500}>
          {file.name}
        </Text>
        <Text size="xs" c="dimmed">
          {formatBytes(file.size, language)}
        </Text>
      </div>
      <div>
        <Text size="sm" fw={600} className={styles.state ?? ''}>
          {line.step === 'sending' && <Loader size={12} mr={6} />}
          {told.label}
        </Text>
        {told.reason && <Text size="sm">{told.reason}</Text>}
      </div>
      <div>
        {result && 'noticeId' in result && result.noticeId && (
          <Anchor
            component={Link}
            size="sm"
            to={noticePath(result.noticeId)}
            aria-label={`${words.upload.open}: ${file.name}`}
          >
            {words.upload.open}
          </Anchor>
        )}
        {result && 'failed' in result && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={onAgain}
            aria-label={`${words.upload.again}: ${file.name}`}
          >
            {words.upload.again}
          </Button>
        )}
      </div>
    </li>
  );
}

function useResultWords({ step, result }: UploadLine): { state: string; label: string; reason: string | null } {
  const { upload, states } = useMessages(noticeMessages);
  if (step !== 'done' || !result)
    return { state: step, label: step === 'sending' ? upload.sending : upload.waiting, reason: null };
  if ('failed' in result) {
    const reason =
      result.failed === 'status' ? (result.message ?? upload.refusedByServer(result.status)) : upload.unreachable;
    return { state: 'FAILED', label: states.FAILED, reason };
  }
  const usual = result.state === 'STORED' || result.state === 'NEEDS_REVIEW' ? upload.noReason[result.state] : null;
  return { state: result.state, label: states[result.state], reason: result.reason ?? usual };
}
