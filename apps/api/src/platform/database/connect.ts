import type { DataSource } from 'typeorm';

/** PostgreSQL cannot be reached or used; the message is one line that names the cure. */
export class DatabaseFault extends Error {}

const cures: Record<string, (where: string) => string> = {
  ECONNREFUSED: (where) =>
    `nothing answers at ${where}: start PostgreSQL there, or correct DATABASE_URL`,
  ENOTFOUND: (where) => `the host of ${where} is not known: correct DATABASE_URL`,
  EAI_AGAIN: (where) => `the host of ${where} is not known: correct DATABASE_URL`,
  ETIMEDOUT: (where) => `${where} does not answer: check the network, or correct DATABASE_URL`,
  '28P01': (where) =>
    `${where} refuses the password: correct the user and password in DATABASE_URL`,
  '28000': (where) => `${where} refuses the user: correct the user in DATABASE_URL`,
  '3D000': (where) => `there is no such database at ${where}: create it, or correct DATABASE_URL`,
};

/** Opens the data source, or says in one line what is wrong. */
export async function connect(source: DataSource, url: string): Promise<DataSource> {
  try {
    return await source.initialize();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const code = (error as { code?: string }).code ?? '';
    const cure =
      cures[code]?.(`${host}${pathname}`) ??
      `${host}${pathname} cannot be used (${(error as Error).message}): correct DATABASE_URL`;
    throw new DatabaseFault(`Cannot open the database: ${cure}.`);
  }
}
