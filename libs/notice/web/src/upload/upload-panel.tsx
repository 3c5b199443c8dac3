import { Button, Group, Progress, Text } from '@mantine/core';
import { Panel, useMessages } from '@giao-ban/shared-ui';
import { type DragEvent, useId, useRef, useState } from 'react';
import { noticeMessages } from '../notice.messages';
import { UploadLineView } from './upload-line';
import styles from './upload.module.css';
import { useUploads } from './use-uploads';

/** Where new notices come in: dropped or chosen, with a line of its own for each file. */
export function UploadPanel() {
  const words = useMessages(noticeMessages).upload;
  const { lines, add, again, clear } = useUploads();
  const done = lines.filter(({ step }) => step === 'done').length;
  return (
    <Panel title={words.title} className="gb-no-print">
      <DropZone onFiles={add} />
      {lines.length > 0 && (
        <>
          <Group justify="space-between" mt="sm" gap="xs">
            <Text size="sm" role="status">
              {words.progress(done, lines.length)}
            </Text>
            {done === lines.length && (
              <Button size="compact-sm" variant="subtle" onClick={clear}>
                {words.clear}
              </Button>
            )}
          </Group>
          <Progress value={(done / lines.length) * 100} size="sm" aria-label={words.progress(done, lines.length)} />
          <ul className={styles.lines} aria-label={words.results}>
            {lines.map((line) => (
              <UploadLineView key={line.key} line={line} onAgain={() => again(line.key)} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** What the server reads; anything may be dropped, and is told why where it is not read. */
const readable = '.docx,.doc,.rtf,.pdf,.png,.jpg,.jpeg,.tif,.tiff,.txt,.md,.html,.htm,.eml,.zip';

function DropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const words = useMessages(noticeMessages).upload;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(event.dataTransfer.files);
  };
  return (
    <div
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={inputId} className="gb-only-read">
        {words.title}
      </label>
      <input
        ref={input}
        id={inputId}
        type="file"
        multiple
        accept={readable}
        hidden
        data-testid="upload-input"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button size="sm" onClick={() => input.current?.click()}>
        {words.pick}
      </Button>
      <Text size="sm" c="dimmed">
        {over ? words.dropNow : words.note}
      </Text>
    </div>
  );
}
