// The names under which words stand in a workbook: a section's, and those under its table.

/** The defined name of a narrative section. */
export const narrativeName = (section: string): string => `narrative.${section}`;

/** The defined name of the words under a table. */
export const noteName = (section: string): string => `narrative.notes.${section}`;
