// Writes this server's address into the page on installing, and says where Excel would not take it.

export {};

for (const place of document.querySelectorAll<HTMLElement>("[data-address]"))
  place.textContent = location.origin + (place.dataset.address ?? "");
const warning = document.querySelector<HTMLElement>("#https");
if (warning) warning.hidden = location.protocol === "https:";
