import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { deltaBriefHours } from '@praxis/domain/summits';
import { Button } from '@praxis/ui';
import { briefFieldLabel, hasChanged } from '../../../features/summits/brief-delta-words';
import styles from '../../../features/summits/planning.module.css';
import { StudyName, StudyVersions } from '../../../features/summits/study-change';
import type { SummitDeskPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Title } from '../../../shared/titles/title';

type Summit = NonNullable<SummitDeskPageQuery['summit']>;
type Session = NonNullable<Summit['programme']>['sessions'][number];

/** The sessions whose brief is no longer what people know of it. */
export function changedSessions({ programme }: Summit): Session[] {
  return (programme?.sessions ?? []).filter(
    ({ briefDelta, isCancelled }) => !isCancelled && hasChanged(briefDelta),
  );
}

/** What has changed since briefs were handed out, or since practices were pinned: what speakers are told two days before. */
export function ChangedBriefs({ summit, language }: { summit: Summit; language: Language }) {
  const changed = changedSessions(summit);
  return (
    <section className={styles['section']} aria-labelledby="changed">
      <h2 id="changed">
        <Trans>Changed in briefs</Trans>
      </h2>
      <p className={styles['lead']}>
        <Trans>
          Two days before their session, speakers who come get a mail that says only what is
          different from the brief they have. Say here when you have handed one out.
        </Trans>{' '}
        <FirstMails summit={summit} language={language} />
      </p>
      {changed.length === 0 ? (
        <p>
          <Trans>Nothing has changed since practices were pinned and briefs handed out.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {changed.map((session) => (
            <li key={session.id}>
              <ChangedBrief session={session} summit={summit.slug} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** From when on mails go: sessions are in the order of their time. */
function FirstMails({ summit, language }: { summit: Summit; language: Language }) {
  const first = summit.programme?.sessions.find(({ isCancelled }) => !isCancelled);
  if (first === undefined) return null;
  const moment = new Date(new Date(first.startsAt).getTime() - deltaBriefHours * 3_600_000);
  return <Trans>The first mails go on {formatMoment(moment.toISOString(), language)}.</Trans>;
}

function ChangedBrief({
  session,
  summit,
  language,
}: {
  session: Session;
  summit: string;
  language: Language;
}) {
  const { i18n } = useLingui();
  const { briefDelta, id, isPublic, slug, title, titleLanguage } = session;
  const { since, studies, isReordered, texts } = briefDelta;
  const at = { summit, session: slug };
  const lang = titleLanguage.toLowerCase();
  return (
    <>
      <h3>
        <Link href={pathTo(language, 'brief', at)} lang={lang}>
          {title}
        </Link>
      </h3>
      <p className={styles['quiet']}>
        {since === null ? (
          <Trans>Since practices were pinned</Trans>
        ) : (
          <Trans>Since the brief of {formatMoment(since, language)}</Trans>
        )}
      </p>
      <ul className={styles['plain']}>
        {studies.map((study, i) => (
          <li key={i}>
            <StudyName study={study} language={language} /> <StudyVersions study={study} />
            <Reworded study={study} />
          </li>
        ))}
        {isReordered ? (
          <li>
            <Trans>The practices stand in another order.</Trans>
          </li>
        ) : null}
        {texts.length === 0 ? null : (
          <li>{texts.map(({ field }) => briefFieldLabel(i18n, field)).join(', ')}</li>
        )}
      </ul>
      <div className={styles['buttons']}>
        <Link href={pathTo(language, 'caseStudies', at)}>
          <Trans>
            Pin newer versions{' '}
            <span className="visually-hidden">
              <Title of={session} />
            </span>
          </Trans>
        </Link>
        {isPublic ? (
          <form method="post">
            <input type="hidden" name="session" value={id} />
            <Button type="submit" look="quiet" name="do" value="handOut">
              <Trans>
                Handed out as it is now{' '}
                <span className="visually-hidden">
                  <Title of={session} />
                </span>
              </Trans>
            </Button>
          </form>
        ) : null}
      </div>
    </>
  );
}

/** What organisers have said differently of a case study. */
function Reworded({
  study: { presenter, note },
}: {
  study: Session['briefDelta']['studies'][number];
}) {
  const { i18n } = useLingui();
  const fields = [presenter, note].flatMap((each) => (each === null ? [] : [each.field]));
  if (fields.length === 0) return null;
  return <> ({fields.map((field) => briefFieldLabel(i18n, field)).join(', ')})</>;
}
