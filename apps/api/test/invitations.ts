import { theApi } from './api-harness';
import { aCall } from './factories/participation.factory';
import { asCoordinator, asOrganiser } from './people';

/** The name in addresses of an announced summit that calls for participation. */
export async function aCallingSummit(): Promise<string> {
  const { summitId } = await aCall();
  const [row] = await theApi().sql<{ slug: string }>('select slug from summit where id = $1', [
    summitId,
  ]);
  return row?.slug ?? '';
}

/** The key in the last invitation that was sent, to this address. */
export function keyInInvitation(address?: string): string {
  const mail = theApi()
    .mails.sent.filter(({ to }) => address === undefined || to.address === address)
    .at(-1);
  return /\/invitation\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** An office that was invited to ask to take part in a summit. */
export async function anOfficeInvited(
  address: string,
  summit: string,
): Promise<{ id: string; key: string }> {
  const { kind } = await asOrganiser().change('inviteAccounts', {
    addresses: [address],
    summit,
    language: 'EN',
  });
  if (kind !== 'InviteAccountsSuccess') throw new Error(`Nobody was invited: ${kind}`);
  return sentTo(address);
}

/** An invitation into the team of Aarhus that waits for an answer. */
export async function anInvitation(address: string): Promise<{ id: string; key: string }> {
  const coordinator = asCoordinator('aarhus');
  const input = { addresses: [address], city: 'aarhus', role: 'EDITOR', language: 'EN' };
  await coordinator.change('inviteAccounts', input);
  return sentTo(address);
}

async function sentTo(address: string): Promise<{ id: string; key: string }> {
  await theApi().catchUp();
  const [row] = await theApi().sql<{ id: string }>(
    'select id from account_invitation where address = $1',
    [address],
  );
  return { id: row?.id ?? '', key: keyInInvitation(address) };
}
