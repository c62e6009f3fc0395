/** New identifiers: UUIDs of version 7, which sort by the time they were made (docs/adr/0006-ids-and-pagination.md). */
export abstract class IdGenerator {
  abstract next(): string;
}
