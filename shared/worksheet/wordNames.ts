// The names under which words stand in a workbook: a section's, and those under its table.

export const narrativeName = (section: string): string => `narrative.${section}`;

export const noteName = (section: string): string => `narrative.notes.${section}`;
