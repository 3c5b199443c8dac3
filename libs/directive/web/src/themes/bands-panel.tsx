import { Button, NativeSelect, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { BandTable, ChartFrame } from '@giao-ban/shared-charts';
import { type EnumOf, useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, formatMonth, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type ThemeBands, themeBandsQuery } from '../api/theme-bands.query';
import { datasetQuery } from '../api/dataset.query';
import { useFilter } from '../filter/use-filter';
import { BandName } from './band-name';
import { ThemeLine } from './theme-line';
import { toThemeFilter } from './theme-filter';
import { themeMessages } from './theme.messages';
import styles from './themes.module.css';
import { useBandCells, useBandTable } from './use-band-cells';

type Order = EnumOf<'ThemeOrder'>;
const orders: readonly Order[] = ['MEMBERS', 'LAST_SEEN', 'GROWTH', 'FIRST_SEEN'];
const shownFirst = 15;
const shownMonths = 24;

/** The themes as bands over the last two years; on a phone one below the other. */
export function BandsPanel() {
  const words = useMessages(themeMessages);
  const { state } = useFilter();
  const [params, setParams] = useSearchParams();
  const orderBy = orders.find((order) => order === params.get('xep')) ?? 'MEMBERS';
  const answer = useApiQuery(themeBandsQuery, {
    ...{ filter: toThemeFilter(state), orderBy, first: 100, months: shownMonths },
    asOf: state.asOf,
  });
  const sort = (order: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set('xep', order);
        return next;
      },
      { preventScrollReset: true },
    );
  return (
    <AnswerView answer={answer} lines={12} title={words.bands}>
      {({ themeBands }) => (
        <Bands answer={themeBands} busy={answer.loading} controls={<SortSelect value={orderBy} onChange={sort} />} />
      )}
    </AnswerView>
  );
}

function SortSelect({ value, onChange }: { value: Order; onChange: (order: string) => void }) {
  const words = useMessages(themeMessages);
  return (
    <NativeSelect
      size="xs"
      aria-label={words.sort}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={orders.map((order) => ({ value: order, label: words.sorts[order] }))}
    />
  );
}

function Bands({ answer, busy, controls }: { answer: ThemeBands; busy: boolean; controls: React.ReactNode }) {
  const words = useMessages(themeMessages);
  const { language } = useLanguage();
  const { state } = useFilter();
  const today = useApiQuery(datasetQuery, {}).data?.dataset.today ?? '';
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [all, setAll] = useState(false);
  const { months, bands } = answer;
  const cellsOf = useBandCells(months);
  const table = useBandTable(answer);
  const shown = all ? bands : bands.slice(0, shownFirst);
  const counts = {
    all: bands.length,
    isNew: bands.filter(({ theme }) => theme.trend === 'NEW').length,
    growing: bands.filter(({ theme }) => theme.trend === 'GROWING').length,
  };
  const span = [months[0], months.at(-1)].map((month) => (month ? formatMonth(month, language) : ''));
  return (
    <ChartFrame
      title={words.bands}
      summary={bands.length > 0 ? words.bandsSummary(counts) : words.note}
      asOf={state.asOf ?? today}
      {...{ table, busy, controls }}
    >
      {bands.length === 0 && <EmptyState title={words.none} next={words.noneNext} />}
      {bands.length > 0 && narrow && (
        <ul className={styles.list}>
          {shown.map((band) => (
            <ThemeLine key={band.theme.id} band={band} months={months} />
          ))}
        </ul>
      )}
      {bands.length > 0 && !narrow && (
        <BandTable
          caption={words.bandsLabel(span[0] ?? '', span[1] ?? '')}
          corner={words.corner}
          months={months}
          bands={shown.map((band) => ({
            key: band.theme.id,
            name: <BandName theme={band.theme} />,
            ...cellsOf(band),
          }))}
        />
      )}
      {bands.length > shownFirst && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(!all)} className="gb-no-print">
          {all ? words.fewer : words.showAll(bands.length)}
        </Button>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {words.note}
      </Text>
    </ChartFrame>
  );
}
