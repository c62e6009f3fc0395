import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Facts, Tag } from '@praxis/ui';
import type { OwnFieldVisitItemFragment } from '../../shared/apollo/generated/operations';
import { Title } from '../../shared/titles/title';
import styles from './visits.module.css';
import { VisitTime } from './visit-time';
import { transportLabel } from './visit-words';

/** The field visits of one’s own request: in which there is a place, where and how one meets, and how to give it up. */
export function FieldVisitPart({
  visits,
  language,
}: {
  visits: readonly OwnFieldVisitItemFragment[];
  language: Language;
}) {
  if (visits.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="field-visits">
      <h2 id="field-visits">
        <Trans>Your places in field visits</Trans>
      </h2>
      <ul className={styles['list']}>
        {visits.map((visit) => (
          <OwnVisit key={visit.id} visit={visit} language={language} />
        ))}
      </ul>
    </section>
  );
}

function OwnVisit({ visit, language }: { visit: OwnFieldVisitItemFragment; language: Language }) {
  const { session, details, status, people, timeZone } = visit;
  const isPlaced = status === 'PLACED';
  return (
    <li>
      <h3 lang={session.titleLanguage.toLowerCase()}>{session.title}</h3>
      <p>
        <VisitTime visit={{ ...session, timeZone }} language={language} />{' '}
        {session.isCancelled ? (
          <Tag tone="warn">
            <Trans>Cancelled</Trans>
          </Tag>
        ) : isPlaced ? (
          <Tag tone="ok">
            <Plural value={people} one="# place for you" other="# places for you" />
          </Tag>
        ) : (
          <Tag tone="warn">
            <Trans>On the waiting list</Trans>
          </Tag>
        )}
      </p>
      {session.isCancelled ? null : !isPlaced ? (
        <p>
          <Trans>
            When enough places become free for your whole delegation you get them, in the order of
            the list. You are then told by mail to look here.
          </Trans>
        </p>
      ) : details === null ? (
        <p>
          <Trans>The organisers have not said yet where you meet. It will stand here.</Trans>
        </p>
      ) : (
        <Meeting details={details} />
      )}
      {visit.canGiveUp && !session.isCancelled ? (
        <form method="post">
          <input type="hidden" name="do" value="give-up-visit" />
          <input type="hidden" name="place" value={visit.id} />
          <Button type="submit" look="quiet">
            {isPlaced ? <Trans>Give the places back</Trans> : <Trans>Wait no longer</Trans>}
            <span className="visually-hidden">
              {' '}
              <Title of={session} />
            </span>
          </Button>
        </form>
      ) : null}
    </li>
  );
}

/** What is told of a visit to those who come. */
function Meeting({ details }: { details: NonNullable<OwnFieldVisitItemFragment['details']> }) {
  const { t, i18n } = useLingui();
  const { meetingPoint, meetingTime, walkMetres, access, notes } = details;
  return (
    <Facts
      facts={[
        { name: t`Where you meet`, value: meetingPoint },
        { name: t`When you meet`, value: meetingTime },
        { name: t`How you get there`, value: transportLabel(i18n, details.transport) },
        {
          name: t`Access`,
          value: [
            details.isStepFree ? t`Step-free.` : t`There are steps.`,
            walkMetres === null ? '' : t`${walkMetres} metres to go.`,
            access,
          ]
            .filter((words) => words !== '')
            .join(' '),
        },
        {
          name: t`Bring`,
          value: details.needsPhotoId ? t`An identity document with a photograph` : null,
        },
        { name: t`Also`, value: notes },
      ]}
    />
  );
}
