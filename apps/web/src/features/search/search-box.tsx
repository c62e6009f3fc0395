import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import type { SubmitEvent } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import { useNavigation } from '../../shared/navigation/navigation';
import { pathTo } from '../../shared/navigation/paths';
import { useInstantSearch } from './use-instant-search';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  language: Language;
  text: string;
  /** The address of the search page. */
  action?: string;
  /** What else the search keeps: the filters in force. */
  kept?: readonly [string, string][];
  isLarge?: boolean;
  /** Where words are searched for while they are typed: the address of their result. */
  addressOf?: (text: string) => string;
}

/** One box for everything: a plain form, so that it works everywhere. */
export function SearchBox({
  language,
  text,
  action = pathTo(language, 'search'),
  kept = [],
  isLarge = false,
  addressOf,
}: SearchBoxProps) {
  const { t } = useLingui();
  const { go, asked } = useNavigation();
  const { field, onType, stop } = useInstantSearch(text, addressOf);
  const search = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    stop();
    const fields = new FormData(event.currentTarget);
    const query = new URLSearchParams(
      [...fields].filter(([, value]) => value !== '') as [string, string][],
    ).toString();
    const to = query === '' ? action : `${action}?${query}`;
    go(to, { replace: to === asked });
    if (addressOf !== undefined) document.getElementById('result-heading')?.focus();
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
        ref={field}
        className={styles['input']}
        id="q"
        name="q"
        type="search"
        defaultValue={text}
        maxLength={500}
        placeholder={t`For example: mentors for young people`}
        autoComplete="off"
        onChange={onType}
        onBlur={stop}
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
