import { Anchor, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { formatDay, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DirectiveDetail } from '../api/directive.query';
import { BucketBadge } from '../bucket/bucket-badge';
import { directiveMessages } from '../directive.messages';
import { emptyFilter, type FilterState } from '../filter/filter-state';
import { filterLink, useFilter } from '../filter/use-filter';
import { Flags } from '../parts/flags';
import { noticeName } from '../parts/notice-name';
import styles from './directive-page.module.css';

/** What the notice says of a directive, fact by fact; what it does not say is said to be missing. */
export function Facts({ directive }: { directive: DirectiveDetail }) {
  const words = useMessages(directiveMessages);
  const { detail } = words;
  const { deadline, notice } = directive;
  const flagged = directive.urgent || directive.continuing || directive.standing;
  return (
    <dl className={styles.facts}>
      <Fact name={detail.status}>
        <BucketBadge bucket={directive.bucket} pastDueUnknown={directive.pastDueUnknown} />
      </Fact>
      <Fact name={detail.units}>
        <Units directive={directive} />
      </Fact>
      {directive.heading && <Fact name={detail.heading}>{directive.heading}</Fact>}
      <Fact name={detail.deadline}>
        {deadline ? (
          <>
            {formatDay(deadline.due)}{' '}
            <Text component="span" size="sm" c="dimmed">{`(${detail.deadlineRaw(deadline.raw)})`}</Text>
          </>
        ) : (
          words.noDeadline
        )}
      </Fact>
      <Fact name={detail.topics}>
        <Lines empty="–">
          {directive.topics.map(({ code, label }) => (
            <FilteredLink key={code} patch={{ topics: [code] }}>
              {label}
            </FilteredLink>
          ))}
        </Lines>
      </Fact>
      {directive.references.length > 0 && (
        <Fact name={detail.references}>
          <Lines empty="–">
            {directive.references.map(({ raw }) => (
              <span key={raw}>{raw}</span>
            ))}
          </Lines>
        </Fact>
      )}
      {flagged && (
        <Fact name={detail.flags}>
          <Flags urgent={directive.urgent} continuing={directive.continuing} standing={directive.standing} />
        </Fact>
      )}
      {directive.themes.length > 0 && (
        <Fact name={detail.themes}>
          <Lines empty="–">
            {directive.themes.map(({ id, label, memberCount }) => (
              <ThemeLink key={id} id={id}>{`${label} (${detail.members(memberCount)})`}</ThemeLink>
            ))}
          </Lines>
        </Fact>
      )}
      <Fact name={detail.source}>
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { directive: directive.id })}>
          {noticeName(notice, words.unnumbered)}
        </Anchor>
        <Text size="sm">{[formatDay(notice.knownOn), notice.title].filter(Boolean).join(' · ')}</Text>
        <Text size="xs" c="dimmed">
          {detail.ordinal(directive.ordinal)}
        </Text>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines({ children, empty }: { children: ReactNode[]; empty: string }) {
  if (children.length === 0) return empty;
  return (
    <ul>
      {children.map((child, place) => (
        <li key={place}>{child}</li>
      ))}
    </ul>
  );
}

/** A value that opens the list of everything that shares it. */
function FilteredLink({ patch, children }: { patch: Partial<FilterState>; children: string }) {
  return (
    <Anchor component={Link} size="sm" to={filterLink('/nhiem-vu', { ...emptyFilter, ...patch })}>
      {children}
    </Anchor>
  );
}

function ThemeLink({ id, children }: { id: string; children: string }) {
  const { linkTo } = useFilter();
  return (
    <Anchor component={Link} size="sm" to={linkTo(`/noi-dung-lap-lai/${encodeURIComponent(id)}`)}>
      {children}
    </Anchor>
  );
}

function Units({ directive }: { directive: DirectiveDetail }) {
  const words = useMessages(directiveMessages);
  const { assignments, cooperating, scope } = directive;
  const inside = new Set(assignments.map(({ department }) => department?.name));
  const others = cooperating.filter(({ raw }) => !inside.has(raw));
  return (
    <ul>
      {assignments.map(({ role, department }) => (
        <li key={`${role}:${department?.id ?? ''}`}>
          {role === 'LEAD' ? words.lead : words.cooperate}:{' '}
          {department ? (
            <FilteredLink patch={{ departments: [department.id] }}>{department.name}</FilteredLink>
          ) : (
            words.scopes[scope]
          )}
        </li>
      ))}
      {assignments.length === 0 && <li>{words.scopes[scope]}</li>}
      {others.map(({ raw, external }) => (
        <li key={raw}>
          {words.cooperate}: {raw}
          {external && ` (${words.outside})`}
        </li>
      ))}
    </ul>
  );
}
