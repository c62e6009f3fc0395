/** Whether a text can be an id at all. What cannot is absent like an id that nothing has; PostgreSQL would refuse the question. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
