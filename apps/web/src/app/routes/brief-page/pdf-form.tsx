import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { noPdfMessage } from '../../../shared/files/no-pdf-message';
import type { PageContext } from '../../page-definition';

const tooLong = msg`The PDF would have more than two pages. Leave a block out.`;

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
  const reason = noPdfMessage(i18n, query.get('pdf'), tooLong);
  if (reason === null) return null;
  return (
    <Notice tone="warn">
      <p>{reason}</p>
    </Notice>
  );
}
