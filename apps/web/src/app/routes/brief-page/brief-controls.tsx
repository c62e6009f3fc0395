import { Trans, useLingui } from '@lingui/react/macro';
import {
  briefBlocks,
  changedBlocks,
  writtenBlocks,
  type BriefBlock,
  type BriefSize,
} from '@praxis/domain/summits';
import { Button, Notice } from '@praxis/ui';
import { briefBlockLabel, type BriefPart } from './brief-parts';
import styles from './brief-page.module.css';

interface BriefControlsProps {
  parts: readonly BriefPart[];
  size: BriefSize;
  /** The address of the page, without its query. */
  path: string;
}

/** Chooses and orders the blocks: every button leads to the address of the brief as it is then. */
export function BriefControls({ parts, size, path }: BriefControlsProps) {
  const { i18n } = useLingui();
  const blocks = parts.map(({ block }) => block);
  const left = briefBlocks.filter((block) => !blocks.includes(block));
  return (
    <section className={styles['controls']} aria-labelledby="blocks" id="choose">
      <h2 id="blocks">
        <Trans>What stands in it</Trans>
      </h2>
      {size === 'tooLong' ? (
        <Notice tone="warn">
          <p>
            <Trans>
              This is more than two pages. Leave a block out, or shorten what you wrote.
            </Trans>
          </p>
        </Notice>
      ) : (
        <p className={styles['hint']}>
          {size === 'small' ? (
            <Trans>It fits on two pages, in smaller letters.</Trans>
          ) : (
            <Trans>It fits on two pages.</Trans>
          )}
        </p>
      )}
      <form method="get" action={`${path}#choose`}>
        <ol className={styles['blocks']}>
          {parts.map((part, i) => (
            <BlockRow
              key={part.block}
              label={briefBlockLabel(i18n, part.block)}
              isEmpty={part.groups.length === 0}
              upTo={i === 0 ? null : writtenBlocks(changedBlocks(blocks, part.block, 'up'))}
              downTo={
                i === parts.length - 1
                  ? null
                  : writtenBlocks(changedBlocks(blocks, part.block, 'down'))
              }
              outTo={writtenBlocks(changedBlocks(blocks, part.block, 'out'))}
            />
          ))}
        </ol>
        {left.length === 0 ? null : (
          <ul className={styles['blocks']}>
            {left.map((block) => (
              <li key={block}>
                <AddButton blocks={blocks} block={block} label={briefBlockLabel(i18n, block)} />
              </li>
            ))}
          </ul>
        )}
      </form>
    </section>
  );
}

interface BlockRowProps {
  label: string;
  /** There is nothing to say in it yet: it takes no room. */
  isEmpty: boolean;
  /** The blocks afterwards, as the address has them; null at the ends. */
  upTo: string | null;
  downTo: string | null;
  outTo: string;
}

function BlockRow({ label, isEmpty, upTo, downTo, outTo }: BlockRowProps) {
  return (
    <li>
      <span>
        {label}
        {isEmpty ? (
          <span className={styles['hint']}>
            {' '}
            <Trans>(nothing yet)</Trans>
          </span>
        ) : null}
      </span>
      <span className={styles['buttons']}>
        {upTo === null ? null : (
          <Button type="submit" look="plain" name="blocks" value={upTo}>
            <Trans>
              Up<span className="visually-hidden">: {label}</span>
            </Trans>
          </Button>
        )}
        {downTo === null ? null : (
          <Button type="submit" look="plain" name="blocks" value={downTo}>
            <Trans>
              Down<span className="visually-hidden">: {label}</span>
            </Trans>
          </Button>
        )}
        <Button type="submit" look="plain" name="blocks" value={outTo}>
          <Trans>
            Leave out<span className="visually-hidden">: {label}</span>
          </Trans>
        </Button>
      </span>
    </li>
  );
}

function AddButton({
  blocks,
  block,
  label,
}: {
  blocks: readonly BriefBlock[];
  block: BriefBlock;
  label: string;
}) {
  return (
    <Button
      type="submit"
      look="quiet"
      name="blocks"
      value={writtenBlocks(changedBlocks(blocks, block, 'in'))}
    >
      <Trans>Add: {label}</Trans>
    </Button>
  );
}
