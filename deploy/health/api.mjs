// Healthy while the API says that it, its database and the Temporal server are ready.
const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/health/ready`, { signal: AbortSignal.timeout(8000) });
process.exit(response.status === 200 ? 0 : 1);
