/** Grey lines where rows will stand; `label` tells screen readers that something is on its way. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div role="status" className="flex flex-col gap-3 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} aria-hidden="true" className="flex h-6 items-center gap-4 motion-safe:animate-pulse">
          <div className="h-3 rounded bg-line" style={{ width: `${30 + ((row * 17) % 35)}%` }} />
          <div className="ml-auto h-3 w-20 rounded bg-line" />
        </div>
      ))}
    </div>
  )
}
