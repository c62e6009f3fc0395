import { useLingui } from '@lingui/react/macro';
import { Choices } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import type { FieldEditorProps } from './field-editor';
import { fieldHelp } from './field-help';

export interface OfferedDeclaration {
  readonly title: string;
  readonly commitments: readonly { readonly code: string; readonly text: string }[];
}

/** The commitments of the declarations, to be ticked. */
export function CommitmentsEditor({
  chosen,
  declarations,
  error,
  onChange,
}: FieldEditorProps & { chosen: readonly string[]; declarations: readonly OfferedDeclaration[] }) {
  const { t, i18n } = useLingui();
  return (
    <Choices
      id="facts.commitments"
      kind="checkbox"
      legend={fieldLabel(i18n, 'commitments')}
      hint={fieldHelp(i18n, 'commitments')}
      error={error}
      errorWord={t`Error:`}
      choices={declarations.flatMap((declaration) =>
        declaration.commitments.map(({ code, text }) => ({
          value: code,
          label: `${code} · ${text}`,
          hint: declaration.title,
        })),
      )}
      chosen={chosen}
      onToggle={(code, isChosen) => {
        onChange(
          'facts.commitments',
          isChosen ? [...chosen, code] : chosen.filter((each) => each !== code),
        );
      }}
    />
  );
}
