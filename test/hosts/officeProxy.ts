// How objects of Office.js behave, whatever they stand for: requests are queued and run at sync, a property that was not loaded
// throws, an object that is not there is a null object or a fault, and a batch ends at its first fault. For tests only.

import { memberSince } from "./apiSets.ts";

/** Stands in for OfficeExtension.Error: only the code is relied upon. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    what = "",
  ) {
    super(`${code} ${what}`.trim());
  }
}

/** What an object has, by the names and types of the published API: `T` is its class, `M` what it stands for. */
export interface Members<T, M> {
  readonly reads?: { readonly [K in keyof T]?: (target: M) => T[K] };
  readonly writes?: { readonly [K in keyof T]?: (target: M, value: T[K]) => void };
  /** Objects that it leads to; made when asked for. */
  readonly links?: { readonly [K in keyof T]?: () => T[K] };
  readonly calls?: { readonly [K in keyof T]?: Called<T[K]> };
  /** Of a collection: an object per item. */
  readonly items?: (target: M) => readonly object[];
}

/** A result that is filled in at sync. */
type Called<F> = F extends (...given: infer Given) => OfficeExtension.ClientResult<infer Result>
  ? (...given: Given) => { readonly value: Result }
  : F;

export interface OfficeQueue {
  /** As a minor number: 7 for ExcelApi 1.7. */
  readonly set: number;
  readonly context: object;
  enqueue(request: () => void): void;
}

const loadFrom = Symbol("load");

/**
 * An object of class `type`. `resolve` finds what it stands for when the batch runs: undefined where that is not there,
 * which is a fault unless the object `mayBeNull`.
 */
export function officeObject<T extends object, M>(
  queue: OfficeQueue,
  type: string,
  resolve: () => M | undefined,
  { reads, writes, links, calls, items }: Members<T, M>,
  mayBeNull = false,
): T {
  const loaded = new Map<string, unknown>();
  let isNull: boolean | undefined;
  const target = (): M | undefined => {
    const found = resolve();
    isNull = found === undefined;
    if (found === undefined && !mayBeNull) throw new OfficeFault("ItemNotFound", type);
    return found;
  };
  if (mayBeNull) queue.enqueue(() => target());
  const readsByName = reads as Readonly<Record<string, ((target: M) => unknown) | undefined>> | undefined;
  const load = (properties: readonly string[]) => {
    const found = target();
    if (found === undefined) return;
    const ofItems = properties.flatMap((property) => /^items\/(.+)$/.exec(property)?.[1] ?? []);
    if (items && (ofItems.length > 0 || properties.includes("items"))) {
      const list = items(found);
      for (const item of list) (Reflect.get(item, loadFrom) as typeof load)(ofItems);
      loaded.set("items", list);
    }
    for (const property of properties.filter((name) => !name.startsWith("items"))) {
      const since = memberSince(type, property);
      const read = readsByName?.[property];
      if (since === undefined || !read) throw new RangeError(`the stand-in has no ${type}.${property}`);
      if (since > queue.set) throw new OfficeFault("ApiNotFound", `${type}.${property}`);
      loaded.set(property, read(found));
    }
  };

  const proxy: T = new Proxy({} as T, {
    get(_, name) {
      if (name === loadFrom) return load;
      if (typeof name === "symbol" || name === "then") return undefined;
      if (name === "context") return queue.context;
      if (name === "isNullObject") {
        if (isNull === undefined) throw new OfficeFault("PropertyNotLoaded", `${type}.isNullObject`);
        return isNull;
      }
      if (name === "load")
        return (properties: string) => (queue.enqueue(() => load(properties.split(","))), proxy);
      const since = memberSince(type, name);
      if (since === undefined) throw new TypeError(`${type}.${name} is not in the published types`);
      if (since > queue.set) throw new OfficeFault("ApiNotFound", `${type}.${name}`);
      if (links && name in links) return (Reflect.get(links, name) as () => unknown)();
      if (calls && name in calls) return Reflect.get(calls, name) as unknown;
      if (loaded.has(name)) return loaded.get(name);
      if (name === "items" || (readsByName && name in readsByName))
        throw new OfficeFault("PropertyNotLoaded", `${type}.${name}`);
      throw new RangeError(`the stand-in has no ${type}.${name}`);
    },
    set(_, name, value) {
      const since = typeof name === "string" ? memberSince(type, name) : undefined;
      if (since !== undefined && since > queue.set)
        throw new OfficeFault("ApiNotFound", `${type}.${String(name)}`);
      const write =
        writes && (Reflect.get(writes, name) as ((target: M, value: unknown) => void) | undefined);
      if (!write) throw new TypeError(`${type}.${String(name)} cannot be set`);
      queue.enqueue(() => {
        const found = target();
        if (found !== undefined) write(found, value);
      });
      return true;
    },
  });
  return proxy;
}
