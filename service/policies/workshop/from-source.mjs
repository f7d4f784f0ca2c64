import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread started from source: what turns TypeScript into JavaScript does not reach threads by itself.
register()
await import(workerData.program)
