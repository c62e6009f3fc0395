import { Trans } from '@lingui/react/macro';
import { feedAddress, type SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { Rss } from 'lucide-react';
import styles from './follow-link.module.css';

/** Leads to the feed of a search, which programs read again and again for what is new in it. */
export function FollowLink({ state, language }: { state: SearchState; language: Language }) {
  return (
    <p className={styles['follow']} data-print="no">
      <a href={feedAddress({ ...state, page: 1 }, language)} type="application/atom+xml">
        <Rss aria-hidden="true" size={18} />
        <Trans>Follow this search as a feed (Atom)</Trans>
      </a>
    </p>
  );
}
