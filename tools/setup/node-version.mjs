// The oldest Node that Praxis runs on; package.json says the same under "engines".
const floor = [20, 19];

/** Ends the process with one line when this Node is too old. Uses nothing that an old Node lacks. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  console.error(
    `Praxis needs Node ${floor.join('.')} or newer and this is ${process.versions.node}: install Node 24 from your system or nodejs.org.`,
  );
  process.exit(1);
}
