import { Fragment } from 'react'
import type { BodyNode } from '#lib/body/body-node.ts'
import type { Imprint } from '#lib/newsroom/imprint.ts'
import type { Office } from '#lib/newsroom/masthead.ts'
import type { StaticView } from '#lib/newsroom/site-views.ts'
import { Body } from './body.tsx'
import { words } from './words.ts'

/** A page that is no story: what the newsroom's own records say, then what was written for it. */
export function StaticPage({ view }: { view: StaticView<BodyNode> }) {
  const { slug, chrome, offices, body, stories, moved } = view
  return (
    <article className="story">
      <header className="of">
        <h1>{words(`static.${slug}.title`)}</h1>
      </header>
      <div className="text">
        {slug === 'redaksi' && <Offices offices={offices} />}
        {(slug === 'redaksi' || slug === 'kontak') && <Reach imprint={chrome.imprint} />}
        <Body body={body} links={{ origin: chrome.origin, targets: {}, stories, moved }} />
      </div>
    </article>
  )
}

const Offices = ({ offices }: { offices: readonly Office[] }) =>
  offices.map(({ role, section, names }) => (
    <Fragment key={`${role} ${section}`}>
      <h2>{section ? words('office.editorOf', { section }) : words(`office.${role}`)}</h2>
      <p>{names.join(', ')}</p>
    </Fragment>
  ))

/** The press company, where it is, and which accounts elsewhere are its own. */
function Reach({ imprint: { company, address, email, phone, accounts } }: { imprint: Imprint }) {
  return (
    <>
      {(company || address) && (
        <>
          <h2>{words('imprint.publisher')}</h2>
          <p>{byLine([company, ...address.split(/\r?\n/)])}</p>
        </>
      )}
      {(email || phone) && (
        <>
          <h2>{words('imprint.contact')}</h2>
          {email && (
            <p>
              {words('imprint.email')} <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
          {phone && (
            <p>
              {words('imprint.phone')} <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </p>
          )}
        </>
      )}
      {accounts.length > 0 && (
        <>
          <h2>{words('imprint.accounts')}</h2>
          <ul>
            {accounts.map((account) => (
              <li key={account}>
                <a href={account} rel="me">
                  {account.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const byLine = (lines: readonly string[]) =>
  lines
    .filter((line) => line.trim())
    .map((line, at) => (
      <Fragment key={at}>
        {at > 0 && <br />}
        {line}
      </Fragment>
    ))
