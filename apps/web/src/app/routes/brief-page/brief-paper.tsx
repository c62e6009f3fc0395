import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { BriefSize } from '@praxis/domain/summits';
import { sessionKindLabel } from '../../../features/summits/session-kinds';
import { formatDay } from '../../../shared/formatting/formatting';
import { Title } from '../../../shared/titles/title';
import type { PageContext } from '../../page-definition';
import { briefBlockLabel, type BriefPart, type BriefSession, type Words } from './brief-parts';
import { QrCode } from './qr-code';
import styles from './brief-page.module.css';

interface BriefPaperProps {
  session: BriefSession;
  parts: readonly BriefPart[];
  size: BriefSize;
  context: PageContext;
}

/** The brief as it is printed: what stands on the screen is what stands on paper. */
export function BriefPaper({ session, parts, size, context }: BriefPaperProps) {
  const { i18n } = useLingui();
  const { language, origin, url } = context;
  const { summit } = session;
  const address = `${origin}${url}`;
  return (
    <article className={styles['paper']} data-size={size === 'normal' ? 'normal' : 'small'}>
      <header className={styles['head']}>
        <p>
          {sessionKindLabel(i18n, session.kind)}
          {summit === null ? null : (
            <>
              {' · '}
              <Title of={summit} />
              {' · '}
              {summit.city?.name}, {timeOf(session, language)}
              {[session.room, summit.venue]
                .filter((place) => place !== null && place !== '')
                .map((place) => ` · ${String(place)}`)}
            </>
          )}
        </p>
        <h1 lang={session.titleLanguage.toLowerCase()}>{session.title}</h1>
      </header>
      {parts.map((part) =>
        part.groups.length === 0 ? null : (
          <section key={part.block} className={styles['block']}>
            <h2>{briefBlockLabel(i18n, part.block)}</h2>
            {part.groups.map(({ heading, lines }, i) => (
              <div key={heading?.text ?? i} className={styles['group']}>
                {heading === undefined ? null : <h3 lang={heading.lang}>{heading.text}</h3>}
                {part.isList ? (
                  <ul>
                    {lines.map((line) => (
                      <li key={line.text}>
                        <Line words={line} />
                      </li>
                    ))}
                  </ul>
                ) : (
                  lines.map((line) => (
                    <p key={line.text}>
                      <Line words={line} />
                    </p>
                  ))
                )}
              </div>
            ))}
          </section>
        ),
      )}
      <footer className={styles['foot']}>
        <QrCode text={address} />
        <p>
          <Trans>
            Praxis, practice exchange of the Alliance of European Cities against Violent Extremism
          </Trans>
          <br />
          {address}
        </p>
      </footer>
    </article>
  );
}

/** When the session is, by the clock of the host city; the first day of its summit where no source tells. */
function timeOf({ day, startTime, endTime, summit }: BriefSession, language: Language): string {
  if (day === null) return formatDay(summit?.startsOn ?? '', language);
  return `${formatDay(day, language)}, ${startTime ?? ''}–${endTime ?? ''} (${summit?.timeZone ?? ''})`;
}

function Line({ words: { label, labelLang, lang, text } }: { words: Words }) {
  return (
    <>
      {label === undefined ? null : (
        <>
          <strong>
            <Trans>
              <span lang={labelLang}>{label}</span>:
            </Trans>
          </strong>{' '}
        </>
      )}
      <span lang={lang}>{text}</span>
    </>
  );
}
