import { Trans, useLingui } from '@lingui/react/macro';
import {
  chosenColumns,
  tableColumns,
  writeSearchAddress,
  type SearchState,
  type TableColumn,
} from '@praxis/domain/search';
import { Button } from '@praxis/ui';
import type { SyntheticEvent } from 'react';
import { useNavigation } from '../../shared/navigation/navigation';
import { columnLabel } from './table-labels';
import styles from './column-picker.module.css';

/** Which columns the table has. A plain form; where JavaScript runs, a tick applies at once. */
export function ColumnPicker({
  state,
  columns,
  addressOf,
  action,
}: {
  state: SearchState;
  columns: readonly TableColumn[];
  addressOf: (state: SearchState) => string;
  action: string;
}) {
  const { i18n } = useLingui();
  const { go } = useNavigation();
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    const given = new FormData(event.currentTarget).getAll('column').map(String);
    go(addressOf({ ...state, columns: chosenColumns(given) }), { keepFocus: true });
  };
  const { columns: _columns, ...kept } = state;
  return (
    <details className={styles['picker']} data-print="no">
      <summary>
        <Trans>Choose columns</Trans>
      </summary>
      <form
        method="get"
        action={action}
        onChange={apply}
        onSubmit={(event) => {
          event.preventDefault();
          apply(event);
        }}
      >
        {[...writeSearchAddress(kept)].map(([name, value], i) => (
          <input key={i} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend>
            <Trans>Columns beside the title</Trans>
          </legend>
          <div className={styles['columns']}>
            {tableColumns.map((column) => (
              <label key={column}>
                <input
                  type="checkbox"
                  name="column"
                  value={column}
                  checked={columns.includes(column)}
                  onChange={() => undefined}
                />
                {columnLabel(i18n, column)}
              </label>
            ))}
          </div>
        </fieldset>
        <Button type="submit" look="quiet">
          <Trans>Show these columns</Trans>
        </Button>
      </form>
    </details>
  );
}
