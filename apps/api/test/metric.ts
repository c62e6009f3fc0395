import type { Api } from './api-harness';

/** A number that operators are told, by its name and its labels as they are written; NaN when it is not told. */
export async function metric(api: Api, name: string, labels = ''): Promise<number> {
  const start = labels === '' ? `${name} ` : `${name}{${labels}} `;
  const line = (await api.metrics.text()).split('\n').find((each) => each.startsWith(start));
  return Number(line?.slice(start.length) ?? NaN);
}
