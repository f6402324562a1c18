import type { ReactNode } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'

type Words = { label: string; hint?: ReactNode; error?: string | null | undefined }
type Filled = { value: string; onChange: (value: string) => void }

/** The address an account is known by, sent as `email`. */
export function EmailField({ label, value, onChange }: Pick<Words, 'label'> & Filled) {
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="email"
          name="email"
          required
          autoComplete="username"
          maxLength={254}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}

type PasswordProps = Words & Filled & { name?: string; autoComplete: 'current-password' | 'new-password' }

/** A password, sent as `name`. */
export function PasswordField({ label, hint, error, value, onChange, name = 'password', autoComplete }: PasswordProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <TextInput
          {...control}
          type="password"
          name={name}
          required
          autoComplete={autoComplete}
          maxLength={200}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
