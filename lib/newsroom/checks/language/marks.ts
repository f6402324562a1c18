import { looseBrackets, reopens } from './quotation.ts'
import { textCheck } from './text-check.ts'

/** Quotation marks and brackets without their other half. A quotation that goes on in the next paragraph is opened anew there. */
export const marks = textCheck('marks', 'warn', ({ text, quotations }, { checked, index }) => {
  const goesOn = quotations.openAtEnd && reopens(checked.passages[index + 1])
  const quotes = quotations.loose.filter(
    ({ key, at }) =>
      !(goesOn && key === 'quoteOpened' && quotations.spans.some(({ from, to }) => from === at && to === text.length)),
  )
  return [...quotes, ...looseBrackets(text)].map(({ key, at, right }) => ({
    from: at,
    to: at + 1,
    key,
    ...(right ? { replace: right, values: { right }, level: 'advise' as const } : {}),
  }))
})
