// Builds the libraries, the API and the web application; Nx leaves alone what has not changed.
import { runTarget } from './nx.mjs';

/** Throws with the compiler's words when something does not build. */
export async function buildProduct() {
  const { isGood, output } = await runTarget('build');
  if (isGood) return;
  const error = new Error(`Praxis does not build:\n${output}`);
  error.isForPeople = true;
  throw error;
}
