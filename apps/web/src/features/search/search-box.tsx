import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import type { SubmitEvent } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import { useNavigation } from '../../shared/navigation/navigation';
import { pathTo } from '../../shared/navigation/paths';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  language: Language;
  text: string;
  /** The address of the search page. */
  action?: string;
  /** What else the search keeps: the filters in force. */
  kept?: readonly [string, string][];
  isLarge?: boolean;
}

/** One box for everything: a plain form, so that it works everywhere. */
export function SearchBox({
  language,
  text,
  action = pathTo(language, 'search'),
  kept = [],
  isLarge = false,
}: SearchBoxProps) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const search = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const query = new URLSearchParams(
      [...fields].filter(([, value]) => value !== '') as [string, string][],
    ).toString();
    go(query === '' ? action : `${action}?${query}`);
  };
  return (
    <form
      role="search"
      method="get"
      action={action}
      className={isLarge ? styles['large'] : styles['box']}
      onSubmit={search}
    >
      <label className="visually-hidden" htmlFor="q">
        {t`Search practices`}
      </label>
      <input
        key={text}
        className={styles['input']}
        id="q"
        name="q"
        type="search"
        defaultValue={text}
        maxLength={500}
        placeholder={t`For example: mentors for young people`}
        autoComplete="off"
      />
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit">
        <Search aria-hidden="true" size={18} />
        <span className={styles['word']}>{t`Search`}</span>
      </Button>
    </form>
  );
}
