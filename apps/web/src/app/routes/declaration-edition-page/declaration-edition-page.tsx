import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { Editions } from '../../../features/declarations/declaration-editions';
import { DeclarationHead } from '../../../features/declarations/declaration-head';
import { DeclarationText } from '../../../features/declarations/declaration-text';
import type { DeclarationEditionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationEditionPageDocument } from './declaration-edition-page.generated';

function DeclarationEditionPage({
  data: { declaration },
  context: { language },
}: {
  data: DeclarationEditionPageQuery;
  context: PageContext;
}) {
  const edition = declaration?.edition ?? null;
  if (declaration === null || edition === null) return null;
  const at = { declaration: declaration.slug };
  const [last] = declaration.editions;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'declarations'), words: <Trans>Declarations</Trans> },
          { href: pathTo(language, 'declaration', at), of: declaration },
        ]}
      />
      <DeclarationHead
        edition={edition}
        summit={declaration.summit}
        language={language}
        pathIn={(other) => pathTo(other, 'declarationEdition', { ...at, edition: edition.number })}
      />
      {last === undefined || last.number === edition.number ? null : (
        <Notice tone="warn">
          <p>
            <Trans>
              You read an older edition. Edition {last.number} of{' '}
              {formatDay(last.publishedAt, language)} stands in its place.
            </Trans>{' '}
            <Link href={pathTo(language, 'declaration', at)}>
              <Trans>The declaration as it is now</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <DeclarationText edition={edition} language={language}>
        {({ code, number, text }) => (
          <p>
            <strong>{number}.</strong>{' '}
            {declaration.commitments.some((each) => each.code === code) ? (
              <Link href={pathTo(language, 'commitment', { ...at, number })}>{text}</Link>
            ) : (
              text
            )}
          </p>
        )}
      </DeclarationText>
      <Editions
        editions={declaration.editions}
        current={edition.number}
        declaration={declaration}
        language={language}
      />
    </>
  );
}

export const page = definePage({
  document: DeclarationEditionPageDocument,
  variables: ({ params }) => ({
    declaration: params['declaration'] ?? '',
    edition: editionIn(params['edition'] ?? ''),
  }),
  outcome: ({ declaration }) => ((declaration?.edition ?? null) === null ? { status: 404 } : null),
  head: ({ declaration }, { i18n }) => {
    const [title, number] = [declaration?.title ?? '', declaration?.edition?.number ?? 0];
    return {
      title: i18n._(msg`${title}, edition ${number}`),
      description: i18n._(msg`${title}: the text of edition ${number}.`),
    };
  },
  Component: DeclarationEditionPage,
});

/** The number in the address; none where it is no number. */
function editionIn(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
}
