'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classes } from '#components/ui/classes.ts'
import { MENU_ITEM, Menu } from '#components/ui/menu.tsx'

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

/** Screens that share a menu; one alone needs none. */
export function NavMenu({ label, links }: { label: string; links: readonly NavLink[] }) {
  const path = usePathname()
  if (links.length < 2) return <NavLinks links={links} />
  const here = links.some(({ href }) => path === href || path.startsWith(`${href}/`))
  return (
    <Menu align="start" label={<span className={here ? 'font-medium text-ink' : undefined}>{label}</span>}>
      {links.map(({ href, label: name }) => (
        <Link
          prefetch={false}
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className={classes(MENU_ITEM, path === href && 'bg-sunken font-medium')}
        >
          {name}
        </Link>
      ))}
    </Menu>
  )
}
