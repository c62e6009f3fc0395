import { Trans, useLingui } from '@lingui/react/macro';
import { fieldVisitChoicesMax } from '@praxis/domain/participation';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import styles from '../../../features/participation/participation.module.css';
import type { OwnRequestFragment } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';

/** Field visits of the programme, put in order by buttons: each press is kept at once. */
export function VisitRanking({
  request,
  language,
}: {
  request: OwnRequestFragment;
  language: Language;
}) {
  const { t } = useLingui();
  const timeZone = request.summit?.timeZone ?? '';
  const offered = (request.summit?.sessions ?? []).filter(({ kind }) => kind === 'FIELD_VISIT');
  const wanted = (request.answers?.fieldVisits ?? []).flatMap(
    (id) => offered.find((visit) => visit.id === id) ?? [],
  );
  const others = offered.filter((visit) => !wanted.includes(visit) && !visit.isCancelled);
  if (offered.length === 0)
    return (
      <p>
        <Trans>
          No field visit has been announced yet. You can choose once the programme has some.
        </Trans>
      </p>
    );
  const move = (what: string, id: string, title: string, label: string) => (
    <Button type="submit" look="quiet" name="move" value={`${what}:${id}`}>
      {label}
      <span className="visually-hidden"> {title}</span>
    </Button>
  );
  const lineOf = ({
    title,
    titleLanguage,
    day,
    startTime,
    endTime,
    isCancelled,
  }: (typeof offered)[number]) => (
    <span>
      <span lang={titleLanguage.toLowerCase()}>{title}</span>
      {day === null
        ? null
        : `, ${formatDay(day, language)}, ${startTime ?? ''}–${endTime ?? ''} (${timeZone})`}
      {isCancelled ? (
        <>
          {' '}
          <strong>
            <Trans>Cancelled</Trans>
          </strong>
        </>
      ) : null}
    </span>
  );
  return (
    <>
      <section className={styles['topic']} aria-labelledby="visits">
        <h2 id="visits" tabIndex={-1}>
          <Trans>Your choice, the dearest first</Trans>
        </h2>
        {wanted.length === 0 ? (
          <p className={styles['quiet']}>
            <Trans>Nothing yet.</Trans>
          </p>
        ) : (
          <ol className={styles['list']}>
            {wanted.map((visit, i) => (
              <li key={visit.id}>
                {lineOf(visit)}
                <span className={styles['buttons']}>
                  {i === 0 ? null : move('up', visit.id, visit.title, t`Up`)}
                  {i === wanted.length - 1 ? null : move('down', visit.id, visit.title, t`Down`)}
                  {move('remove', visit.id, visit.title, t`Take out`)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      {others.length === 0 ? null : (
        <section className={styles['topic']} aria-labelledby="others">
          <h2 id="others">
            <Trans>Field visits of the programme</Trans>
          </h2>
          <ul className={styles['list']}>
            {others.map((visit) => (
              <li key={visit.id}>
                {lineOf(visit)}
                {wanted.length >= fieldVisitChoicesMax
                  ? null
                  : move('add', visit.id, visit.title, t`Choose`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
