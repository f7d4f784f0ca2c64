import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ELEMENT_FILES, ELEMENT_FILES_FOLDER, elementFiles } from '../elements/files.ts'
import { repositoryRoot } from '../pages/repository-root.ts'

const root = repositoryRoot()
const files = elementFiles(root)
await mkdir(join(root, ELEMENT_FILES_FOLDER), { recursive: true })
for (const name of ELEMENT_FILES) {
  await writeFile(join(root, ELEMENT_FILES_FOLDER, name), files[name])
  console.log(`${ELEMENT_FILES_FOLDER}/${name}`)
}
