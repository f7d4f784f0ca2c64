import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The full path of the first of `names` found in `searchPath` (a list of folders, as in PATH). */
export const findProgram = (names: readonly string[], searchPath: string) =>
  names
    .flatMap((name) =>
      searchPath
        .split(delimiter)
        .filter(Boolean)
        .map((folder) => join(folder, name)),
    )
    .find(isProgram)
