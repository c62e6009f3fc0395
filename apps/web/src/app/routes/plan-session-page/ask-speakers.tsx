import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Field, Tag } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { formatMoment } from '../../../shared/formatting/formatting';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { languageNames } from '../../../shared/i18n/i18n';
import type { Planned } from './session-form';

/** Who of the speakers was asked, what they said, and a form to ask each: by mail, without an account. */
export function AskSpeakers({
  session,
  form,
  language,
}: {
  session: Planned;
  form: PostedForm | null;
  language: Language;
}) {
  const { t } = useLingui();
  const named = session.speakers.filter((speaker) => speaker.name !== null);
  if (named.length === 0 || session.isCancelled) return null;
  return (
    <section className={styles['section']} aria-labelledby="asked">
      <h2 id="asked">
        <Trans>Do the speakers come?</Trans>
      </h2>
      <p className={styles['lead']}>
        <Trans>
          A speaker gets a mail with a link that answers without an account. Her address is shown to
          nobody. It is forgotten when she declines; otherwise it is kept encrypted until the
          session is over, to tell her what changes in the brief. Save the session first when you
          have changed who speaks.
        </Trans>
      </p>
      <ul className={styles['list']}>
        {named.map((speaker, i) => {
          const id = `address-${String(i)}`;
          const posted = form?.values['row'] === String(i) ? form : null;
          return (
            <li key={speaker.name}>
              <h3>{speaker.name}</h3>
              <p>
                <Answer speaker={speaker} language={language} />
              </p>
              <form method="post" className={styles['move']}>
                <input type="hidden" name="row" value={i} />
                <input type="hidden" name="name" value={speaker.name ?? ''} />
                <Field
                  id={id}
                  label={t`Mail address of ${speaker.name}`}
                  error={posted?.errors[id]}
                  errorWord={t`Error:`}
                >
                  {(control) => (
                    <input
                      {...control}
                      type="email"
                      name="address"
                      autoComplete="off"
                      defaultValue={posted?.values['address'] ?? ''}
                    />
                  )}
                </Field>
                <Field id={`mail-language-${String(i)}`} label={t`Language of the mail`}>
                  {(control) => (
                    <select
                      {...control}
                      name="language"
                      defaultValue={posted?.values['language'] ?? language.toUpperCase()}
                    >
                      {Object.entries(languageNames).map(([code, name]) => (
                        <option key={code} value={code.toUpperCase()} lang={code}>
                          {name}
                        </option>
                      ))}
                    </select>
                  )}
                </Field>
                <Button type="submit" look="quiet" name="do" value="ask">
                  {speaker.askedAt === null ? (
                    <Trans>
                      Ask <span className="visually-hidden">{speaker.name}</span>
                    </Trans>
                  ) : (
                    <Trans>
                      Ask again <span className="visually-hidden">{speaker.name}</span>
                    </Trans>
                  )}
                </Button>
              </form>
              <details>
                <summary>
                  <Trans>
                    Take the name out <span className="visually-hidden">{speaker.name}</span>
                  </Trans>
                </summary>
                <form method="post" className={styles['section']}>
                  <input type="hidden" name="name" value={speaker.name ?? ''} />
                  <p>
                    <Trans>
                      For somebody who asked for it. The name goes out of this plan, of every
                      session of the summit, of every release, and of briefs, notes and minutes. It
                      cannot be taken back.
                    </Trans>
                  </p>
                  <p>
                    <Button type="submit" look="danger" name="do" value="unname">
                      <Trans>
                        Take the name out <span className="visually-hidden">{speaker.name}</span>
                      </Trans>
                    </Button>
                  </p>
                </form>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Answer({
  speaker: { answer, askedAt, answeredAt },
  language,
}: {
  speaker: Planned['speakers'][number];
  language: Language;
}) {
  if (answer !== null && answeredAt !== null)
    return (
      <>
        <Tag tone={answer === 'CONFIRMED' ? 'ok' : 'warn'}>
          {answer === 'CONFIRMED' ? <Trans>Comes</Trans> : <Trans>Does not come</Trans>}
        </Tag>{' '}
        {formatMoment(answeredAt, language)}
      </>
    );
  return askedAt === null ? (
    <Tag tone="plain">
      <Trans>Not asked yet</Trans>
    </Tag>
  ) : (
    <>
      <Tag tone="plain">
        <Trans>Asked, no answer yet</Trans>
      </Tag>{' '}
      {formatMoment(askedAt, language)}
    </>
  );
}
