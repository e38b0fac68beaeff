// The files that tell Excel and WPS where the add-in is, written for another address. They are kept for the address of trials.

const kept = "https://localhost:3000";

/** `xml` is a file as kept in the project, `origin` that of an Address. */
export function atAddress(xml: string, origin: string): string {
  return xml.replaceAll(kept, origin);
}

export function manifestAt(xml: string, origin: string, id: string): string {
  return atAddress(xml, origin).replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
}

/** Four numbers with dots. */
export function manifestVersion(xml: string): string {
  const version = /<Version>([\d.]+)<\/Version>/.exec(xml)?.[1];
  if (version === undefined) throw new RangeError("the manifest has no version");
  return version;
}
