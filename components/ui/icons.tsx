import type { ReactNode } from 'react'

type Props = { size?: number }

const icon = (drawing: ReactNode) =>
  function Icon({ size = 16 }: Props) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        className="shrink-0"
      >
        {drawing}
      </svg>
    )
  }

export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />)
export const BellIcon = icon(<path d="M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3zm3 3.5h2" />)
export const CheckIcon = icon(<path d="m3 8.5 3.2 3.2L13 5" />)
export const ChevronDownIcon = icon(<path d="m4 6 4 4 4-4" />)
export const ArrowUpIcon = icon(<path d="M8 13V3M4 7l4-4 4 4" />)
export const ArrowDownIcon = icon(<path d="M8 3v10M4 9l4 4 4-4" />)
export const ArrowLeftIcon = icon(<path d="M13 8H3m4-4L3 8l4 4" />)
export const GripIcon = icon(<path d="M6 4v.1M6 8v.1M6 12v.1M10 4v.1M10 8v.1M10 12v.1" />)
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.2 10.2 3.3 3.3" />
  </>,
)
export const PenIcon = icon(<path d="m3 13 .6-2.8L10.8 3 13 5.2l-7.2 7.2zM9.4 4.4l2.2 2.2" />)
export const PlusIcon = icon(<path d="M8 3v10M3 8h10" />)
export const WarningIcon = icon(
  <>
    <path d="M8 2.2 14.4 13.4H1.6L8 2.2Z" />
    <path d="M8 6.6v3M8 11.5v.1" />
  </>,
)
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.2v4M8 4.9v.1" />
  </>,
)
export const ExternalIcon = icon(<path d="M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5" />)
export const PersonIcon = icon(
  <>
    <circle cx="8" cy="5.3" r="2.6" />
    <path d="M2.8 13.6c.7-2.7 2.7-4 5.2-4s4.5 1.3 5.200 4" />
  </>,
)
export const ImageIcon = icon(
  <>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="m2.5 11.5 3.5-3.5 3 3 2-2 2.5 2.5M10.5 6v.1" />
  </>,
)
export const MoreIcon = icon(<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />)
export const PanelIcon = icon(
  <>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M10 3v10" />
  </>,
)
