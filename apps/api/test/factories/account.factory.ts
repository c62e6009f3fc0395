import type { CityRole, GlobalRole } from '@praxis/domain/accounts';
import type { Language } from '@praxis/domain/shared';
import { v7 } from 'uuid';
import { Account, Membership } from '../../src/capabilities/accounts';
import { City } from '../../src/capabilities/cities';
import { Database } from '../../src/platform/database/database';
import type { Api } from '../api-harness';

export interface AccountDetails {
  roles?: GlobalRole[];
  /** Cities by their names in addresses, with the role in each. */
  cities?: Record<string, CityRole>;
  displayName?: string;
  email?: string;
  language?: Language;
  passwordHash?: string;
  memberSince?: Date;
  disabledAt?: Date;
}

/** A person who can sign in; no newcomer, unless asked for. */
export async function anAccount(api: Api, details: AccountDetails = {}): Promise<Account> {
  const { manager } = api.part(Database).source;
  const { cities = {}, memberSince = new Date('2026-01-01T00:00:00Z'), ...given } = details;
  const id = v7();
  await manager.insert(Account, {
    email: `${id}@praxis.example`,
    displayName: `Person ${id.slice(-6)}`,
    roles: [],
    ...given,
    id,
    createdAt: memberSince,
  });
  for (const [slug, role] of Object.entries(cities)) {
    const city = await manager.findOneByOrFail(City, { slug });
    await manager.insert(Membership, { accountId: id, cityId: city.id, role });
  }
  return manager.findOneByOrFail(Account, { id });
}
