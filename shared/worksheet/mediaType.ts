// The media type of .xlsx workbooks.

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
