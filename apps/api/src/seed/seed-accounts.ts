import { Injectable } from '@nestjs/common';
import {
  Account,
  demoAccounts,
  demoPassword,
  Membership,
  Passwords,
} from '../capabilities/accounts';
import { City } from '../capabilities/cities';
import { Database } from '../platform/database/database';
import { IdGenerator } from '../platform/time-and-ids/id-generator.port';

/** Old enough to be no newcomers. */
const memberSince = new Date('2026-01-01T00:00:00Z');

/** The accounts of the demonstration; called in demonstration mode alone. */
@Injectable()
export class SeedAccounts {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly ids: IdGenerator,
  ) {}

  async run(): Promise<void> {
    const known = new Set(
      (await this.database.source.manager.find(Account, { select: { email: true } })).map(
        (account) => account.email,
      ),
    );
    if (demoAccounts.every((demo) => known.has(demo.email))) return;
    const passwordHash = await this.passwords.hash(demoPassword);
    await this.database.transaction(async (db) => {
      for (const { city, ...demo } of demoAccounts) {
        if (known.has(demo.email)) continue;
        const id = this.ids.next();
        await db.insert(Account, { ...demo, id, passwordHash, createdAt: memberSince });
        if (city === undefined) continue;
        const { id: cityId } = await db.findOneByOrFail(City, { slug: city.slug });
        await db.insert(Membership, { accountId: id, cityId, role: city.role });
        if (city.isVerified === true)
          await db.update(City, { id: cityId }, { verifiedAt: memberSince });
      }
    });
  }
}
