// `import css from './site.css' with { type: 'text' }` gives the file as it is.
declare module '*.css' {
  const text: string
  export default text
}
