import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { PracticePageQuery } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { Sources } from '../../shared/sources/sources';
import { Title } from '../../shared/titles/title';
import styles from './practice-ties.module.css';

type Practice = NonNullable<PracticePageQuery['practice']>;

/** What a practice is tied to: summits, commitments, adoptions, sources. */
export function PracticeTies({ practice, language }: { practice: Practice; language: Language }) {
  return (
    <div className={styles['ties']}>
      <CaseStudies practice={practice} language={language} />
      <Commitments practice={practice} language={language} />
      <Adoptions adoptions={practice.adoptions} number={practice.number} language={language} />
      {practice.links.length > 0 ? (
        <section aria-labelledby="sources">
          <h2 id="sources">
            <Trans>Sources and links</Trans>
          </h2>
          <Sources sources={practice.links} />
        </section>
      ) : null}
    </div>
  );
}

function CaseStudies({ practice, language }: { practice: Practice; language: Language }) {
  const { t } = useLingui();
  const { caseStudies } = practice;
  if (caseStudies.length === 0) return null;
  const bases: Record<string, string> = {
    PINNED: t`presented as a case study`,
    NAMED: t`a source names this practice`,
    CITY_LISTED: t`the city is listed among the presenters; the source does not name the practice`,
  };
  return (
    <section aria-labelledby="summits">
      <h2 id="summits">
        <Trans>At summits</Trans>
      </h2>
      <ul>
        {caseStudies.map(({ session, basis, version }) => (
          <li key={session.id}>
            {session.summit === null ? null : (
              <>
                <Tag tone="clay">
                  {session.summit.city?.name} {session.summit.startsOn.slice(0, 4)}
                </Tag>{' '}
                <Link
                  href={pathTo(language, 'session', {
                    summit: session.summit.slug,
                    session: session.slug,
                  })}
                  lang={session.titleLanguage.toLowerCase()}
                >
                  {session.title}
                </Link>
              </>
            )}{' '}
            <span className={styles['basis']}>
              <Trans>({bases[basis]})</Trans>
            </span>{' '}
            {version === null ? null : (
              <Link
                href={pathTo(language, 'version', { practice: practiceParam(practice), version })}
              >
                <Trans>Version {version}</Trans>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Commitments({ practice, language }: { practice: Practice; language: Language }) {
  const { commitments } = practice;
  if (commitments.length === 0) return null;
  const sentences = new Map(
    practice.commitmentLinks.map((link) => [link.commitment?.code ?? '', link]),
  );
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">
        <Trans>Commitments it helps to keep</Trans>
      </h2>
      <ul>
        {commitments.map(({ id, code, text, declaration }) => (
          <li key={id}>
            {declaration === null ? (
              text
            ) : (
              <Trans>
                <Link
                  href={`${pathTo(language, 'declaration', { declaration: declaration.slug })}#${code}`}
                >
                  <Title of={declaration} />, {code}
                </Link>
                : {text}
              </Trans>
            )}
            <Sentence link={sentences.get(code)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How it serves a commitment, in the city's own words. */
function Sentence({ link }: { link: Practice['commitmentLinks'][number] | undefined }) {
  if (link === undefined) return null;
  return (
    <blockquote className={styles['sentence']}>
      <p lang={link.language.toLowerCase()}>{link.sentence}</p>
    </blockquote>
  );
}

function Adoptions({
  adoptions,
  number,
  language,
}: {
  adoptions: Practice['adoptions'];
  number: number;
  language: Language;
}) {
  const { t } = useLingui();
  if (adoptions.length === 0) return null;
  const named = (
    name: string,
    place: string,
    practice: { readonly number: number; readonly slug: string } | null,
  ) => {
    const words = t`${name} (${place})`;
    return practice === null || practice.number === number ? (
      <strong>{words}</strong>
    ) : (
      <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
        {words}
      </Link>
    );
  };
  return (
    <section aria-labelledby="adoptions">
      <h2 id="adoptions">
        <Trans>Who took it over from whom</Trans>
      </h2>
      <ul>
        {adoptions.map((adoption) => (
          <li key={adoption.id} className={styles['adoption']}>
            <p>
              {named(adoption.originName, adoption.originPlace, adoption.origin)}{' '}
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">
                <Trans>was taken over as</Trans>
              </span>{' '}
              {named(adoption.adoptedName, adoption.adoptedPlace, adoption.adopted)}
              {adoption.year === null ? null : `, ${String(adoption.year)}`}{' '}
              <Tag tone="plain">{adoption.stage.label}</Tag>
            </p>
            <p className={styles['note']} lang="en">
              {adoption.note}
            </p>
            <Sources
              sources={adoption.sources.map((address) => ({
                address,
                label: null,
                language: null,
              }))}
              isInline
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
