// Which members WPS's published types give an object, so that the stand-in has none that WPS lacks. For tests only.
// Read as text: in the program its globals would hide that the pane reaches for none.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const files = { Et: "lib.et.d.ts", Kso: "lib.kso.d.ts", WPS: "addon.et.d.ts" } as const;
const membersByType = new Map<string, ReadonlySet<string>>();

/** `type` is namespace and interface: `Et.Range`. Throws where the types know no such interface or member. */
export function standsFor<T extends object>(type: string, object: T): T {
  const members = membersOf(type);
  for (const name of Object.getOwnPropertyNames(object))
    if (!members.has(name)) throw new RangeError(`${type} has no ${name} in the published types`);
  return object;
}

/** Throws where the types know no such event. */
export function knownEvent(name: string): string {
  const { types } = typesOf("WPS");
  if (!types.includes(`AddApiEventListener(EventName: '${name}'`))
    throw new RangeError(`WPS tells no ${name}`);
  return name;
}

function membersOf(type: string): ReadonlySet<string> {
  const known = membersByType.get(type);
  if (known) return known;
  const [namespace = "", name = ""] = type.split(".");
  const { types } = typesOf(namespace);
  const body = new RegExp(`^\\s+interface ${name}\\b[^{\\n]*\\{([\\s\\S]*?)^(?:\\t| {4})\\}`, "m").exec(
    types,
  )?.[1];
  if (body === undefined) throw new RangeError(`no ${type} in the published types`);
  const members = new Set(
    [...body.matchAll(/^\s+(?:readonly )?(\w+)\??[(:]/gm)].map(([, member = ""]) => member),
  );
  membersByType.set(type, members);
  return members;
}

function typesOf(namespace: string): { readonly types: string } {
  const file = files[namespace as keyof typeof files];
  return { types: readFileSync(require.resolve(`et-jsapi-declare/${file}`), "utf8") };
}
