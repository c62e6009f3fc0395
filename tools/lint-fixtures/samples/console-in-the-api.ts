// stands at: apps/api/src/capabilities/practices/sample.ts
// breaks: no-console
// says: console

export const tell = (line: string): void => {
  console.log(line);
};
