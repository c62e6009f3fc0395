import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import type { ReactNode } from 'react';
import type { PostedForm } from '../../../shared/forms/posted-form';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import type { Draft } from './draft-text';

/** What stands above the form of a part of a declaration: the way back, and what became of a form that was refused. */
export function DraftFrame({
  draft,
  form,
  language,
  own,
  title,
  children,
}: {
  draft: Draft;
  form: PostedForm | null;
  language: Language;
  /** The address of the page, where the part is seen as it is now; null for a new part. */
  own: string | null;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'declarationDrafts'), words: <Trans>Write declarations</Trans> },
          { href: pathTo(language, 'declarationDraft', { draft: draft.id }), of: draft },
        ]}
      />
      <h1>{title}</h1>
      {form?.errors['form'] === undefined ? null : (
        <Notice tone="warn">
          <p>
            <Trans>What you have written is still in the form below.</Trans>{' '}
            <Link href={own ?? pathTo(language, 'declarationDraft', { draft: draft.id })}>
              <Trans>See the text as it is now</Trans>
            </Link>
          </p>
        </Notice>
      )}
      {children}
    </>
  );
}

/** The revision that a form is made of: when it is shown again it stays, until the page is read anew. */
export function Revision({ draft, form }: { draft: Draft; form: PostedForm | null }) {
  return (
    <input
      type="hidden"
      name="revision"
      value={form?.values['revision'] ?? String(draft.revision)}
    />
  );
}
