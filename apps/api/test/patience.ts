/**
 * How long a spec that uses real servers may take: a limit against waiting for ever, on a machine that is busy with
 * other things too. What must be quick is measured by its own spec.
 */
jest.setTimeout(60_000);
