import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Change, lineageQuery, type Reorganisation } from '../api/lineage.query';
import { type Unit, unitsQuery } from '../api/units.query';
import { AddChangePanel } from './add-change-panel';
import { DecidedPanel } from './decided-panel';
import { historyMessages } from './history.messages';
import { ProposalsPanel } from './proposals-panel';
import { TimelinePanel } from './timeline-panel';

const agencyParam = 'co-quan';

/**
 * The units of one agency over time: what the machine proposes of them, what people decided, and a change by hand.
 *
 * @example
 * { path: '/quan-tri/don-vi', element: <UnitHistoryPage /> }
 */
export function UnitHistoryPage() {
  const words = useMessages(historyMessages);
  const [params, setParams] = useSearchParams();
  const units = useApiQuery(unitsQuery, {});
  const lineage = useApiQuery(lineageQuery, {});
  const agencies = agenciesOf(units.data?.departments ?? []);
  const agency = agencies.find(({ id }) => id === params.get(agencyParam)) ?? agencies[0];
  const choose = (id: string) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      next.set(agencyParam, id);
      return next;
    });
  return (
    <Page title={words.title} shown={agency && <AgencyFacts agency={agency} known={agencies} onChoose={choose} />}>
      <AnswerView answer={units} lines={8}>
        {({ departments }) =>
          agency ? (
            <>
              <NativeSelect
                label={words.agency}
                maw="34rem"
                value={agency.id}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
                data={agencies.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <AnswerView answer={lineage} lines={8}>
                {({ departmentLineage, reorganisations }) => (
                  <Panels
                    {...{ agency, departments, reorganisations }}
                    changes={departmentLineage}
                    busy={lineage.loading}
                  />
                )}
              </AnswerView>
            </>
          ) : (
            <NoUnits />
          )
        }
      </AnswerView>
    </Page>
  );
}

interface PanelsProps {
  agency: Unit['agency'];
  departments: readonly Unit[];
  changes: readonly Change[];
  reorganisations: readonly Reorganisation[];
  busy: boolean;
}

function Panels({ agency, departments, changes, reorganisations, busy }: PanelsProps) {
  const own = departments.filter((unit) => unit.agency.id === agency.id);
  const former = agency.predecessors.map(({ id }) => id);
  // A change over the merger belongs to the new agency, and is part of the old one's history too.
  const here = changes.filter(
    (change) =>
      change.agency.id === agency.id || change.from.some(({ department }) => department.agency.id === agency.id),
  );
  const open = here.filter(({ state }) => state === 'PROPOSED');
  return (
    <>
      <ProposalsPanel key={`open ${agency.id}`} agency={agency.id} changes={open} busy={busy} />
      <TimelinePanel units={own} reorganisations={reorganisations} />
      <DecidedPanel changes={here.filter(({ state }) => state !== 'PROPOSED')} busy={busy} />
      <AddChangePanel
        key={`add ${agency.id}`}
        own={own}
        former={departments.filter((unit) => former.includes(unit.agency.id))}
      />
    </>
  );
}

type Related = Unit['agency']['successors'];

interface AgencyFactsProps {
  agency: Unit['agency'];
  known: readonly Unit['agency'][];
  onChoose: (id: string) => void;
}

/** How long an agency was, what it was made of and what it became; those with units of their own can be opened. */
function AgencyFacts({ agency, known, onChoose }: AgencyFactsProps) {
  const words = useMessages(historyMessages);
  const list = (related: Related) =>
    related.map(({ id, name }, place) => (
      <Fragment key={id}>
        {place > 0 && ', '}
        {known.some((one) => one.id === id) ? (
          <Anchor component="button" type="button" size="sm" onClick={() => onChoose(id)}>
            {name}
          </Anchor>
        ) : (
          name
        )}
      </Fragment>
    ));
  return (
    <>
      {agency.name} {words.valid(agency.validFrom, agency.validTo)}
      {agency.predecessors.length > 0 && (
        <div>
          {words.from} {list(agency.predecessors)}
        </div>
      )}
      {agency.successors.length > 0 && (
        <div>
          {words.into} {list(agency.successors)}
        </div>
      )}
    </>
  );
}

function NoUnits() {
  const words = useMessages(historyMessages);
  return (
    <Panel>
      <EmptyState
        title={words.noUnits}
        next={words.noUnitsNext}
        actions={
          <Button component={Link} to="/thong-bao">
            {words.toNotices}
          </Button>
        }
      />
    </Panel>
  );
}

function agenciesOf(units: readonly Unit[]): Unit['agency'][] {
  return [...new Map(units.map(({ agency }) => [agency.id, agency])).values()];
}
