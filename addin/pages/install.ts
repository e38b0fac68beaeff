// Writes this server's address into the page on installing, as the server itself gives it to WPS; where it is no https
// address, it says that Excel would not take it, and offers no file that Excel would refuse.

void fetch("/wps/jsplugins.xml")
  .then((response) => response.text())
  .then((given) => write(/url="(https?:\/\/[^/"]+)\//.exec(given)?.[1] ?? location.origin))
  // Without an answer the address of this page is as good as any.
  .catch(() => write(location.origin));

function write(origin: string): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-address]"))
    place.textContent = origin + (place.dataset.address ?? "");
  if (!origin.startsWith("https:")) {
    document.querySelector("#https")?.removeAttribute("hidden");
    for (const link of document.querySelectorAll('a[href="/manifest.xml"]')) link.replaceWith("manifest.xml");
  }
}
