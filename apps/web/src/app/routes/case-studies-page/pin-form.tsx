import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Field } from '@praxis/ui';
import type { CaseStudiesPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import type { PageContext } from '../../page-definition';
import { StudyFields } from './study-fields';
import styles from './case-studies-page.module.css';

interface PinFormProps {
  found: CaseStudiesPageQuery['found'];
  context: PageContext;
}

/** Finds a practice by its words, and pins it. */
export function PinForm({ found, context }: PinFormProps) {
  const { t } = useLingui();
  const { form, query } = context;
  const posted = form !== null && form.values['study'] === undefined ? form : null;
  return (
    <section className={styles['pin']} aria-labelledby="pin">
      <h2 id="pin">
        <Trans>Pin a practice</Trans>
      </h2>
      <form method="get" className={styles['form']}>
        <Field id="q" label={t`Find a practice`} hint={t`Words of its title, or its city.`}>
          {(control) => (
            <input {...control} name="q" type="search" defaultValue={query.get('q') ?? ''} />
          )}
        </Field>
        <p>
          <Button type="submit" look="quiet">
            <Trans>Find</Trans>
          </Button>
        </p>
      </form>
      <Found found={found} context={context} />
      <form method="post" className={styles['form']}>
        <Field
          id="practice"
          label={t`Number or address of the practice`}
          hint={t`The number stands at the end of its address.`}
          error={posted?.errors['practice']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="practice"
              defaultValue={posted?.values['practice'] ?? query.get('practice') ?? ''}
            />
          )}
        </Field>
        <StudyFields study={null} context={context} />
        <p>
          <Button type="submit" name="version" value="">
            <Trans>Pin it</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}

/** What was found: each is chosen by a link, which fills in its number below. */
function Found({ found, context: { language, params, query } }: PinFormProps) {
  if (found === undefined) return null;
  const at = { summit: params['summit'] ?? '', session: params['session'] ?? '' };
  const words = query.get('q') ?? '';
  if (found.edges.length === 0)
    return (
      <p>
        <Trans>
          No practice has the words “{words}”. Try fewer words, or the name of the city.
        </Trans>
      </p>
    );
  return (
    <ul className={styles['found']}>
      {found.edges.map(({ node }) => (
        <li key={node.number}>
          <Link
            href={`${pathTo(language, 'caseStudies', at)}?q=${encodeURIComponent(words)}&practice=${String(node.number)}#practice`}
          >
            <Trans>
              Choose <span lang={node.titleLanguage.toLowerCase()}>{node.title}</span>,{' '}
              {node.city.name}
            </Trans>
          </Link>{' '}
          <Link href={pathTo(language, 'practice', { practice: practiceParam(node) })}>
            <Trans>
              read it
              <span className="visually-hidden">: {node.title}</span>
            </Trans>
          </Link>
        </li>
      ))}
    </ul>
  );
}
