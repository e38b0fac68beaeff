// Who may show the pane's page in a frame: the places where Excel on the web is opened, worldwide and in mainland China.
// An Office Online Server of one's own is added by configuration.

export const officeHosts: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://*.officewebapps.cn",
  "https://*.sharepoint.cn",
  "https://*.partner.microsoftonline.cn",
];
