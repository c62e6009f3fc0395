import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TextFieldName } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import { TranslationField } from '../../../features/translation/translation-field';
import { gqlEnumLanguage } from '../../../shared/apollo/language';
import type { TranslatePageQuery } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { formatDay } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { languageNames } from '../../../shared/i18n/i18n';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { writtenValues } from '../../../shared/practice-fields/written-values';
import { definePage, type PageContext } from '../../page-definition';
import { askedOf, translateAction } from './translate-action';
import { TranslatePageDocument } from './translate-page.generated';
import styles from './translate-page.module.css';

type Practice = NonNullable<TranslatePageQuery['practice']>;
type Translation = NonNullable<Practice['translation']>;

function TranslatePage({
  data: { practice },
  context,
}: {
  data: TranslatePageQuery;
  context: PageContext;
}) {
  if (practice?.translation == null) return null;
  const { translation } = practice;
  const { form, language } = context;
  const from = practice.originalLanguage.toLowerCase() as Language;
  const into = translation.language.toLowerCase() as Language;
  const original = writtenValues(practice.originalText);
  const now = writtenValues(translation.text);
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'translations'), words: <Trans>Translations</Trans> },
        ]}
      />
      <h1>
        <Trans>
          Translate into {languageNames[into]}:{' '}
          <span lang={practice.titleLanguage.toLowerCase()}>{practice.title}</span>
        </Trans>
      </h1>
      <FormErrors form={form} />
      <Said practice={practice} translation={translation} context={context} />
      <form method="post" className={styles['form']} id="form">
        <input type="hidden" name="revision" value={translation.revision} />
        {translation.fields.map((field) => (
          <TranslationField
            key={field.field}
            field={field}
            original={original[field.field as TextFieldName]}
            now={now[field.field as TextFieldName]}
            languages={{ from, into }}
            form={form}
          />
        ))}
        <Publishing translation={translation} context={context} />
      </form>
    </>
  );
}

/** What has just been done, and how the translation stands. */
function Said({
  practice,
  translation,
  context: { form, language, query },
}: {
  practice: Practice;
  translation: Translation;
  context: PageContext;
}) {
  const into = translation.language.toLowerCase() as Language;
  const page = pathTo(into, 'practice', { practice: practiceParam(practice) });
  const { machineAskedAt, machineFailedAt, updatedAt, updatedBy } = translation;
  return (
    <>
      {form === null && query.has('published') ? (
        <Notice tone="ok">
          <p>
            <Trans>Published.</Trans>{' '}
            <Link href={page} hrefLang={into}>
              <Trans>Read it in {languageNames[into]}</Trans>
            </Link>
          </p>
        </Notice>
      ) : null}
      {form === null && query.has('saved') ? (
        <Notice tone="ok">
          <p>
            <Trans>Saved. Nothing of it is public before it is published.</Trans>
          </p>
        </Notice>
      ) : null}
      {machineAskedAt === null ? null : (
        <Notice>
          <p>
            <Trans>The translation engine has been asked.</Trans>{' '}
            <a href={pathTo(language, 'translate', { practice: practiceParam(practice), into })}>
              <Trans>Look if it has answered</Trans>
            </a>
          </p>
        </Notice>
      )}
      {machineFailedAt === null ? null : (
        <Notice tone="warn">
          <p>
            <Trans>The translation engine failed. Ask it again, or translate by hand.</Trans>
          </p>
        </Notice>
      )}
      {updatedAt === null || updatedBy === null ? null : (
        <p>
          <Trans>
            Last worked on {formatDay(updatedAt, language)} by {updatedBy.displayName}.
          </Trans>
        </p>
      )}
    </>
  );
}

/** Saving, publishing with what has to be said for it, and letting go. */
function Publishing({
  translation,
  context: { form },
}: {
  translation: Translation;
  context: PageContext;
}) {
  const { t } = useLingui();
  const isUnchecked = translation.fields.some((field) => field.isUnchecked && field.isPrepared);
  const canAskMachine =
    translation.hasMachine &&
    translation.machineAskedAt === null &&
    translation.fields.some(
      ({ standing, isPrepared }) =>
        !isPrepared && (standing === 'MISSING' || standing === 'OUTDATED'),
    );
  return (
    <section className={styles['end']} aria-labelledby="end">
      <h2 id="end">
        <Trans>Save or publish</Trans>
      </h2>
      {translation.viewerCanPublish ? null : (
        <p>
          <Trans>
            You prepare this translation. A reviewer or the secretariat reads and publishes it.
          </Trans>
        </p>
      )}
      {translation.viewerCanPublish && isUnchecked ? (
        <label className={styles['unchecked']}>
          <input
            id="publishUnchecked"
            type="checkbox"
            name="publishUnchecked"
            value="yes"
            aria-invalid={form?.errors['publishUnchecked'] === undefined ? undefined : true}
          />{' '}
          <Trans>
            Publish words of the machine that nobody has checked. Readers see “Machine translation,
            not checked.” beside each.
          </Trans>
        </label>
      ) : null}
      {form?.errors['justification'] === undefined ? null : (
        <PostedText
          form={form}
          name="justification"
          label={t`Why these passages may stand`}
          rows={3}
          maxLength={500}
        />
      )}
      <p className={styles['buttons']}>
        <Button
          type="submit"
          name="do"
          value="save"
          look={translation.viewerCanPublish ? 'quiet' : 'main'}
        >
          <Trans>Save</Trans>
        </Button>
        {translation.viewerCanPublish ? (
          <Button type="submit" name="do" value="publish">
            <Trans>Save and publish</Trans>
          </Button>
        ) : null}
        {canAskMachine ? (
          <Button type="submit" name="do" value="machine" look="quiet">
            <Trans>Let the machine draft what is missing or out of date</Trans>
          </Button>
        ) : null}
        {translation.revision > 0 ? (
          <Button type="submit" name="do" value="discard" look="plain">
            <Trans>Discard what is not published</Trans>
          </Button>
        ) : null}
      </p>
    </section>
  );
}

export const page = definePage({
  document: TranslatePageDocument,
  isPrivate: true,
  variables: (context) => {
    const { number, into } = askedOf(context);
    return { number, into: gqlEnumLanguage(into ?? 'en') };
  },
  outcome: ({ practice }, context) => {
    if (practice === null || askedOf(context).into === null) return { status: 404 };
    if (practice.publication === 'UNPUBLISHED') return { status: 404 };
    if (!practice.viewerCanTranslate) return { status: 403 };
    // In the language it is written in there is nothing to translate.
    return practice.translation === null ? { status: 404 } : null;
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.title ?? '';
    return {
      title:
        form === null ? i18n._(msg`Translate: ${title}`) : i18n._(msg`Error: Translate: ${title}`),
      isHidden: true,
    };
  },
  Component: TranslatePage,
  action: translateAction,
});
