import { Button, MultiSelect, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { describeProblem, type EnumOf, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { DayField, Panel, ProblemView, useMessages, useOwnName } from '@giao-ban/shared-ui';
import { type FormEvent, useState } from 'react';
import { addLineageMutation } from '../api/lineage.mutations';
import type { Unit } from '../api/units.query';
import { historyMessages } from './history.messages';
import { type Shares, ShareFields, toHeirs } from './share-fields';

type Kind = EnumOf<'LineageKind'>;
const kinds: readonly Kind[] = ['RENAME', 'MERGE', 'SPLIT', 'CREATE', 'ABOLISH', 'TRANSFER'];
const hasBefore = (kind: Kind) => kind !== 'CREATE';
const hasAfter = (kind: Kind) => kind !== 'ABOLISH';

/** A change that a person knows of: between units of this agency, or from one that was merged into it. */
export function AddChangePanel({ own, former }: { own: readonly Unit[]; former: readonly Unit[] }) {
  const { add: words, fields, kinds: kindWords } = useMessages(historyMessages);
  const form = useAddChange();
  const { draft, change, faults } = form;
  const label = ({ name, agency }: Unit) => (former.length > 0 ? `${name} (${agency.province.label})` : name);
  const options = (units: readonly Unit[]) => units.map((unit) => ({ value: unit.id, label: label(unit) }));
  const chosenAfter = own.filter(({ id }) => draft.to.includes(id));
  return (
    <Panel title={words.title} note={words.note}>
      <form onSubmit={form.send} noValidate aria-label={words.title} className="gb-no-print">
        <Stack gap="sm" maw="34rem">
          <NativeSelect
            size="sm"
            label={fields.kind}
            value={draft.kind}
            onChange={({ currentTarget: { value } }) =>
              change({ kind: kinds.find((one) => one === value) ?? 'RENAME' })
            }
            data={kinds.map((value) => ({ value, label: kindWords[value] }))}
          />
          {hasBefore(draft.kind) && (
            <UnitsField
              label={fields.before}
              data={options([...own, ...former])}
              value={draft.from}
              onChange={(from) => change({ from })}
              error={faults.from && words.needBefore}
            />
          )}
          {hasAfter(draft.kind) && (
            <UnitsField
              label={fields.after}
              data={options(own)}
              value={draft.to}
              onChange={(to) => change({ to })}
              error={faults.to && words.needAfter}
            />
          )}
          {draft.kind === 'SPLIT' && chosenAfter.length > 0 && (
            <ShareFields units={chosenAfter} shares={draft.shares} onChange={(shares) => change({ shares })} />
          )}
          <DayField
            label={fields.on}
            value={draft.effectiveOn}
            onChange={(effectiveOn) => change({ effectiveOn })}
            error={faults.effectiveOn ? words.needDay : null}
          />
          <TextInput
            size="sm"
            label={fields.basis}
            description={fields.basisHint}
            maxLength={300}
            value={draft.basis}
            onChange={({ currentTarget }) => change({ basis: currentTarget.value })}
          />
          <Textarea
            size="sm"
            label={fields.reason}
            maxLength={2000}
            rows={2}
            value={draft.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
          <TextInput
            size="sm"
            label={fields.name}
            maxLength={100}
            value={form.name}
            onChange={({ currentTarget }) => form.setName(currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={form.busy} style={{ alignSelf: 'flex-start' }}>
            {words.send}
          </Button>
          <Text size="sm" role="status">
            {form.sent && words.sent}
          </Text>
          {form.problem && <ProblemView problem={form.problem} />}
        </Stack>
      </form>
    </Panel>
  );
}

function UnitsField(props: {
  label: string;
  data: { value: string; label: string }[];
  value: string[];
  onChange: (ids: string[]) => void;
  error: string | false;
}) {
  const words = useMessages(historyMessages).fields;
  const placeholder = props.value.length === 0 ? words.choose : '';
  return <MultiSelect size="sm" searchable placeholder={placeholder} {...props} />;
}

interface Draft {
  kind: Kind;
  from: string[];
  to: string[];
  shares: Shares;
  effectiveOn: string | null;
  basis: string;
  reason: string;
}

const blank: Draft = { kind: 'RENAME', from: [], to: [], shares: {}, effectiveOn: null, basis: '', reason: '' };

function useAddChange() {
  const [draft, setDraft] = useState(blank);
  const [name, setName] = useOwnName();
  // Faults are told after the first attempt to send, and then follow the typing.
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const refreshAll = useRefreshAll();
  const [{ fetching, error }, add] = useMutation(addLineageMutation);
  const { kind, effectiveOn } = draft;
  const [from, to] = [hasBefore(kind) ? draft.from : [], hasAfter(kind) ? draft.to : []];
  const found = {
    from: hasBefore(kind) && from.length === 0,
    to: hasAfter(kind) && to.length === 0,
    effectiveOn: effectiveOn === null,
  };
  const none = { from: false, to: false, effectiveOn: false };

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setSent(false);
    if (found.from || found.to || effectiveOn === null) return;
    const words = { basis: draft.basis || null, reason: draft.reason || null };
    const heirs = toHeirs(to, kind === 'SPLIT' ? draft.shares : {});
    void add({ input: { kind, from, to: heirs, effectiveOn, ...words }, by: name || null }).then((result) => {
      if (result.error) return;
      setDraft(blank);
      setTried(false);
      setSent(true);
      refreshAll();
    });
  };
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const problem = error ? describeProblem(error) : null;
  return { draft, change, name, setName, send, sent, busy: fetching, faults: tried ? found : none, problem };
}
