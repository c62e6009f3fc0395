import { fileFault } from '../../../features/attachments/file-fault';
import { numberOf } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { PageDefinition } from '../../page-definition';
import {
  DescribeAttachmentDocument,
  RemoveAttachmentDocument,
} from './practice-files-page.generated';

/** Keeps what was written about every file, then takes one out where that was asked for. */
export const practiceFilesAction: NonNullable<PageDefinition['action']> = async (
  form,
  { params, url, i18n },
  execute,
) => {
  const number = numberOf(params['practice']) ?? 0;
  const errors: Record<string, string> = {};
  const ids = Object.keys(form).flatMap((name) => /^caption-(.+)$/.exec(name)?.[1] ?? []);
  for (const id of ids.filter((each) => each !== form['remove'])) {
    const { describeAttachment } = await execute(DescribeAttachmentDocument, {
      input: {
        number,
        id,
        caption: form[`caption-${id}`] ?? null,
        credit: form[`credit-${id}`] ?? null,
        // A document has none.
        ...(form[`alt-${id}`] === undefined ? {} : { alt: form[`alt-${id}`] }),
      },
    });
    if (describeAttachment.__typename === 'InvalidInputProblem')
      for (const { path } of describeAttachment.fields)
        errors[`${id}-${path}`] = fileFault(i18n, path)?.text ?? describeAttachment.message;
    else if (isProblem(describeAttachment))
      errors[`${id}-caption`] = problemMessage(i18n, describeAttachment);
  }
  if (Object.keys(errors).length > 0) return { errors };
  const removed = form['remove'];
  if (removed !== undefined) {
    const { removeAttachment } = await execute(RemoveAttachmentDocument, {
      input: { number, id: removed },
    });
    if (isProblem(removeAttachment))
      return { errors: { [`${removed}-caption`]: problemMessage(i18n, removeAttachment) } };
  }
  return { to: `${url.split('?')[0] ?? url}?saved=yes` };
};
