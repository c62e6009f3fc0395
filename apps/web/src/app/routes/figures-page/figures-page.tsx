import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FigureTable } from '../../../features/figures/figure-table';
import type { FiguresPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { FiguresPageDocument } from './figures-page.generated';
import styles from './figures-page.module.css';

function FiguresPage({
  data: { figures },
  context: { language },
}: {
  data: FiguresPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const [first] = figures;
  const words = {
    TOPIC: { title: t`By theme`, column: t`Theme` },
    COUNTRY: { title: t`By country`, column: t`Country` },
    YEAR: { title: t`By the year they began`, column: t`Year` },
    EVIDENCE: { title: t`By evidence of results`, column: t`Evidence` },
  };
  return (
    <>
      <h1>
        <Trans>The catalogue in figures</Trans>
      </h1>
      <div className={styles['intro']}>
        <p className={styles['lead']}>
          <Link href={pathTo(language, 'search')}>
            <Plural value={first?.count ?? 0} one="# practice" other="# practices" />
          </Link>
          {', '}
          <Plural
            value={first?.running ?? 0}
            one="# of them is running now"
            other="# of them are running now"
          />
        </p>
        <p>
          <Trans>
            Each number leads to the practices that it counts. Running now means that a practice is
            being piloted, active or scaled up: the darker part of a bar. A practice with several
            themes or countries counts in each of them.
          </Trans>
        </p>
        <p>
          <Trans>
            The figures show what cities have shared here. They say neither how much a city does nor
            how large a problem is anywhere.
          </Trans>
        </p>
      </div>
      <div className={styles['tables']}>
        {figures.map((figure) => (
          <FigureTable
            key={figure.by}
            figure={figure}
            words={words[figure.by]}
            language={language}
          />
        ))}
      </div>
    </>
  );
}

export const page = definePage({
  document: FiguresPageDocument,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`The catalogue in figures`),
    description: i18n._(
      msg`How many practices there are by theme, country, year and evidence, as tables and as CSV, each number with the practices behind it.`,
    ),
  }),
  Component: FiguresPage,
});
