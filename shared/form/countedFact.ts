// What the narrative counts besides the tables, for whoever takes it down. It does not know any figure.

/** Something countable that the narrative is composed from, by its place in the report: `facts.more.trainings`. */
export interface CountedFact {
  readonly path: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly units: readonly string[];
  readonly guidance: string;
}
