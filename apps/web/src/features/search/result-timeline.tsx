import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { runningStatuses } from '@praxis/domain/follow-up';
import type { SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { SearchPageQuery } from '../../shared/apollo/generated/operations';
import { formatYears } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { now } from '../../shared/time/clock';
import { YearColumns } from './year-columns';
import styles from './result-timeline.module.css';

type Search = SearchPageQuery['search'];
type Practice = Search['edges'][number]['node'];

interface ResultTimelineProps {
  search: Search;
  state: SearchState;
  language: Language;
  addressOf: (state: SearchState) => string;
}

/** What was found by the year it began: how many in each, then one after the other, with how long each has run. */
export function ResultTimeline({ search, state, language, addressOf }: ResultTimelineProps) {
  const years = search.years ?? [];
  const undated = search.totalCount - years.reduce((sum, { count }) => sum + count, 0);
  const first = years[0]?.year ?? now().getFullYear();
  const last = Math.max(now().getFullYear(), years.at(-1)?.year ?? 0);
  const countOf = new Map(years.map(({ year, count }) => [year, count]));
  const isLatestFirst = state.sort === 'began-reversed';
  return (
    <div className={styles['timeline']}>
      {years.length === 0 ? null : (
        <YearColumns years={years} state={state} addressOf={addressOf} />
      )}
      {undated > 0 ? (
        <p>
          <Plural
            value={undated}
            one="# practice does not say when it began; it stands at the end."
            other="# practices do not say when they began; they stand at the end."
          />
        </p>
      ) : null}
      <p className={styles['note']}>
        <Trans>
          The line under a practice begins with its first year and goes to its last one, or to now
          where it is known to run.
        </Trans>
      </p>
      <p data-print="no">
        <Link
          className={styles['order']}
          href={addressOf({ ...state, page: 1, sort: isLatestFirst ? 'began' : 'began-reversed' })}
          keepFocus
        >
          {isLatestFirst ? (
            <Trans>Show the earliest first</Trans>
          ) : (
            <Trans>Show the latest first</Trans>
          )}
        </Link>
      </p>
      {byYear(search.edges.map(({ node }) => node)).map(({ year, practices }) => (
        <section
          key={year ?? 'none'}
          className={styles['year']}
          aria-labelledby={`in-${String(year)}`}
        >
          <h3 id={`in-${String(year)}`}>
            {year ?? <Trans>Year not stated</Trans>}{' '}
            <span className={styles['count']}>
              <Plural
                value={year === null ? undated : (countOf.get(year) ?? practices.length)}
                one="# practice"
                other="# practices"
              />
            </span>
          </h3>
          <ul>
            {practices.map((practice) => (
              <li key={practice.number}>
                <Entry practice={practice} language={language} first={first} last={last} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({
  practice,
  language,
  first,
  last,
}: {
  practice: Practice;
  language: Language;
  first: number;
  last: number;
}) {
  const { t } = useLingui();
  const { city, lifecycleStatus, startYear, endYear } = practice;
  return (
    <>
      <Link
        className={styles['title']}
        href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
        lang={practice.titleLanguage.toLowerCase()}
      >
        {practice.title}
      </Link>
      <p className={styles['meta']}>
        {[
          `${city.name}, ${city.country.name}`,
          formatYears(startYear, endYear, (year) => t`since ${year}`),
          lifecycleStatus?.label,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <YearSpan practice={practice} first={first} last={last} />
    </>
  );
}

/** From when to when, on a line from the first year of all to this one: to its end, or to now where it is known to run. */
function YearSpan({
  practice: { startYear, endYear, lifecycleStatus },
  first,
  last,
}: {
  practice: Practice;
  first: number;
  last: number;
}) {
  if (startYear === null) return null;
  const runs = (runningStatuses as readonly string[]).includes(lifecycleStatus?.code ?? '');
  const end = endYear ?? (runs ? last : startYear);
  return (
    <svg
      className={styles['span']}
      viewBox={`0 0 ${String(last - first + 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['all']} width={last - first + 1} height="1" />
      <rect
        className={styles['during']}
        x={startYear - first}
        width={Math.max(1, end - startYear + 1)}
        height="1"
      />
      <rect className={styles['known']} x={startYear - first} width="1" height="1" />
    </svg>
  );
}

/** In the order in which they come, those of one year together. */
function byYear(practices: readonly Practice[]): { year: number | null; practices: Practice[] }[] {
  const groups: { year: number | null; practices: Practice[] }[] = [];
  for (const practice of practices) {
    const group = groups.at(-1);
    if (group?.year === practice.startYear) group.practices.push(practice);
    else groups.push({ year: practice.startYear, practices: [practice] });
  }
  return groups;
}
