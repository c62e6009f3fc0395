import { Product } from './product';

/** Starts the product once for all journeys; PRAXIS_E2E_URL names one that runs already. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if ((process.env['PRAXIS_E2E_URL'] ?? '') !== '') return () => Promise.resolve();
  const product = await Product.start();
  process.env['PRAXIS_E2E_URL'] = product.address;
  process.env['PRAXIS_E2E_DATA'] = product.started.dataFolder;
  return () => product.stop();
}
