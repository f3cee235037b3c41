import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts, for Prometheus at `/metrics`. No label ever holds what a person typed. */
export interface Metrics {
  registry: Registry;
  /** Seconds by route and status class (`2xx`). */
  requests: Histogram<'route' | 'status'>;
  /** Open WebSocket connections. */
  sockets: Gauge;
  /** Finished generations by writer (`built-in`, `model`) and end (`done`, `failed`, `cancelled`). */
  generations: Counter<'writer' | 'end'>;
}

/** A registry of its own for each app, so that tests can have many. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'fcc_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    sockets: new Gauge({ name: 'fcc_sockets', help: 'Open WebSocket connections', registers }),
    generations: new Counter({
      name: 'fcc_generations_total',
      help: 'Finished generations',
      labelNames: ['writer', 'end'],
      registers,
    }),
  };
}
