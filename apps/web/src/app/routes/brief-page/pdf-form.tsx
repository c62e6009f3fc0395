import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Button, Notice } from '@praxis/ui';
import type { PageContext } from '../../page-definition';

const reasons = new Map<string, MessageDescriptor>(
  Object.entries({
    unavailable: msg`No PDF can be made on this server. Print this page instead: browsers can also save it as a PDF.`,
    busy: msg`Several PDFs are being made just now. Try again in a moment, or print this page.`,
    tooLong: msg`The PDF would have more than two pages. Leave a block out.`,
    failed: msg`The PDF could not be made. Print this page instead.`,
  }),
);

/** Asks for the brief as a PDF: a button and no link, for nobody should make one by following links. */
export function PdfForm({ context: { language, params, query } }: { context: PageContext }) {
  const { summit = '', session = '' } = params;
  const blocks = query.get('blocks');
  return (
    <form
      method="get"
      action={`/export/briefs/${encodeURIComponent(summit)}/${encodeURIComponent(session)}.pdf`}
    >
      <input type="hidden" name="language" value={language} />
      {blocks === null ? null : <input type="hidden" name="blocks" value={blocks} />}
      <Button type="submit" look="quiet">
        <Trans>Take it away as a PDF</Trans>
      </Button>
    </form>
  );
}

/** Why there was no PDF, when there was none. */
export function PdfNotice({ context: { query } }: { context: PageContext }) {
  const { i18n } = useLingui();
  const reason = reasons.get(query.get('pdf') ?? '');
  if (reason === undefined) return null;
  return (
    <Notice tone="warn">
      <p>{i18n._(reason)}</p>
    </Notice>
  );
}
