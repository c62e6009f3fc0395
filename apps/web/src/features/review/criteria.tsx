import { Trans, useLingui } from '@lingui/react/macro';
import styles from './review-panels.module.css';

/** By what a practice is judged, each with what to look for. The same for every city. */
export function Criteria() {
  const { t } = useLingui();
  const criteria = [
    {
      name: t`Another city understands it`,
      guidance: t`Who does what, with whom, how often? Somebody who has never been there could describe it.`,
    },
    {
      name: t`It is honest about what came of it`,
      guidance: t`Each outcome names its evidence. What did not work stands there, too; what nobody measured is not called a success.`,
    },
    {
      name: t`It harms nobody`,
      guidance: t`Nobody can be recognised: no names, no cases, no addresses that must stay private. It labels no group. Explained passages are explained well.`,
    },
    {
      name: t`It can be taken over`,
      guidance: t`Conditions, people and cost are said. A building block can be taken alone.`,
    },
    {
      name: t`Its sources hold`,
      guidance: t`Figures have a year and a source. Links lead to what they promise.`,
    },
  ];
  return (
    <details className={styles['panel']}>
      <summary>
        <Trans>What to judge it by</Trans>
      </summary>
      <dl className={styles['criteria']}>
        {criteria.map(({ name, guidance }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{guidance}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>
          Ask for changes when one of these is missing and can be added. Decline what is not a
          practice of a city, or what cannot be told without harm. Never decide by taste, or by how
          a city stands to yours.
        </Trans>
      </p>
    </details>
  );
}
