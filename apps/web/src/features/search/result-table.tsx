import { Trans, useLingui } from '@lingui/react/macro';
import { chosenColumns, sortsOf, type SearchState, type TableColumn } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { WideTable } from '@praxis/ui';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SearchPageQuery } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { languageNames } from '../../shared/i18n/i18n';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { ColumnPicker } from './column-picker';
import { CompareBox } from './compare-boxes';
import { columnLabel } from './table-labels';
import styles from './result-table.module.css';

type Practice = SearchPageQuery['search']['edges'][number]['node'];

interface ResultTableProps {
  practices: readonly Practice[];
  state: SearchState;
  language: Language;
  addressOf: (state: SearchState) => string;
  action: string;
}

/** What was found as a table: columns are chosen, and those that have an order put everything that was found in it. */
export function ResultTable({ practices, state, language, addressOf, action }: ResultTableProps) {
  const { t, i18n } = useLingui();
  const columns = chosenColumns(state.columns ?? []);
  return (
    <>
      <ColumnPicker state={state} columns={columns} addressOf={addressOf} action={action} />
      <WideTable label={t`Table of practices`} className={styles['results']} isCompact areHeadsKept>
        <caption className="visually-hidden">
          <Trans>Practices found. The headings that are links put all of them in order.</Trans>
        </caption>
        <thead>
          <tr>
            {(['title', ...columns] as const).map((column) => (
              <ColumnHead key={column} column={column} state={state} addressOf={addressOf} />
            ))}
          </tr>
        </thead>
        <tbody>
          {practices.map((practice) => (
            <tr key={practice.number}>
              <th scope="row" lang={practice.titleLanguage.toLowerCase()}>
                <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
                  {practice.title}
                </Link>
                <CompareBox practice={practice} />
              </th>
              {columns.map((column) => (
                <td key={column} data-label={columnLabel(i18n, column)}>
                  {cellOf(practice, column, language) ?? (
                    <span className={styles['none']}>
                      <span aria-hidden="true">–</span>
                      <span className="visually-hidden">
                        <Trans>not stated</Trans>
                      </span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}

function ColumnHead({
  column,
  state,
  addressOf,
}: {
  column: TableColumn | 'title';
  state: SearchState;
  addressOf: (state: SearchState) => string;
}) {
  const { i18n } = useLingui();
  const label = columnLabel(i18n, column);
  const sorts = sortsOf(column);
  if (sorts === null)
    return (
      <th scope="col" className={styles['unordered']}>
        {label}
      </th>
    );
  const { up, down } = sorts;
  const order = state.sort === up ? 'ascending' : state.sort === down ? 'descending' : undefined;
  const [first, second] = column === 'updated' ? [down, up] : [up, down];
  return (
    <th scope="col" aria-sort={order}>
      <Link
        href={addressOf({ ...state, page: 1, sort: state.sort === first ? second : first })}
        keepFocus
      >
        {label}
        {order === undefined ? null : order === 'ascending' ? (
          <ArrowUp aria-hidden="true" size={16} />
        ) : (
          <ArrowDown aria-hidden="true" size={16} />
        )}
      </Link>
    </th>
  );
}

/** What stands in a cell; null when the practice does not say. */
function cellOf(practice: Practice, column: TableColumn, language: Language): ReactNode {
  switch (column) {
    case 'city':
      return practice.city.name;
    case 'country':
      return practice.city.country.name;
    case 'topic':
      return listed(practice.topics);
    case 'level':
      return listed(practice.preventionLevels);
    case 'target':
      return listed(practice.targetGroups);
    case 'phenomenon':
      return listed(practice.phenomena);
    case 'began':
      return practice.startYear;
    case 'ended':
      return practice.endYear;
    case 'status':
      return practice.isUnconfirmed ? (
        <>
          {practice.lifecycleStatus?.label} <Trans>(not confirmed)</Trans>
        </>
      ) : (
        (practice.lifecycleStatus?.label ?? null)
      );
    case 'evidence':
      return practice.evidenceLevel?.label ?? null;
    case 'budget':
      return practice.budgetBand?.label ?? null;
    case 'staff':
      return practice.staffBand?.label ?? null;
    case 'written':
      return practice.availableLanguages
        .map((code) => languageNames[code.toLowerCase() as Language])
        .join(', ');
    case 'updated':
      return practice.publishedAt === null ? null : formatDay(practice.publishedAt, language);
  }
}

function listed(terms: readonly { label: string }[] | undefined): string | null {
  return terms === undefined || terms.length === 0
    ? null
    : terms.map(({ label }) => label).join(', ');
}
