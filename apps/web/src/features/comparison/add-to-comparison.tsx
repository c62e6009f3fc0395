import { Trans, useLingui } from '@lingui/react/macro';
import { writeComparison, type Comparison } from '@praxis/domain/comparison';
import type { Language } from '@praxis/domain/shared';
import { Button, Field } from '@praxis/ui';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { comparisonPath, withOneMore } from './compared-places';
import styles from './comparison.module.css';

/** A practice that could stand beside the others. */
export interface Candidate {
  readonly number: number;
  readonly title: string;
  readonly titleLanguage: string;
  readonly city: { readonly name: string; readonly country: { readonly name: string } };
}

interface AddToComparisonProps {
  comparison: Comparison;
  /** What was found by the words; null when nothing was looked for. */
  found: readonly Candidate[] | null;
  /** About the same as the first one. */
  related: readonly Candidate[];
  language: Language;
}

/** Looks for a practice by words, its number or its address, and adds it by a link: the state stays in the address. */
export function AddToComparison({ comparison, found, related, language }: AddToComparisonProps) {
  const { t } = useLingui();
  const { numbers, onlyDifferences, sought } = comparison;
  const isNew = ({ number }: Candidate): boolean => !numbers.includes(number);
  const offered = related.filter(isNew);
  return (
    <section className={styles['add']} aria-labelledby="add" data-print="no">
      <h2 id="add">
        <Trans>Add a practice</Trans>
      </h2>
      <form method="get" action={pathTo(language, 'compare')} className={styles['seek']}>
        {[...new URLSearchParams(writeComparison({ numbers, onlyDifferences }))].map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <Field id="find" label={t`Words, a number or an address`}>
          {(control) => (
            <input {...control} name="find" type="search" defaultValue={sought} key={sought} />
          )}
        </Field>
        <Button type="submit" look="quiet">
          <Trans>Look for practices</Trans>
        </Button>
      </form>
      {found === null ? null : (
        <>
          <h3>
            <Trans>Found for “{sought}”</Trans>
          </h3>
          {found.filter(isNew).length === 0 ? (
            <p>
              <Trans>
                No other practice has these words. Try fewer or other words, or{' '}
                <Link href={pathTo(language, 'search')}>search all practices</Link> and tick there
                what you want to compare.
              </Trans>
            </p>
          ) : (
            <Candidates
              candidates={found.filter(isNew)}
              comparison={comparison}
              language={language}
            />
          )}
        </>
      )}
      {offered.length === 0 ? null : (
        <>
          <h3>
            <Trans>About the same as the first</Trans>
          </h3>
          <Candidates candidates={offered} comparison={comparison} language={language} />
        </>
      )}
    </section>
  );
}

function Candidates({
  candidates,
  comparison,
  language,
}: {
  candidates: readonly Candidate[];
  comparison: Comparison;
  language: Language;
}) {
  const { t } = useLingui();
  return (
    <ul className={styles['choices']}>
      {candidates.map(({ number, title, titleLanguage, city }) => (
        <li key={number}>
          <span lang={titleLanguage.toLowerCase()}>{title}</span> ({city.name}, {city.country.name})
          <br />
          <Link
            href={comparisonPath(language, 'compare', withOneMore(comparison, number))}
            aria-label={t`Add to the comparison: ${title}`}
          >
            <Trans>Add to the comparison</Trans>
          </Link>
        </li>
      ))}
    </ul>
  );
}
