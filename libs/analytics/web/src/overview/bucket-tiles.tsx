import { bucketColour, bucketMessages, buckets, useFilter } from '@giao-ban/directive-web';
import { CountLink, FormulaHint, formatRate, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import type { PreviousTotals, Totals } from '../api/totals.query';
import { useMeasureWords } from '../api/use-measure-words';
import { bucketMeasures } from './bucket-measures';
import styles from './bucket-tiles.module.css';
import { overviewMessages } from './overview.messages';

/** The total and its buckets, which add up to it; every number opens its list. */
export function BucketTiles({ total, previous }: { total: Totals; previous: PreviousTotals }) {
  const words = useMessages(overviewMessages);
  const names = useMessages(bucketMessages);
  const measureWords = useMeasureWords();
  const { linkTo } = useFilter();
  const change = (now: number, before: number | undefined) =>
    before === undefined ? null : <span className={styles.change}>{words.change(now, before)}</span>;
  return (
    <>
      <ShareBar total={total} />
      <ul className={styles.tiles}>
        <Tile label={words.total} formula={measureWords('directives')?.formula} main>
          <CountLink count={total.directives} to={linkTo('/nhiem-vu')} label={words.total} inherit />
          {change(total.directives, previous?.directives)}
        </Tile>
        {buckets.map((bucket) => {
          const measure = bucketMeasures[bucket];
          return (
            <Tile
              key={bucket}
              label={names.label(bucket)}
              colour={bucketColour(bucket)}
              formula={measureWords(measure)?.formula}
              share={total.directives > 0 ? total[measure] / total.directives : null}
            >
              <CountLink
                count={total[measure]}
                to={linkTo('/nhiem-vu', { buckets: [bucket] })}
                label={names.label(bucket)}
                inherit
              />
              {change(total[measure], previous?.[measure])}
            </Tile>
          );
        })}
      </ul>
      {total.pastDueUnknown > 0 && (
        <p className={styles.silent}>
          {words.ofWhich(names.pastDueUnknown)}{' '}
          <CountLink
            count={total.pastDueUnknown}
            to={linkTo('/nhiem-vu', { pastDueUnknown: true })}
            label={names.pastDueUnknown}
          />{' '}
          <FormulaHint
            label={words.formula(names.pastDueUnknown)}
            formula={measureWords('pastDueUnknown')?.formula ?? ''}
          />
        </p>
      )}
    </>
  );
}

interface TileProps {
  label: string;
  colour?: string;
  formula: string | undefined;
  share?: number | null;
  main?: boolean;
  children: ReactNode;
}

function Tile({ label, colour, formula, share, main = false, children }: TileProps) {
  const words = useMessages(overviewMessages);
  const { language } = useLanguage();
  return (
    <li className={main ? styles.mainTile : styles.tile} style={colour ? { borderTopColor: colour } : undefined}>
      <span className={styles.label}>
        <span>{label}</span>
        {formula && <FormulaHint label={words.formula(label)} formula={formula} />}
      </span>
      <span className={styles.value}>
        {children}
        {share !== undefined && <span className={styles.share}>{formatRate(share, language)}</span>}
      </span>
    </li>
  );
}

/** All buckets as one line of 100 %. */
function ShareBar({ total }: { total: Totals }) {
  const words = useMessages(overviewMessages);
  const names = useMessages(bucketMessages);
  const { language } = useLanguage();
  const { linkTo: _linkTo, ...filter } = useFilter();
  const parts = buckets
    .map((bucket) => ({ bucket, count: total[bucketMeasures[bucket]] }))
    .filter(({ count }) => count > 0);
  const told = parts.map(
    ({ bucket, count }) => `${names.short[bucket]} ${formatRate(count / total.directives, language)}`,
  );
  return (
    <div className={styles.bar} role="img" aria-label={words.bar(told.join(', '))}>
      {parts.map(({ bucket, count }) => (
        <span
          key={bucket}
          className={styles.part}
          style={{ flexGrow: count, background: bucketColour(bucket) }}
          title={`${names.label(bucket)}: ${count}`}
          onClick={() => filter.narrow({ buckets: [bucket] })}
        />
      ))}
    </div>
  );
}
