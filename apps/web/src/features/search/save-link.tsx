import { Trans } from '@lingui/react/macro';
import { writeSearchAddress, type SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { BellPlus } from 'lucide-react';
import { pathTo } from '../../shared/navigation/paths';
import styles from './follow-link.module.css';

/** Leads to keeping a search; whoever is not signed in is asked to, and comes back to it. */
export function SaveLink({ state, language }: { state: SearchState; language: Language }) {
  const query = writeSearchAddress({ ...state, page: 1, view: 'list' }).toString();
  return (
    <p className={styles['follow']} data-print="no">
      <a href={`${pathTo(language, 'saveSearch')}${query === '' ? '' : `?${query}`}`}>
        <BellPlus aria-hidden="true" size={18} />
        <Trans>Save this search and be told of what is new</Trans>
      </a>
    </p>
  );
}
