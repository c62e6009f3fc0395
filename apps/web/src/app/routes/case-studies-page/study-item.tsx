import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { PinnedVersion } from '../../../features/summits/pinned-version';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import type { PageContext } from '../../page-definition';
import { StudyFields, type Study } from './study-fields';
import styles from './case-studies-page.module.css';

interface StudyItemProps {
  study: Study;
  context: PageContext;
  /** Its place in the list, from 1, and how many there are. */
  place: number;
  count: number;
}

/** A case study with its buttons: everything works by pressing one. */
export function StudyItem({ study, context, place, count }: StudyItemProps) {
  const { practice } = study;
  const { form, language, query } = context;
  const number = String(practice.number);
  const id = `study-${number}`;
  const titleId = `${id}-title`;
  const { title } = practice;
  return (
    <article className={styles['study']} id={id} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h2 id={titleId}>
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
            lang={practice.titleLanguage.toLowerCase()}
          >
            {title}
          </Link>
          {`, ${practice.city.name}`}
        </h2>
        <p className={styles['place']}>
          <Trans>
            {place} of {count}
          </Trans>
        </p>
      </header>
      {query.get('saved') === number && form === null ? (
        <Notice tone="ok">
          <p>
            <Trans>
              Saved. It is number {place} of {count} on the page of the session.
            </Trans>
          </p>
        </Notice>
      ) : null}
      {study.basis === 'PINNED' ? (
        <PinnedVersion study={study} language={language} />
      ) : (
        <p>
          <Trans>A source names this practice; no version is pinned.</Trans>
        </p>
      )}
      <form method="post" className={styles['buttons']}>
        <input type="hidden" name="id" value={study.id ?? ''} />
        <input type="hidden" name="at" value={number} />
        {place === 1 ? null : (
          <Button type="submit" look="quiet" name="intent" value="UP">
            <Trans>
              Move up<span className="visually-hidden"> {title}</span>
            </Trans>
          </Button>
        )}
        {place === count ? null : (
          <Button type="submit" look="quiet" name="intent" value="DOWN">
            <Trans>
              Move down<span className="visually-hidden"> {title}</span>
            </Trans>
          </Button>
        )}
        {study.basis === 'PINNED' ? (
          <Button type="submit" look="quiet" name="intent" value="unpin">
            <Trans>
              Unpin<span className="visually-hidden"> {title}</span>
            </Trans>
          </Button>
        ) : null}
      </form>
      <WordsOf study={study} context={context} titleId={titleId} />
    </article>
  );
}

/** Who presents it and what is said of it; and pinning the version that is current. */
function WordsOf({
  study,
  context,
  titleId,
}: Pick<StudyItemProps, 'study' | 'context'> & { titleId: string }) {
  const { hasChanged, practice, version } = study;
  const isPinned = study.basis === 'PINNED';
  const isShownAgain = context.form?.values['study'] === String(practice.number);
  return (
    <details className={styles['words']} open={isShownAgain}>
      <summary>
        {hasChanged ? (
          <Trans>Presenter, note and newer version</Trans>
        ) : isPinned ? (
          <Trans>Presenter and note</Trans>
        ) : (
          <Trans>Pin it</Trans>
        )}
      </summary>
      <form method="post" className={styles['form']}>
        <input type="hidden" name="practice" value={String(practice.number)} />
        <StudyFields study={study} context={context} />
        <p className={styles['buttons']}>
          {hasChanged || !isPinned ? (
            <Button type="submit" name="version" value="" aria-describedby={titleId}>
              <Trans>Pin the current version</Trans>
            </Button>
          ) : null}
          {isPinned ? (
            <Button
              type="submit"
              look="quiet"
              name="version"
              value={version ?? ''}
              aria-describedby={titleId}
            >
              <Trans>Save presenter and note</Trans>
            </Button>
          ) : null}
        </p>
      </form>
    </details>
  );
}
