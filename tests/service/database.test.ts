import type { CommandStartedEvent } from 'mongodb'
import { expect, inject, test } from 'vitest'
import { connectDatabase, writeConcernFor } from '../../service/database.ts'
import { allStores } from '../../service/stores.ts'
import { freshDatabase } from '../support/service.ts'

test('every complaint is written to the journal before it is acknowledged, said on the wire', async () => {
  const connection = await connectDatabase(`${freshDatabase()}&monitorCommands=true`)
  const seen: unknown[] = []
  connection.getClient().on('commandStarted', (event: CommandStartedEvent) => {
    if (event.commandName === 'insert') seen.push(event.command.writeConcern)
  })
  await allStores(connection).complaints.insertMany([{ _id: 'one' } as never])
  expect(seen).toEqual([{ w: 1, j: true }])
  await connection.dropDatabase()
  await connection.close()
})

test('a database of one’s own is asked for a majority, unless its address says otherwise', () => {
  expect(writeConcernFor('mongodb://a,b,c/langnghe?replicaSet=rs')).toMatchObject({
    writeConcern: { w: 'majority', j: true },
  })
  expect(writeConcernFor(inject('mongodbUri'))).toEqual({})
})
