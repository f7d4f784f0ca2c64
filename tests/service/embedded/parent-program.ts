import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import { openStores } from '../../../service/embedded/stores.ts'

/**
 * The parent that the tests kill: brings up the stores that its argument describes, then writes numbers into the database
 * and the queue's server for ever, and prints each one once both have acknowledged it.
 */
const stores = await openStores(JSON.parse(process.argv[2] ?? '{}'))
const mongodb = await MongoClient.connect(stores.mongodbUri)
const redis = new Redis(stores.redisUrl)
for (let number = 1; ; number += 1) {
  await mongodb.db().collection('numbers').insertOne({ number })
  await redis.set('number', number)
  console.log(number)
}
