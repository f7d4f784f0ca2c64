/** The address of the `langnghe` database behind a unix socket. */
export const mongodbAddress = (socketPath: string) =>
  `mongodb://${encodeURIComponent(socketPath)}/langnghe?directConnection=true`
