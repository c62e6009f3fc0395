import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isFiltered, noFilter, type SearchState } from '@praxis/domain/search';
import { Button } from '@praxis/ui';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FacetCountsDocument } from './facet-counts.generated';
import { FacetFields, type FacetList } from './facet-fields';
import { readSearchForm } from './read-search-form';
import { searchVariables } from './search-variables';
import styles from './facet-sheet.module.css';

interface FacetSheetProps {
  facets: FacetList;
  state: SearchState;
  /** What is ticked at first: more than `state` where somebody chose before the sheet could be shown. */
  opened: SearchState;
  total: number;
  onShow: (wanted: SearchState) => void;
  onClose: () => void;
}

/**
 * The filters over the whole of a narrow screen. Nothing is applied before the button is pressed, which always says how
 * many practices there would be.
 */
export function FacetSheet({ facets, state, opened, total, onShow, onClose }: FacetSheetProps) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState(opened);
  const dialog = useRef<HTMLDialogElement>(null);
  const isChanged = wanted !== state;
  const { data, previousData } = useQuery(FacetCountsDocument, {
    variables: searchVariables(wanted),
    skip: !isChanged,
  });
  const counted = isChanged ? (data ?? previousData)?.search : undefined;
  const count = counted?.totalCount ?? total;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby="facet-sheet"
      onClose={onClose}
    >
      <form
        className={styles['form']}
        onChange={(event) => {
          setWanted(readSearchForm(event.currentTarget, wanted));
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const asked = readSearchForm(event.currentTarget, wanted);
          // Behind an open dialog nothing else takes the focus.
          dialog.current?.close();
          onShow(asked);
        }}
      >
        <header className={styles['head']}>
          <h2 id="facet-sheet">
            <Trans>Filters</Trans>
          </h2>
          <button type="button" className={styles['close']} onClick={() => dialog.current?.close()}>
            <X aria-hidden="true" size={20} />
            <span className="visually-hidden">{t`Close without changing anything`}</span>
          </button>
        </header>
        <div className={styles['fields']}>
          <FacetFields facets={counted?.facets ?? facets} state={wanted} />
        </div>
        <footer className={styles['foot']}>
          <Button type="submit">
            <Plural value={count} one="Show # practice" other="Show # practices" />
          </Button>
          {isFiltered(wanted) ? (
            <Button
              type="button"
              look="quiet"
              onClick={() => {
                setWanted({ ...wanted, filter: noFilter });
              }}
            >
              <Trans>Clear all filters</Trans>
            </Button>
          ) : null}
          <div role="status" className="visually-hidden">
            {isChanged
              ? t`${plural(count, { one: '# practice found', other: '# practices found' })}`
              : null}
          </div>
        </footer>
      </form>
    </dialog>
  );
}
