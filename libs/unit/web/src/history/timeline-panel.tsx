import { Text } from '@mantine/core';
import { formatDay, Panel, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { Reorganisation } from '../api/lineage.query';
import type { Unit } from '../api/units.query';
import { historyMessages } from './history.messages';
import styles from './history.module.css';
import { timelineOf, type TimelineLine, type TimelineRow } from './timeline-rows';

/** Every unit of an agency as a bar over the years; the days stand in words beside it. */
export function TimelinePanel(props: { units: readonly Unit[]; reorganisations: readonly Reorganisation[] }) {
  const { units, reorganisations } = props;
  const words = useMessages(historyMessages).timeline;
  const { language } = useLanguage();
  const { rows, years, placeOf } = timelineOf(units);
  const marks = reorganisations.flatMap(({ effectiveOn, short, shortEn }): TimelineLine[] => {
    const left = placeOf(effectiveOn);
    const label = `${formatDay(effectiveOn)}: ${language === 'vi' ? short : shortEn}`;
    return left === null ? [] : [{ key: label, left, label }];
  });
  return (
    <Panel title={words.title} note={words.note}>
      {marks.length > 0 && (
        <Text size="xs" c="dimmed" mb={6}>
          {marks.map(({ label }) => label).join(' · ')}
        </Text>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <UnitRow key={row.unit.id} row={row} lines={marks} years={years} />
        ))}
      </ul>
      {years.length > 0 && (
        <div className={styles.axis} aria-hidden="true">
          <div className={styles.track}>
            {years.map(({ key, left, label }) => (
              <span key={key} className={styles.year} style={{ left: `${left}%` }}>
                {label}
              </span>
            ))}
          </div>
        </div>
      )}
    </Panel>
  );
}

function UnitRow(props: { row: TimelineRow; lines: readonly TimelineLine[]; years: readonly TimelineLine[] }) {
  const { unit, bar } = props.row;
  const words = useMessages(historyMessages).timeline;
  const { firstSeen, lastSeen, aliases, families, current } = unit;
  const moved = current.id !== unit.id;
  return (
    <li className={styles.row}>
      <div>
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {unit.name}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {families.length > 0 ? families.map(({ label }) => label).join(', ') : words.noFamily}
          {' · '}
          {firstSeen && lastSeen ? words.seen(firstSeen, lastSeen) : words.never}
          {moved && ` · ${words.now(current.name)}`}
          {aliases.length > 1 && (
            <details>
              <summary>{words.aliases(aliases.length)}</summary>
              {aliases.join(' · ')}
            </details>
          )}
        </Text>
      </div>
      <div className={styles.track} aria-hidden="true">
        {props.years.map(({ key, left }) => (
          <span key={key} className={styles.yearLine} style={{ left: `${left}%` }} />
        ))}
        {props.lines.map(({ key, left, label }) => (
          <span key={key} className={styles.mark} style={{ left: `${left}%` }} title={label} />
        ))}
        {bar && (
          <span className={styles.bar} data-moved={moved} style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />
        )}
      </div>
    </li>
  );
}
