import { Injectable } from '@nestjs/common';
import { refuseEasyPassword, type PasswordOwner } from '@praxis/domain/accounts';
import { Database } from '../../platform/database/database';
import { estimatePassword } from './password-estimate';
import { Passwords } from './passwords';

/** Passwords that people choose, whichever way they come. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  /**
   * What is kept of a password. One that is easily guessed is refused before anything is hashed.
   * @param cityIds of the cities in whose teams its owner is, or will be
   * @param path of the field of the input, for what is refused
   */
  async hash(
    password: string,
    owner: Omit<PasswordOwner, 'cities'>,
    cityIds: readonly string[],
    path?: string,
  ): Promise<string> {
    const cities = await this.namesOf(cityIds);
    refuseEasyPassword(password, { ...owner, cities }, estimatePassword, path);
    return this.passwords.hash(password);
  }

  /** In every language. */
  private async namesOf(cityIds: readonly string[]): Promise<string[]> {
    if (cityIds.length === 0) return [];
    const rows = await this.database.rows<{ name: string }>(
      'names-of-cities',
      `select distinct name.value as name from city c, jsonb_each_text(c.names) name where c.id = any($1::uuid[])`,
      [cityIds],
    );
    return rows.map(({ name }) => name);
  }
}
