import { Trans, useLingui } from '@lingui/react/macro';
import {
  caseStudyJustificationMaxLength,
  caseStudyNoteMaxLength,
  presenterMaxLength,
} from '@praxis/domain/summits';
import { Field } from '@praxis/ui';
import type { CaseStudiesPageQuery } from '../../../shared/apollo/generated/operations';
import { languageNames } from '../../../shared/i18n/i18n';
import type { PageContext } from '../../page-definition';

export type Study = NonNullable<CaseStudiesPageQuery['session']>['caseStudies'][number];

interface StudyFieldsProps {
  context: PageContext;
  /** Of which practice; null for one that is not pinned yet. */
  study: Study | null;
}

/** What distinguishes the fields of one case study from those of the others on the page. */
export function suffixOf(number: number | string | undefined): string {
  return number === undefined || number === '' ? '' : `-${String(number)}`;
}

/** Who presents a case study and what organisers say of it. When the form is shown again, so is what was written. */
export function StudyFields({ context: { form, language }, study }: StudyFieldsProps) {
  const { t } = useLingui();
  const suffix = suffixOf(study?.practice.number);
  const posted = form !== null && suffixOf(form.values['study']) === suffix ? form : null;
  const valueOf = (name: string, kept: string | null | undefined): string =>
    posted?.values[name] ?? kept ?? '';
  const about = (name: string) => ({
    id: `${name}${suffix}`,
    error: posted?.errors[`${name}${suffix}`],
    errorWord: t`Error:`,
  });
  const justification = valueOf('justification', study?.justification);
  const { error: missing } = about('justification');
  return (
    <>
      {study === null ? null : (
        <input type="hidden" name="study" value={String(study.practice.number)} />
      )}
      <Field
        {...about('presenter')}
        label={t`Presented by`}
        hint={t`Name and function, as the programme says.`}
      >
        {(control) => (
          <input
            {...control}
            name="presenter"
            maxLength={presenterMaxLength}
            defaultValue={valueOf('presenter', study?.presenter)}
          />
        )}
      </Field>
      <Field
        {...about('note')}
        label={t`Note for this session`}
        hint={t`Everybody reads it: name no persons and no cases.`}
      >
        {(control) => (
          <textarea
            {...control}
            name="note"
            rows={3}
            maxLength={caseStudyNoteMaxLength}
            defaultValue={valueOf('note', study?.note)}
          />
        )}
      </Field>
      {missing === undefined && justification === '' ? null : (
        <Field
          {...about('justification')}
          label={t`Why these passages may stand`}
          hint={t`The secretariat reads it, nobody else.`}
        >
          {(control) => (
            <textarea
              {...control}
              name="justification"
              rows={2}
              maxLength={caseStudyJustificationMaxLength}
              defaultValue={justification}
            />
          )}
        </Field>
      )}
      <Field id={`language${suffix}`} label={<Trans>Language of presenter and note</Trans>}>
        {(control) => (
          <select
            {...control}
            name="language"
            defaultValue={valueOf('language', study?.language ?? language.toUpperCase())}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code.toUpperCase()} lang={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
