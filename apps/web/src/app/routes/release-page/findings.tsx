import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { ReactNode } from 'react';
import styles from '../../../features/summits/planning.module.css';
import {
  clashLabel,
  differenceLabel,
  releasedFieldLabel,
} from '../../../features/summits/planning-words';
import type { ReleasePageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';

type Summit = NonNullable<ReleasePageQuery['summit']>;
type Programme = NonNullable<Summit['programme']>;

interface Findings {
  programme: Programme;
  summit: string;
  language: Language;
}

interface Named {
  slug: string;
  title: string;
  titleLanguage: string;
}

function SessionLink({
  session,
  summit,
  language,
}: { session: Named } & Omit<Findings, 'programme'>) {
  return (
    <Link
      href={pathTo(language, 'planSession', { summit, session: session.slug })}
      lang={session.titleLanguage.toLowerCase()}
    >
      {session.title}
    </Link>
  );
}

function Section({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What a new release would change. */
export function Differences({ programme: { differences }, ...at }: Findings) {
  const { i18n } = useLingui();
  return (
    <Section id="differences" title={<Trans>What would change for everybody</Trans>}>
      {differences.length === 0 ? (
        <p>
          <Trans>The programme is as it was released last.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {differences.map(({ kind, fields, session }) => (
            <li key={session.id}>
              <p>
                <Tag tone={kind === 'CANCELLED' ? 'warn' : 'harbour'}>
                  {differenceLabel(i18n, kind)}
                </Tag>{' '}
                <SessionLink session={session} {...at} />
                {fields.length === 0
                  ? null
                  : ` – ${fields.map((field) => releasedFieldLabel(i18n, field)).join(', ')}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What cannot be as it is planned. */
export function Clashes({ programme: { clashes }, ...at }: Findings) {
  const { i18n } = useLingui();
  return (
    <Section id="clashes" title={<Trans>Clashes</Trans>}>
      {clashes.length === 0 ? (
        <p>
          <Trans>Nobody and no room is needed in two places at once.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {clashes.map(({ kind, what, sessions }) => (
            <li key={`${kind} ${what} ${sessions.map(({ id }) => id).join(' ')}`}>
              <p>
                <strong>{clashLabel(i18n, kind, what)}</strong>
              </p>
              {sessions.map((session) => (
                <p key={session.id}>
                  {session.startTime}–{session.endTime} <SessionLink session={session} {...at} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Languages that the summit offers or accepted people need and sessions do not offer, and how many need each. */
export function InterpretationGaps({ programme: { interpretationGaps }, ...at }: Findings) {
  return (
    <Section id="languages" title={<Trans>Interpretation</Trans>}>
      {interpretationGaps.length === 0 ? (
        <p>
          <Trans>Every session offers every language of the summit and of accepted people.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>These sessions lack languages. For each, so many accepted people need it:</Trans>
          </p>
          <ul className={styles['list']}>
            {interpretationGaps.map(({ session, needs }) => (
              <li key={session.id}>
                <p>
                  <SessionLink session={session} {...at} />
                </p>
                {needs.map(({ people, language: { code, label } }) => (
                  <p key={code}>
                    <Trans>{label}:</Trans>{' '}
                    <Plural
                      value={people}
                      _0="a language of the summit; nobody accepted has asked for it"
                      one="# person in a delegation that needs it"
                      other="# people in delegations that need it"
                    />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
