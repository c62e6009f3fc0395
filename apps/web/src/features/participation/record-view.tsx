import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Facts } from '@praxis/ui';
import type { OpenedRecordFragment } from '../../shared/apollo/generated/operations';
import { formatTerms } from '../../shared/formatting/formatting';
import { functionInWords } from './participation-words';
import styles from './weighing.module.css';

/** An opened record: who comes, and what the office wrote. */
export function RecordView({
  record: { authority, contactAddress, people, fieldVisits, message },
  visits,
  language,
}: {
  record: OpenedRecordFragment;
  visits: readonly { id: string; title: string }[];
  language: Language;
}) {
  const { i18n } = useLingui();
  const wanted = fieldVisits.flatMap((wish) => visits.filter(({ id }) => id === wish));
  return (
    <>
      <Facts
        facts={[
          { name: <Trans>Authority</Trans>, value: authority },
          { name: <Trans>Contact</Trans>, value: contactAddress },
          {
            name: <Trans>Field visits</Trans>,
            value: wanted.map(({ title }, i) => `${String(i + 1)}. ${title}`).join(' · '),
          },
          {
            name: <Trans>Message</Trans>,
            value: message === '' ? null : <span className={styles['message']}>{message}</span>,
          },
        ]}
      />
      <ol className={styles['people']}>
        {people.map((person, i) => (
          <li key={i}>
            <h3>{person.name}</h3>
            <Facts
              facts={[
                {
                  name: <Trans>Function</Trans>,
                  value: functionInWords(i18n, person),
                },
                {
                  name: <Trans>Languages</Trans>,
                  value: formatTerms(person.languages, language),
                },
                { name: <Trans>Access</Trans>, value: person.accessNeeds },
                { name: <Trans>Food</Trans>, value: person.dietNeeds },
              ]}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
