import { Trans, useLingui } from '@lingui/react/macro';
import { practiceLimits, type Link } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { pageLanguages } from '../../shared/formatting/language-names';
import type { FieldEditorProps } from './field-editor';
import { RowsEditor } from './rows-editor';
import styles from './rows-editor.module.css';

/** Pages and documents about the practice. */
export function LinksEditor({
  links,
  onChange,
  onLeave,
  error,
}: FieldEditorProps & { links: readonly Link[] }) {
  const { t, i18n } = useLingui();
  const set = (next: readonly Link[]): void => {
    onChange('facts.links', [...next]);
  };
  const change = (i: number, part: Partial<Link>): void => {
    set(links.map((link, at) => (at === i ? { ...link, ...part } : link)));
  };
  return (
    <RowsEditor
      name="links"
      error={error}
      count={links.length}
      addLabel={t`Add a link`}
      canAdd={links.length < practiceLimits.links}
      onAdd={() => {
        set([...links, { address: '', label: null, language: null }]);
      }}
      onRemove={(i) => {
        set(links.filter((_, at) => at !== i));
      }}
      row={(i) => {
        const link = links[i];
        if (!link) return null;
        return (
          <>
            <span className={styles['part']}>
              <label htmlFor={`link-${String(i)}-address`}>
                <Trans>Web address</Trans>
              </label>
              <input
                id={`link-${String(i)}-address`}
                type="url"
                placeholder="https://"
                value={link.address}
                maxLength={practiceLimits.linkAddress}
                onChange={(event) => {
                  change(i, { address: event.target.value });
                }}
                onBlur={onLeave}
              />
            </span>
            <span className={styles['part']}>
              <label htmlFor={`link-${String(i)}-label`}>
                <Trans>What it is</Trans>
              </label>
              <input
                id={`link-${String(i)}-label`}
                value={link.label ?? ''}
                maxLength={practiceLimits.linkLabel}
                onChange={(event) => {
                  change(i, { label: event.target.value === '' ? null : event.target.value });
                }}
                onBlur={onLeave}
              />
            </span>
            <span className={styles['part']}>
              <label htmlFor={`link-${String(i)}-language`}>
                <Trans>Language</Trans>
              </label>
              <select
                id={`link-${String(i)}-language`}
                value={link.language ?? ''}
                onChange={(event) => {
                  change(i, { language: event.target.value === '' ? null : event.target.value });
                }}
                onBlur={onLeave}
              >
                <option value="">{t`Not said`}</option>
                {pageLanguages(i18n.locale as Language).map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </span>
          </>
        );
      }}
    />
  );
}
