import { Anchor, Button, Loader, Text } from '@mantine/core';
import { formatBytes, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { noticeMessages } from '../notice.messages';
import { noticePath } from '../notice-path';
import type { Receipt, SendFailure } from './send-files';
import styles from './upload.module.css';
import type { UploadLine } from './use-uploads';

/** One file: its name and what came of it; an archive or a mail has a line below for each document inside. */
export function UploadLineView({ line, onAgain }: { line: UploadLine; onAgain: () => void }) {
  const { language } = useLanguage();
  const { file, result } = line;
  const receipts = result && !('failed' in result) ? result : [];
  const [only] = receipts;
  const isContainer = receipts.length > 1 || (only !== undefined && only.name.startsWith(`${file.name} › `));
  return (
    <li className={styles.line} data-state={isContainer ? undefined : (only?.state ?? waitState(line))}>
      <div>
        <Text size="sm" fw={500}>
          {file.name}
        </Text>
        <Text size="xs" c="dimmed">
          {formatBytes(file.size, language)}
        </Text>
      </div>
      {isContainer ? (
        <ContainerSum count={receipts.length} />
      ) : only ? (
        <ReceiptParts receipt={only} name={file.name} />
      ) : (
        <NoReceipt line={line} onAgain={onAgain} />
      )}
      {isContainer && (
        <ul className={styles.parts}>
          {receipts.map((receipt) => (
            <li key={receipt.name} className={styles.line} data-state={receipt.state}>
              <Text size="sm">{nameInside(receipt.name, file.name)}</Text>
              <ReceiptParts receipt={receipt} name={receipt.name} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const waitState = ({ step, result }: UploadLine) => (result ? 'FAILED' : step);

/** @example nameInside('gui.zip › tb.docx', 'gui.zip') // 'tb.docx' */
const nameInside = (name: string, container: string) =>
  name.startsWith(`${container} › `) ? name.slice(container.length + 3) : name;

function ContainerSum({ count }: { count: number }) {
  const words = useMessages(noticeMessages).upload;
  return (
    <Text size="sm" fw={600}>
      {words.documentsInside(count)}
    </Text>
  );
}

/** Its state in words, the reason and what to do, and the notice that came of it. */
function ReceiptParts({ receipt, name }: { receipt: Receipt; name: string }) {
  const { upload, states } = useMessages(noticeMessages);
  const { state, reason, noticeId } = receipt;
  const usual = state === 'STORED' || state === 'NEEDS_REVIEW' ? upload.noReason[state] : null;
  const told = reason ?? usual;
  return (
    <>
      <div>
        <Text size="sm" fw={600} className={styles.state ?? ''}>
          {states[state]}
        </Text>
        {told && <Text size="sm">{told}</Text>}
      </div>
      <div>
        {noticeId && (
          <Anchor component={Link} size="sm" to={noticePath(noticeId)} aria-label={`${upload.open}: ${name}`}>
            {upload.open}
          </Anchor>
        )}
      </div>
    </>
  );
}

function NoReceipt({ line, onAgain }: { line: UploadLine; onAgain: () => void }) {
  const { upload, states } = useMessages(noticeMessages);
  const { step, result, file } = line;
  const failure = result && 'failed' in result ? result : null;
  return (
    <>
      <div>
        <Text size="sm" fw={600} className={styles.state ?? ''}>
          {step === 'sending' && <Loader size={12} mr={6} />}
          {failure ? states.FAILED : step === 'sending' ? upload.sending : upload.waiting}
        </Text>
        {failure && <Text size="sm">{failureWords(failure, upload)}</Text>}
      </div>
      <div>
        {failure && (
          <Button size="compact-sm" variant="default" onClick={onAgain} aria-label={`${upload.again}: ${file.name}`}>
            {upload.again}
          </Button>
        )}
      </div>
    </>
  );
}

function failureWords(failure: SendFailure, words: Messages['upload']): string {
  if (failure.failed === 'unreachable') return words.unreachable;
  return failure.message ?? words.refusedByServer(failure.status);
}

type Messages = ReturnType<typeof useMessages<typeof noticeMessages.vi>>;
