import { Trans, useLingui } from '@lingui/react/macro';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { Notice, Tag } from '@praxis/ui';
import type { ReactNode } from 'react';
import type { EditionTextFragment } from '../../shared/apollo/generated/operations';
import { languageName } from '../../shared/formatting/language-names';
import { languageNames } from '../../shared/i18n/i18n';
import { Link } from '../../shared/navigation/link';
import { commitmentBasisLabel } from './commitment-labels';
import styles from './declaration-text.module.css';
import { Paragraphs } from './paragraphs';

type Edition = EditionTextFragment;
type ArticleCommitment = Edition['text']['articles'][number]['commitments'][number];

/** The text of an edition by article, each with an address of its own; what is shown of a commitment is the page’s affair. */
export function DeclarationText({
  edition: { text },
  language,
  children,
}: {
  edition: Edition;
  language: Language;
  children: (commitment: ArticleCommitment) => ReactNode;
}) {
  const own = text.language.toLowerCase();
  const lang = own === language ? undefined : own;
  return (
    <div className={styles['text']} lang={lang}>
      {text.preamble === null ? null : <Paragraphs text={text.preamble} />}
      {text.articles.map((article) => (
        <section
          key={article.number}
          id={`article-${String(article.number)}`}
          aria-labelledby={`article-${String(article.number)}-heading`}
          className={styles['article']}
        >
          <h2 id={`article-${String(article.number)}-heading`}>
            <a href={`#article-${String(article.number)}`} className={styles['anchor']}>
              <span lang={lang === undefined ? undefined : language}>
                <Trans>Article {article.number}</Trans>
              </span>
              {article.heading === null ? null : ` · ${article.heading}`}
            </a>
          </h2>
          {article.text === null ? null : <Paragraphs text={article.text} />}
          {article.commitments.length === 0 ? null : (
            <ol className={styles['commitments']}>
              {article.commitments.map((commitment) => (
                <li key={commitment.code} id={commitment.code}>
                  {children(commitment)}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}

/** In which languages there is a text, what each one is, and what is known of its wording. */
export function TextLanguages({
  edition: { languages, text, adoptedOn },
  language,
  pathIn,
}: {
  edition: Edition;
  language: Language;
  /** The page in another language. */
  pathIn: (language: Language) => string;
}) {
  const { i18n, t } = useLingui();
  const isShown = text.language.toLowerCase() === language;
  const shown = languageName(text.language.toLowerCase(), language);
  const wanted = languageName(language, language);
  const translation = languages.find((each) => each.language === text.language);
  const adopted = languages.filter(({ standing }) => standing === 'ADOPTED');
  return (
    <>
      {isShown ? null : (
        <Notice tone="warn">
          <p>
            <Trans>
              There is no text of this declaration in {wanted}. You read it in {shown}; no machine
              translates it.
            </Trans>
          </p>
        </Notice>
      )}
      {isShown && translation?.standing === 'TRANSLATION' ? (
        <Notice>
          <p>
            <Trans>
              You read a translation by {translation.translator}. What counts is the text in{' '}
              {listOf(adopted, language)}.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <ul className={styles['languages']} aria-label={t`Languages of the text`}>
        {languages.map((each) => {
          const code = each.language.toLowerCase();
          return (
            <li key={each.language}>
              {isLanguage(code) && code !== language ? (
                <Link href={pathIn(code)} lang={code} hrefLang={code}>
                  {languageNames[code]}
                </Link>
              ) : (
                <strong>{isLanguage(code) ? languageNames[code] : code}</strong>
              )}{' '}
              <Tag tone={each.standing === 'ADOPTED' ? 'harbour' : 'plain'}>
                {each.standing === 'TRANSLATION' ? (
                  <Trans>Translation by {each.translator}</Trans>
                ) : adoptedOn === null ? (
                  <Trans>Text for adoption</Trans>
                ) : (
                  <Trans>Adopted text</Trans>
                )}
              </Tag>{' '}
              <Tag tone={each.basis === 'TEXT' ? 'ok' : 'warn'}>
                {commitmentBasisLabel(i18n, each.basis)}
              </Tag>
              {each.source === null ? null : (
                <span className={styles['source']}>
                  {' '}
                  <Source source={each.source} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The languages in words: “English and French”. */
function listOf(versions: readonly { readonly language: string }[], language: Language): string {
  const names = versions.map((each) => languageName(each.language.toLowerCase(), language));
  return new Intl.ListFormat(language).format(names);
}

function Source({ source }: { source: string }) {
  return /^https?:\/\//.test(source) ? (
    <a href={source} rel="noopener nofollow">
      {source}
    </a>
  ) : (
    source
  );
}
