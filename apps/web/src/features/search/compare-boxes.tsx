import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import { pathTo } from '../../shared/navigation/paths';
import styles from './compare-boxes.module.css';

const formId = 'compare';

/** A box beside a practice in a list: the ticked ones are compared. It belongs to the form below the list. */
export function CompareBox({
  practice: { number, title },
}: {
  practice: { readonly number: number; readonly title: string };
}) {
  const { t } = useLingui();
  return (
    <label className={styles['box']} data-print="no">
      <input type="checkbox" name="ids" value={number} form={formId} />
      <span>
        {t`Compare`}
        <span className="visually-hidden"> {title}</span>
      </span>
    </label>
  );
}

/** Leads to the comparison of what was ticked. Works without JavaScript. */
export function CompareForm({ language }: { language: Language }) {
  return (
    <form
      id={formId}
      method="get"
      action={pathTo(language, 'compare')}
      className={styles['form']}
      data-print="no"
    >
      <Button type="submit" look="quiet">
        <Trans>Compare the ticked practices</Trans>
      </Button>
      <span>
        <Trans>Two to four, side by side. More can be added there.</Trans>
      </span>
    </form>
  );
}
