// Health check of the site: asks it, in its own container, whether it can serve.
const { PORT = '3000' } = process.env;

try {
  const { ok } = await fetch(`http://127.0.0.1:${PORT}/health/ready`);
  process.exit(ok ? 0 : 1);
} catch {
  process.exit(1);
}
