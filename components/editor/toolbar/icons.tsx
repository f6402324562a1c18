import type { ReactNode } from 'react'
import type { Tool } from './tools.ts'

const DRAWINGS: Record<Tool, ReactNode> = {
  paragraph: <path d="M12.5 3H6.2a2.7 2.7 0 0 0 0 5.4H8M8 3v10.5M11 3v10.5" />,
  heading2: (
    <path d="M2.5 3.5v9M8 3.5v9M2.5 8H8M10.7 8.3c.2-1 1-1.5 1.8-1.5 1 0 1.7.6 1.7 1.5 0 1.6-3.5 2.2-3.5 4.2h3.6" />
  ),
  heading3: (
    <path d="M2.5 3.5v9M8 3.5v9M2.5 8H8M10.8 7.6c.3-.6.9-.9 1.6-.9 1 0 1.7.6 1.7 1.4s-.7 1.4-1.6 1.4c1 0 1.8.6 1.8 1.5s-.8 1.6-1.9 1.6c-.8 0-1.4-.3-1.8-1" />
  ),
  bold: <path d="M4.5 3h4.2a2.4 2.4 0 0 1 0 4.9H4.5zm0 4.9h4.9a2.550 2.550 0 0 1 0 5.1H4.5z" strokeWidth="1.9" />,
  italic: <path d="M6.5 3h5M4.5 13h5M9.3 3 6.7 13" />,
  link: (
    <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
  ),
  quote: <path d="M3 4.5v7M6 5h7M6 8h7M6 11h4" />,
  bullets: <path d="M6 4.2h7.5M6 8h7.5M6 11.8h7.5M2.8 4.2h.01M2.8 8h.01M2.8 11.8h.01" />,
  numbers: (
    <path d="M7 4.2h6.5M7 8h6.5M7 11.8h6.5M2.5 3.3l1-.600v3.2M2.3 10.2c.1-.6.5-.9 1-.9.6 0 1 .3 1 .8 0 .9-1.9 1.2-1.9 2.5h2" />
  ),
  readAlso: (
    <>
      <path d="M3 3.2h4" strokeWidth="2.2" />
      <path d="M3 6.8h10M3 10h10M3 13.2h6" />
    </>
  ),
  undo: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6.5M5.8 3.5 2.8 6.5l3 3" />,
  redo: <path d="M13 6.5H6.5a3.5 3.5 0 0 0 0 7h3M10.2 3.5l3 3-3 3" />,
}

export const ToolIcon = ({ tool }: { tool: Tool }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {DRAWINGS[tool]}
  </svg>
)
