import { Button, FileInput, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { describeProblem, type EnumOf, useMutation, useRefreshAll, type VariablesOf } from '@giao-ban/shared-graphql';
import { DayField, ProblemView, useMessages, useOwnName } from '@giao-ban/shared-ui';
import { type FormEvent, useState } from 'react';
import { reportStatusMutation } from '../api/evidence.mutations';
import { directiveMessages } from '../directive.messages';
import { checkReport } from './check-report';
import { decideMessages } from './decide.messages';
import { proofKinds, sendProof } from './send-proof';

type Status = EnumOf<'OutcomeStatus'>;
const statuses: readonly Status[] = ['COMPLETED', 'IN_PROGRESS', 'NOT_COMPLETED', 'POSTPONED', 'CANCELLED'];

/** Status, day, note, file and name; says beside each field what is wrong before anything is sent. */
export function ReportForm({ directiveId, first, today }: { directiveId: string; first: string; today: string }) {
  const words = useMessages(decideMessages).report;
  const { statuses: statusWords } = useMessages(directiveMessages);
  const form = useReport(directiveId, first, today);
  const { draft, change, faults } = form;
  const dayWords = { noDay: words.noDay, dayTooEarly: words.dayTooEarly(first), dayTooLate: words.dayTooLate(today) };
  return (
    <form onSubmit={form.send} noValidate aria-label={words.title}>
      <Stack gap="sm">
        <NativeSelect
          size="sm"
          label={words.status}
          value={draft.status ?? ''}
          onChange={({ currentTarget: { value } }) => change({ status: statuses.find((one) => one === value) ?? null })}
          data={[
            { value: '', label: words.choose },
            ...statuses.map((value) => ({ value, label: statusWords[value] })),
          ]}
          error={faults?.status ? words.noStatus : null}
        />
        <DayField
          label={words.on}
          value={draft.on}
          onChange={(on) => change({ on })}
          error={faults?.on ? dayWords[faults.on] : null}
        />
        <Textarea
          size="sm"
          label={words.note}
          description={words.noteHint}
          maxLength={2000}
          rows={3}
          value={draft.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <FileInput
          size="sm"
          label={words.file}
          description={words.fileHint}
          placeholder={words.chooseFile}
          accept={proofKinds}
          clearable
          clearButtonProps={{ 'aria-label': words.removeFile }}
          value={draft.file}
          onChange={(file) => change({ file })}
          error={form.fileFault === undefined ? null : (form.fileFault ?? words.fileNotSent)}
        />
        <TextInput
          size="sm"
          label={words.name}
          description={words.nameHint}
          maxLength={100}
          value={form.name}
          onChange={({ currentTarget }) => form.setName(currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={form.busy}>
          {words.send}
        </Button>
        <Text size="sm" role="status">
          {form.sent && words.sent}
        </Text>
        {form.problem && <ProblemView problem={form.problem} />}
      </Stack>
    </form>
  );
}

interface Draft {
  status: Status | null;
  on: string | null;
  note: string;
  file: File | null;
}

function useReport(directiveId: string, first: string, today: string) {
  const blank: Draft = { status: null, on: today, note: '', file: null };
  const [draft, setDraft] = useState(blank);
  const [name, setName] = useOwnName();
  // Faults are told after the first attempt to send, and then follow the typing.
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  // Why the file was not taken, in the server's words; `null` where it did not answer.
  const [fileFault, setFileFault] = useState<string | null>();
  const [sending, setSending] = useState(false);
  const refreshAll = useRefreshAll();
  const [{ error }, report] = useMutation(reportStatusMutation);
  const found = checkReport(draft, first, today);

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setSent(false);
    const { status, on, note, file } = draft;
    if (found.status || found.on || !status || !on) return;
    setSending(true);
    void save({ directiveId, status, on, note: note || null, by: name || null }, file).finally(() => setSending(false));
  };
  const save = async (given: Omit<VariablesOf<typeof reportStatusMutation>, 'attachment'>, file: File | null) => {
    setFileFault(undefined);
    const proof = file && (await sendProof(directiveId, file));
    if (proof && 'failed' in proof) return setFileFault(proof.failed);
    const { error: failure } = await report({ ...given, attachment: proof?.id ?? null });
    if (failure) return;
    setDraft(blank);
    setTried(false);
    setSent(true);
    refreshAll();
  };
  const change = (part: Partial<Draft>) => {
    if ('file' in part) setFileFault(undefined);
    setDraft((before) => ({ ...before, ...part }));
  };
  const problem = error ? describeProblem(error) : null;
  return { draft, change, name, setName, send, sent, busy: sending, faults: tried ? found : null, fileFault, problem };
}
