// Preloaded into every Node process that a script starts: ends it when the script is gone, even by SIGKILL, because the
// channel between them closes then. Without it a killed start would leave a server on the port, or a build that writes
// into the next one's folder.

const PATIENCE = 5_000

// A process that the child forks inherits the preload and has a channel of its own, which is none of our business.
if (process.env.NASKAH_LEASH) {
  delete process.env.NASKAH_LEASH
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // A listener keeps the channel, and so the process, alive: a task must be able to end by itself.
  process.channel?.unref()
}
