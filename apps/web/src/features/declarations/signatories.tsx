import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { SignatoriesFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { signatoryOfficeLabel } from './signatory-office';
import styles from './signatories.module.css';

/** The cities that stand by a declaration; nothing where none has signed and none can. */
export function Signatories({
  declaration,
  language,
}: {
  declaration: SignatoriesFragment;
  language: Language;
}) {
  const { signatures, isOpenForSignature, slug } = declaration;
  const mayAct = mayActOn(declaration);
  if (signatures.length === 0 && !isOpenForSignature && !mayAct) return null;
  return (
    <section id="signatories" aria-labelledby="signatories-heading" className={styles['section']}>
      <h2 id="signatories-heading">
        <Plural
          value={signatures.length}
          _0="No city has signed it here yet"
          one="Signed by # city"
          other="Signed by # cities"
        />
      </h2>
      <ul className={styles['list']}>
        {signatures.map((signature) => (
          <li key={signature.id}>
            <Signature signature={signature} language={language} />
          </li>
        ))}
      </ul>
      {isOpenForSignature ? (
        <p>
          <Trans>It is open for signature: a city signs through the coordinator of its team.</Trans>
        </p>
      ) : null}
      {mayAct ? (
        <p data-print="no">
          <Link href={pathTo(language, 'signatures', { declaration: slug })}>
            {declaration.viewerCanSignFor.length > 0 ? (
              <Trans>Sign it for your city</Trans>
            ) : (
              <Trans>Manage its signatures</Trans>
            )}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Whether the reader may sign it, take a signature back, or open and close it. */
export function mayActOn(declaration: SignatoriesFragment): boolean {
  return (
    declaration.viewerCanSignFor.length > 0 ||
    declaration.viewerCanOpenForSignature ||
    declaration.signatures.some(({ viewerCanWithdraw }) => viewerCanWithdraw)
  );
}

/** One signature in a line: who, in whose name, when, on what mandate. */
export function Signature({
  signature: { city, office, mandate, signedAt, edition },
  language,
}: {
  signature: SignatoriesFragment['signatures'][number];
  language: Language;
}) {
  const { i18n } = useLingui();
  return (
    <>
      {city === null ? null : (
        <>
          <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>,{' '}
          {city.country.name}
        </>
      )}
      <span className={styles['by']}>
        {signatoryOfficeLabel(i18n, office)},{' '}
        <time dateTime={signedAt}>{formatDay(signedAt, language)}</time> ({mandate})
        {edition === null ? null : (
          <>
            {' · '}
            <Trans>edition {edition}</Trans>
          </>
        )}
      </span>
    </>
  );
}
