import { useLingui } from '@lingui/react/macro';
import {
  collectionDescriptionMaxLength,
  collectionNameMaxLength,
} from '@praxis/domain/collections';
import type { Language } from '@praxis/domain/shared';
import { Field } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { languageNames } from '../../shared/i18n/i18n';
import styles from './collections.module.css';

interface Known {
  readonly name: string;
  readonly description: string | null;
  readonly language: string;
  readonly isPublic: boolean;
}

interface CollectionFieldsProps {
  /** Null for one that is being made. */
  known: Known | null;
  form: PostedForm | null;
  language: Language;
}

/** What a collection is called, what it is about, and who reads it. */
export function CollectionFields({ known, form, language }: CollectionFieldsProps) {
  const { t } = useLingui();
  const posted = form?.values;
  const isPublic =
    posted === undefined ? (known?.isPublic ?? false) : posted['isPublic'] !== undefined;
  return (
    <>
      <Field id="name" label={t`Name`} error={form?.errors['name']} errorWord={t`Error:`}>
        {(control) => (
          <input
            {...control}
            name="name"
            maxLength={collectionNameMaxLength}
            defaultValue={posted?.['name'] ?? known?.name ?? ''}
          />
        )}
      </Field>
      <Field
        id="description"
        label={t`What it is about`}
        hint={t`For whom, how you chose. It may stay empty.`}
        error={form?.errors['description']}
        errorWord={t`Error:`}
      >
        {(control) => (
          <textarea
            {...control}
            name="description"
            rows={3}
            maxLength={collectionDescriptionMaxLength}
            defaultValue={posted?.['description'] ?? known?.description ?? ''}
          />
        )}
      </Field>
      <Field id="language" label={t`Language of name and notes`}>
        {(control) => (
          <select
            {...control}
            name="language"
            defaultValue={posted?.['language'] ?? known?.language ?? language.toUpperCase()}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code.toUpperCase()} lang={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className={styles['box']}>
        <input type="checkbox" name="isPublic" value="yes" defaultChecked={isPublic} />
        <span>
          {t`Public: everybody with the address reads it, with your name. Otherwise it is yours alone.`}
        </span>
      </label>
    </>
  );
}
