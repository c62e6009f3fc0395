import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isRowField } from '@praxis/domain/practices';
import { faultsAtOnce } from '@praxis/domain/spreadsheets';
import type { SpreadsheetReportItemFragment } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { partLabel } from '../../shared/practice-fields/row-labels';
import { columnLabel } from './column-label';
import { sheetFaultMessage } from './sheet-fault-message';
import styles from './spreadsheets.module.css';

/** What the rows lead to, or have led to. */
export function ReportCounts({ report }: { report: SpreadsheetReportItemFragment }) {
  const { added, changed, unchanged, bad, examples } = report;
  return (
    <ul className={styles['counts']}>
      {added > 0 ? (
        <li>
          <Plural value={added} one="# new draft" other="# new drafts" />
        </li>
      ) : null}
      {changed > 0 ? (
        <li>
          <Plural value={changed} one="# draft that changes" other="# drafts that change" />
        </li>
      ) : null}
      {unchanged > 0 ? (
        <li>
          <Plural
            value={unchanged}
            one="# row says what is here already"
            other="# rows say what is here already"
          />
        </li>
      ) : null}
      {bad > 0 ? (
        <li>
          <Plural
            value={bad}
            one="# row cannot become a draft as it is"
            other="# rows cannot become drafts as they are"
          />
        </li>
      ) : null}
      {examples > 0 ? (
        <li>
          <Trans>the example of the template is left out</Trans>
        </li>
      ) : null}
    </ul>
  );
}

/** Every fault by its cell, a hundred at a time. */
export function FaultTable({
  report,
  sheet,
  skip,
  address,
}: {
  report: SpreadsheetReportItemFragment;
  sheet: string;
  skip: number;
  /** Of the page. */
  address: string;
}) {
  const { t, i18n } = useLingui();
  const { faults, faultCount } = report;
  const last = skip + faults.length;
  return (
    <>
      <p>
        <Trans>
          {skip + 1} to {last} of {faultCount}, on the sheet “{sheet}”
        </Trans>
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t`What is wrong`}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Cell</Trans>
              </th>
              <th scope="col">
                <Trans>Field</Trans>
              </th>
              <th scope="col">
                <Trans>What to do</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, i) => (
              <tr key={i}>
                <th scope="row">{fault.cell ?? <Trans>row {fault.row}</Trans>}</th>
                <td>
                  {fault.field === null ? '–' : columnLabel(i18n, fault.field)}
                  {fault.entry === null ? null : (
                    <>
                      {', '}
                      <Trans>entry {fault.entry}</Trans>
                    </>
                  )}
                  {fault.part !== null && fault.field !== null && isRowField(fault.field)
                    ? `, ${partLabel(i18n, fault.field, fault.part)}`
                    : null}
                </td>
                <td>{sheetFaultMessage(i18n, fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['pages']}>
        {skip > 0 ? (
          <Link href={`${address}?skip=${String(Math.max(0, skip - faultsAtOnce))}#faults`}>
            <Trans>The ones before</Trans>
          </Link>
        ) : null}
        {faults.length === faultsAtOnce && last < faultCount ? (
          <Link href={`${address}?skip=${String(last)}#faults`}>
            <Trans>The next ones</Trans>
          </Link>
        ) : null}
      </p>
    </>
  );
}
