import base from './playwright.config.ts'
const { webServer: _, ...rest } = base
export default { ...rest, workers: 1, reporter: [['list']], use: { ...rest.use, baseURL: 'http://localhost:4001' }, timeout: 90000 }
