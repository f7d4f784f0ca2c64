import { register } from 'node:module'
import { workerData } from 'node:worker_threads'

// A thread started from source: what turns TypeScript into JavaScript does not reach threads by itself.
register('./without-types.mjs', import.meta.url)
await import(workerData.program)
