import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Tag } from '@praxis/ui';
import type { ApiKeyItemFragment } from '../../shared/apollo/generated/operations';
import { formatDay, formatMoment } from '../../shared/formatting/formatting';
import styles from './api-keys.module.css';
import { scopeLabels } from './scope-labels';

interface ApiKeyListProps {
  keys: readonly ApiKeyItemFragment[];
  language: Language;
}

/** A person's keys: what each may do, until when, when it was last used; and a button that takes it back. */
export function ApiKeyList({ keys, language }: ApiKeyListProps) {
  return (
    <ul className={styles['list']}>
      {keys.map((key) => (
        <Item key={key.id} item={key} language={language} />
      ))}
    </ul>
  );
}

function Item({ item, language }: { item: ApiKeyItemFragment; language: Language }) {
  const { i18n, t } = useLingui();
  const { createdAt, expiresAt, hint, id, isGood, lastUsedAt, name, revokedAt, scope } = item;
  return (
    <li className={styles['item']}>
      <div>
        <h3>{name}</h3>
        <p>
          {isGood ? null : revokedAt === null ? (
            <Tag tone="plain">
              <Trans>expired</Trans>
            </Tag>
          ) : (
            <Tag tone="warn">
              <Trans>revoked</Trans>
            </Tag>
          )}{' '}
          <code>{hint}…</code> · {i18n._(scopeLabels[scope])}
        </p>
        <p className={styles['times']}>
          <Trans>
            Made on {formatDay(createdAt, language)}, good until {formatMoment(expiresAt, language)}
          </Trans>{' '}
          ·{' '}
          {lastUsedAt === null ? (
            <Trans>never used</Trans>
          ) : (
            <Trans>last used {formatMoment(lastUsedAt, language)}</Trans>
          )}
        </p>
      </div>
      {isGood ? (
        <form method="post">
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            look="danger"
            name="do"
            value="revoke"
            aria-label={t`Revoke ${name}`}
          >
            <Trans>Revoke</Trans>
          </Button>
        </form>
      ) : null}
    </li>
  );
}
