import { anAttachmentOf } from '../factories/attachment.factory';
import { aDraft, aPublishedPractice } from '../factories/practice.factory';
import { asEditor } from '../people';
import { team } from './actors';
import type { Change } from './change';

/** A draft that was never published, with a picture. */
async function drafted(): Promise<{ number: number; id: string }> {
  const draft = await aDraft();
  return { number: draft.number, id: (await anAttachmentOf(draft, 'draft')).id };
}

/** A published practice whose draft has a picture. */
async function inChange(): Promise<{ number: number; id: string }> {
  const practice = await aPublishedPractice();
  await asEditor('aarhus').startDraft(practice);
  return { number: practice.number, id: (await anAttachmentOf(practice, 'draft')).id };
}

/** Files of drafts. */
export const attaching: Change[] = (['describeAttachment', 'removeAttachment'] as const).flatMap(
  (mutation): Change[] => {
    const more = mutation === 'describeAttachment' ? { alt: 'Boats' } : {};
    return [
      {
        mutation,
        what: 'of a draft that was never published',
        input: async () => ({ ...(await drafted()), ...more }),
        allowed: team,
        told: [],
      },
      {
        mutation,
        what: 'of a draft of a published practice',
        input: async () => ({ ...(await inChange()), ...more }),
        allowed: team,
      },
    ];
  },
);
