/**
 * What is found out about an object, found out once, for as long as the object lives. The engine that stands in for a slow
 * one then does not begin again. A failure is forgotten.
 */
export class OncePer<Key extends object, Value> {
  private readonly known = new WeakMap<Key, Promise<Value>>();

  get(key: Key, find: () => Promise<Value>): Promise<Value> {
    let value = this.known.get(key);
    if (value === undefined) {
      value = find();
      this.known.set(key, value);
      value.catch(() => this.known.delete(key));
    }
    return value;
  }
}
