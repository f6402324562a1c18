import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { type DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm'
import { Stop } from './say.ts'

export type SchemaFile = { path: string; content: string }

/** The engine calls this by name when it panics; the panic then arrives as an error as well. */
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } })

const target = (files: SchemaFile[]): DiffTarget =>
  files.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files }

/**
 * The SQL that leads from one Prisma schema to another; no files stand for an empty database. Any reachable PostgreSQL
 * will do: the engine asks for one and leaves it alone.
 */
export async function schemaDiff(from: SchemaFile[], to: SchemaFile[], connectionString: string): Promise<string> {
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }))
  const datamodels = to.map(({ path, content }): [string, string] => [path, content])
  let engine: SchemaEngine | undefined
  try {
    engine = await SchemaEngine.new({ datamodels }, () => {}, adapter)
    const { stdout } = await engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error)) // what is wrong in the schema, and where
  } finally {
    engine?.free()
  }
}
