// The site's own script: every page works without it. It tells what is read (no cookie, no storage, nothing about the
// reader), says how long ago a story in a list went out, and shares. At most 2 kB over the wire: script.test.ts weighs it.
;(() => {
  const words = document.currentScript.dataset
  const from = Number(document.querySelector('[data-story]')?.dataset.story)
  // Of this one opening of the page, so that nothing of it counts twice; kept nowhere.
  const id = [...crypto.getRandomValues(new Uint32Array(2))].join('').padStart(8, '0')
  let waiting = []
  let timer

  const send = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length) navigator.sendBeacon('/api/beacon', JSON.stringify({ id, from, events: waiting }))
    waiting = []
  }
  const tell = (event) => {
    waiting.push(event)
    timer ??= setTimeout(send, 2000)
  }

  const count = () => {
    tell('view')
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue
          seen.unobserve(target)
          tell(`seen ${target.dataset.link}`)
        }
      },
      { threshold: 0.5 },
    )
    for (const link of document.querySelectorAll('[data-link]')) seen.observe(link)
    const follow = ({ target, button }) => {
      const link = button < 2 && target.closest?.('[data-link] a')?.closest('[data-link]')
      if (!link) return
      tell(`click ${link.dataset.link}`)
      send()
    }
    addEventListener('click', follow)
    addEventListener('auxclick', follow)
    addEventListener('pagehide', send)
    document.addEventListener('visibilitychange', send)
  }
  // A page that is made ready in advance, or opened behind another one, is not read yet.
  const whenSeen = () => {
    if (document.visibilityState !== 'visible') return
    document.removeEventListener('visibilitychange', whenSeen)
    count()
  }
  if (from && navigator.sendBeacon && window.IntersectionObserver) {
    document.addEventListener('visibilitychange', whenSeen)
    whenSeen()
  }

  const age = () => {
    for (const time of document.querySelectorAll('.card .date time')) {
      const minutes = Math.floor((Date.now() - Date.parse(time.dateTime)) / 60000)
      const full = time.title || time.textContent
      const young = minutes >= 0 && minutes < 1440
      const hours = Math.floor(minutes / 60)
      const ago =
        minutes < 1 ? words.now : hours ? words.hours.replace('#', hours) : words.minutes.replace('#', minutes)
      if (young || time.title) time.textContent = young ? ago : full
      if (young) time.title = full
    }
  }
  age()
  setInterval(age, 60000)

  for (const button of document.querySelectorAll('[data-share]')) {
    if (!navigator.share && !navigator.clipboard) continue
    const url = document.querySelector('link[rel=canonical]')?.href || location.href
    button.dataset.share = 'ready'
    button.addEventListener('click', async () => {
      try {
        if (navigator.share) return await navigator.share({ title: document.querySelector('h1').textContent, url })
        await navigator.clipboard.writeText(url)
        button.textContent = words.copied
      } catch {
        // They thought better of it.
      }
    })
  }
})()
