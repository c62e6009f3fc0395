import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { daysFrom } from '@praxis/domain/summits';
import { ButtonLink, Notice } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import type { ProgrammePageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { programmeAction } from './programme-action';
import { ProgrammeGrid } from './programme-grid';
import { ProgrammePageDocument } from './programme-page.generated';
import { daysOf } from './programme-parts';
import { RoomsForm } from './rooms-form';
import { SessionItem } from './session-item';

function ProgrammePage({
  data: { summit },
  context: { form, language, query },
}: {
  data: ProgrammePageQuery;
  context: PageContext;
}) {
  if (!summit?.programme) return null;
  const { rooms, sessions, clashes } = summit.programme;
  const own = pathTo(language, 'programme', { summit: summit.slug });
  const isGrid = query.get('view') === 'grid';
  const days = daysFrom(summit.startsOn, summit.endsOn);
  return (
    <>
      <OrganiserTrail summit={summit} language={language} />
      <h1>
        <Trans>Plan the programme</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          All times are those of {summit.timeZone}. Nobody reads what you plan before you release
          it.
        </Trans>
      </p>
      <FormErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <p className={styles['buttons']}>
        <ButtonLink href={pathTo(language, 'newSession', { summit: summit.slug })}>
          <Trans>Add a session</Trans>
        </ButtonLink>
        <ButtonLink
          look="quiet"
          href={pathTo(language, 'releaseProgramme', { summit: summit.slug })}
        >
          <Trans>Release the programme</Trans>
        </ButtonLink>
        <Link href={isGrid ? own : `${own}?view=grid`}>
          {isGrid ? <Trans>Show as a list</Trans> : <Trans>Show as a grid</Trans>}
        </Link>
      </p>
      <section className={styles['section']} aria-labelledby="days">
        <h2 id="days">
          <Trans>Days</Trans>
        </h2>
        {daysOf(days, sessions).map((day) => {
          const ofDay = sessions.filter((session) => session.day === day);
          return (
            <section key={day} className={styles['section']} aria-labelledby={`day-${day}`}>
              <h3 id={`day-${day}`}>{formatDay(day, language)}</h3>
              {ofDay.length === 0 ? (
                <p className={styles['quiet']}>
                  <Trans>Nothing is planned on this day yet.</Trans>
                </p>
              ) : isGrid ? (
                <ProgrammeGrid
                  caption={formatDay(day, language)}
                  sessions={ofDay}
                  rooms={rooms}
                  summit={summit.slug}
                  language={language}
                />
              ) : (
                <ul className={styles['list']}>
                  {ofDay.map((session) => (
                    <SessionItem
                      key={session.id}
                      session={session}
                      summit={summit.slug}
                      clashes={clashes.filter((clash) =>
                        clash.sessions.some(({ id }) => id === session.id),
                      )}
                      days={days}
                      rooms={rooms}
                      language={language}
                    />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </section>
      <RoomsForm form={form} rooms={rooms} />
    </>
  );
}

export const page = definePage({
  document: ProgrammePageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Programme: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ProgrammePage,
  action: programmeAction,
});
