// The text of a file as offices save it: UTF-8, or else GB 18030.

export async function fileText(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: Chinese editors' other encoding reads everything else.
    return new TextDecoder("gb18030").decode(bytes);
  }
}
