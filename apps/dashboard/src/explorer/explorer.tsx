import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import styles from './explorer.module.css';
import { workedQuestions } from './worked-questions';

const fetcher: GraphiQLProps['fetcher'] = async (question) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return response.json();
};

/** The API to try out: bundled with the page, so it works without internet, and opened on questions that answer something. */
export function Explorer() {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return (
    <div className={styles.explorer}>
      <GraphiQL fetcher={fetcher} defaultTabs={workedQuestions.map((one) => ({ ...one }))} forcedTheme={scheme} />
    </div>
  );
}
