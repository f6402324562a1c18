'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classes } from '#components/ui/classes.ts'

export type NavLink = { href: string; label: string }

export function NavLinks({ links }: { links: readonly NavLink[] }) {
  const path = usePathname()
  return links.map(({ href, label }) => (
    <Link
      prefetch={false}
      key={href}
      href={href}
      aria-current={path === href ? 'page' : undefined}
      className={classes(
        'inline-flex h-8 items-center rounded-md px-2.5 hover:bg-sunken',
        path === href ? 'bg-sunken font-medium text-ink' : 'text-soft',
      )}
    >
      {label}
    </Link>
  ))
}
