// Something that depends on the form alone, made once for each form.

import type { Form } from "./form.ts";

export function perForm<T>(make: (form: Form) => T): (form: Form) => T {
  const made = new WeakMap<Form, { readonly value: T }>();
  return (form) => {
    let known = made.get(form);
    if (!known) {
      known = { value: make(form) };
      made.set(form, known);
    }
    return known.value;
  };
}
