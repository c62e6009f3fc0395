import { v7 } from 'uuid';
import { IdGenerator } from './id-generator.port';

export class Uuid7Generator extends IdGenerator {
  next(): string {
    return v7();
  }
}
