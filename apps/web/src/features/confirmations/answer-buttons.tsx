import { Trans } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import styles from './confirmations.module.css';

/** How a practice stands, by one press. */
export function AnswerButtons({
  number,
  title,
  isQuiet = false,
}: {
  number: number;
  title: string;
  /** In a list, where many of them stand. */
  isQuiet?: boolean;
}) {
  return (
    <form method="post" className={styles['answers']}>
      <input type="hidden" name="number" value={number} />
      <Button type="submit" name="answer" value="RUNNING" look={isQuiet ? 'quiet' : 'main'}>
        <Trans>
          Still running<span className="visually-hidden">: {title}</span>
        </Trans>
      </Button>
      <Button type="submit" name="answer" value="DORMANT" look="quiet">
        <Trans>
          On hold<span className="visually-hidden">: {title}</span>
        </Trans>
      </Button>
      <Button type="submit" name="answer" value="ENDED" look="quiet">
        <Trans>
          It has ended<span className="visually-hidden">: {title}</span>
        </Trans>
      </Button>
    </form>
  );
}
