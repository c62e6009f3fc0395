import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { fieldAddress } from '../../shared/practice-fields/field-address';
import { fieldLabel } from '../../shared/practice-fields/field-labels';

interface Gap {
  readonly field: string;
  readonly task: string;
  readonly reason: string;
}

/** What is missing, each with a link to where it is filled in. */
export function GapList({
  gaps,
  practice,
  language,
}: {
  gaps: readonly Gap[];
  practice: { readonly slug: string; readonly number: number };
  language: Language;
}) {
  const { t, i18n } = useLingui();
  const reasons: Record<string, string> = {
    endBeforeStart: t`the last year is before the first`,
    noLead: t`say which one leads`,
    severalLeads: t`only one organisation can lead`,
    incompleteRow: t`an entry was begun and is not finished`,
    evaluationWithoutLink: t`an evaluation needs a link to it`,
  };
  return (
    <ul>
      {gaps.map(({ field, task, reason }) => {
        const address = fieldAddress(language, practice, { field, task });
        const label = fieldLabel(i18n, field);
        const why = reasons[reason];
        return (
          <li key={`${field} ${reason}`}>
            {why === undefined ? (
              <Link href={address}>{label}</Link>
            ) : (
              <Trans>
                <Link href={address}>{label}</Link>: {why}
              </Trans>
            )}
          </li>
        );
      })}
    </ul>
  );
}
