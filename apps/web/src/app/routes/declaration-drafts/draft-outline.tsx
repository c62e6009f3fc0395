import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, ButtonLink, Tag } from '@praxis/ui';
import { commitmentKindLabel } from '../../../features/declarations/commitment-labels';
import planning from '../../../features/summits/planning.module.css';
import { languageName } from '../../../shared/formatting/language-names';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './draft-outline.module.css';
import { wordsFor, type Article, type Draft, type DraftedCommitment } from './draft-text';

interface PartProps {
  draft: Draft;
  language: Language;
}

/** The text in its order, each part with the way to its form; buttons move articles and commitments. */
export function DraftOutline({ draft, language }: PartProps) {
  return (
    <section className={planning['section']} aria-labelledby="text">
      <h2 id="text">
        <Trans>The text</Trans>
      </h2>
      <Head draft={draft} language={language} />
      <form method="post">
        <input type="hidden" name="revision" value={draft.revision} />
        <ol className={planning['list']}>
          {draft.articles.map((article, i) => (
            <li key={article.id} id={`part-${article.id}`}>
              <ArticlePart
                draft={draft}
                language={language}
                article={article}
                isFirst={i === 0}
                isLast={i === draft.articles.length - 1}
              />
            </li>
          ))}
        </ol>
      </form>
      <p>
        <ButtonLink look="quiet" href={pathTo(language, 'newArticle', { draft: draft.id })}>
          <Trans>Add an article</Trans>
        </ButtonLink>
      </p>
    </section>
  );
}

function Head({ draft, language }: PartProps) {
  const preamble = wordsFor(draft.preambles, language);
  return (
    <div id="head" className={styles['head']}>
      <p className={styles['tags']}>
        {draft.languages.map((each) => {
          const label = languageName(each.language.toLowerCase(), language);
          const isAdopted = each.standing === 'ADOPTED';
          return (
            <Tag key={each.language} tone={isAdopted ? 'harbour' : 'plain'}>
              <Trans>{label}:</Trans>{' '}
              {isAdopted ? <Trans>adopted text</Trans> : <Trans>translation</Trans>}
            </Tag>
          );
        })}
      </p>
      {preamble.text === '' ? null : (
        <p lang={preamble.lang} className={styles['words']}>
          {preamble.text}
        </p>
      )}
      <p>
        <Link href={pathTo(language, 'draftHead', { draft: draft.id })}>
          <Trans>Change title, languages and preamble</Trans>
        </Link>
      </p>
    </div>
  );
}

function ArticlePart({
  draft,
  language,
  article,
  isFirst,
  isLast,
}: PartProps & { article: Article; isFirst: boolean; isLast: boolean }) {
  const { t } = useLingui();
  const heading = wordsFor(article.headings, language);
  const text = wordsFor(article.texts, language);
  const at = { draft: draft.id, article: article.id };
  const { number } = article;
  return (
    <>
      <h3>
        <Trans>Article {number}</Trans>
        {heading.text === '' ? null : <span lang={heading.lang}> · {heading.text}</span>}
      </h3>
      {text.text === '' ? null : (
        <p lang={text.lang} className={styles['words']}>
          {text.text}
        </p>
      )}
      <div className={planning['buttons']}>
        <Link href={pathTo(language, 'draftArticle', at)}>
          <Trans>
            Change <span className="visually-hidden">article {number}</span>
          </Trans>
        </Link>
        <Moves
          kind="article"
          id={article.id}
          name={t`article ${number}`}
          canUp={!isFirst}
          canDown={!isLast}
        />
      </div>
      {article.commitments.length === 0 ? null : (
        <ol className={styles['commitments']}>
          {article.commitments.map((commitment, i) => (
            <li key={commitment.id} id={`part-${commitment.id}`}>
              <CommitmentPart
                draft={draft}
                language={language}
                commitment={commitment}
                canUp={i > 0 || !isFirst}
                canDown={i < article.commitments.length - 1 || !isLast}
              />
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link href={pathTo(language, 'newCommitment', at)}>
          <Trans>
            Add a commitment <span className="visually-hidden">to article {number}</span>
          </Trans>
        </Link>
      </p>
    </>
  );
}

function CommitmentPart({
  draft,
  language,
  commitment,
  canUp,
  canDown,
}: PartProps & { commitment: DraftedCommitment; canUp: boolean; canDown: boolean }) {
  const { t, i18n } = useLingui();
  const text = wordsFor(commitment.texts, language);
  const { number } = commitment;
  return (
    <>
      <p lang={text.lang} className={styles['words']}>
        <strong>{number}.</strong> {text.text}
      </p>
      <p className={styles['tags']}>
        <Tag>{commitmentKindLabel(i18n, commitment.kind)}</Tag>
        <Tag tone="plain">{commitment.theme.label}</Tag>
      </p>
      <div className={planning['buttons']}>
        <Link
          href={pathTo(language, 'draftCommitment', { draft: draft.id, commitment: commitment.id })}
        >
          <Trans>
            Change <span className="visually-hidden">commitment {number}</span>
          </Trans>
        </Link>
        <Moves
          kind="commitment"
          id={commitment.id}
          name={t`commitment ${number}`}
          canUp={canUp}
          canDown={canDown}
        />
      </div>
    </>
  );
}

function Moves({
  kind,
  id,
  name,
  canUp,
  canDown,
}: {
  kind: 'article' | 'commitment';
  id: string;
  name: string;
  canUp: boolean;
  canDown: boolean;
}) {
  return (
    <>
      {canUp ? (
        <Button type="submit" look="quiet" name="do" value={`${kind}-up ${id}`}>
          <Trans>
            Up <span className="visually-hidden">with {name}</span>
          </Trans>
        </Button>
      ) : null}
      {canDown ? (
        <Button type="submit" look="quiet" name="do" value={`${kind}-down ${id}`}>
          <Trans>
            Down <span className="visually-hidden">with {name}</span>
          </Trans>
        </Button>
      ) : null}
    </>
  );
}
