import { Redis, type RedisOptions } from 'ioredis'

/**
 * Opens a connection to `redis://host:port/db`, `rediss://…`, `unix:///path/to.sock`, or a socket's path. It keeps trying
 * until it is closed, and its errors are left to those who listen for them.
 */
export const connectRedis = (redisUrl: string, options: RedisOptions): Redis =>
  // ioredis knows a socket by its path alone.
  new Redis(redisUrl.replace(/^unix:\/\//, ''), options)
