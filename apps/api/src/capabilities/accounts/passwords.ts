import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { passwordHashing } from '@praxis/domain/accounts';
import { tooMany } from '../../platform/faults';

/** argon2id is the library's own choice of algorithm. */
const options = {
  memoryCost: passwordHashing.memoryKiB,
  timeCost: passwordHashing.passes,
  parallelism: passwordHashing.lanes,
};
const atOnce = 2;
const longestQueue = 16;

/** Hashes passwords, two at a time at most: a flood of sign-ins must not take the processors from everybody else. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** What an unknown account's password is compared with, so that it takes as long as a known one's. */
  private readonly decoy = hash('an account that does not exist', options);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, options));
  }

  /** Whether the password is the account's; takes the same time when there is no account or no password. */
  async isCorrect(known: string | null, password: string): Promise<boolean> {
    const compareWith = known ?? (await this.decoy);
    const isEqual = await this.inTurn(() => verify(compareWith, password));
    return isEqual && known !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= longestQueue) throw tooMany(2);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
