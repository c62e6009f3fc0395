// stands at: libs/domain/src/practices/sample.ts
// breaks: praxis/documented-exports
// says: isLong

export function isLong(title: string): boolean {
  return title.length > 120;
}
