import { Trans, useLingui } from '@lingui/react/macro';
import {
  briefAgendaMaxLength,
  briefAimMaxLength,
  briefQuestionsMaxLength,
  caseStudyJustificationMaxLength,
} from '@praxis/domain/summits';
import { Button } from '@praxis/ui';
import type { PageContext } from '../../page-definition';
import type { BriefSession } from './brief-parts';
import { WrittenField } from './written-field';
import styles from './brief-page.module.css';

/** What organisers write for the brief, in the language of the page. */
export function BriefWords({
  session: { brief },
  context: { form, language },
}: {
  session: BriefSession;
  context: PageContext;
}) {
  const { t } = useLingui();
  const own = brief?.language.toLowerCase() === language ? brief : null;
  const valueOf = (name: 'aim' | 'agenda' | 'questions' | 'justification'): string =>
    form?.values[name] ?? own?.[name] ?? '';
  return (
    <details className={styles['words']} open={form !== null}>
      <summary>
        <Trans>Write aim, agenda and questions</Trans>
      </summary>
      <form method="post" className={styles['form']}>
        <p className={styles['hint']}>
          <Trans>
            In the language of this page. Everybody reads it: name no persons and no cases.
          </Trans>
        </p>
        <WrittenField
          name="aim"
          label={t`Aim`}
          hint={t`What the session is for, in two or three sentences.`}
          rows={3}
          maxLength={briefAimMaxLength}
          value={valueOf('aim')}
          error={form?.errors['aim']}
        />
        <WrittenField
          name="agenda"
          label={t`Agenda`}
          hint={t`A line for each item.`}
          rows={5}
          maxLength={briefAgendaMaxLength}
          value={valueOf('agenda')}
          error={form?.errors['agenda']}
        />
        <WrittenField
          name="questions"
          label={t`Questions`}
          hint={t`What the session is to answer, a line each.`}
          rows={4}
          maxLength={briefQuestionsMaxLength}
          value={valueOf('questions')}
          error={form?.errors['questions']}
        />
        {form?.errors['justification'] === undefined && valueOf('justification') === '' ? null : (
          <WrittenField
            name="justification"
            label={t`Why these passages may stand`}
            hint={t`The secretariat reads it, nobody else.`}
            rows={2}
            maxLength={caseStudyJustificationMaxLength}
            value={valueOf('justification')}
            error={form?.errors['justification']}
          />
        )}
        <p>
          <Button type="submit">
            <Trans>Save</Trans>
          </Button>
        </p>
      </form>
    </details>
  );
}
