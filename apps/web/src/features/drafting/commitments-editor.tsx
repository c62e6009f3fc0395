import { useLingui } from '@lingui/react/macro';
import { Choices } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { Title, type Titled } from '../../shared/titles/title';
import type { FieldEditorProps } from './field-editor';
import { fieldHelp } from './field-help';

export interface OfferedDeclaration extends Titled {
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
          hint: <Title of={declaration} />,
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
