// Before each file of the "database" project is loaded: a database of its own.
import { afterAll } from 'vitest'
import { useTestDatabase } from './test-database.ts'

afterAll(await useTestDatabase())
