// The editions and profiles that an installation knows, and the form that a given report is on.

import type { Edition } from "./define.ts";
import { createForm, type Form } from "./form.ts";
import type { LocalRow, Profile } from "./profile.ts";

export interface Catalogue {
  readonly editions: readonly Edition[];
  readonly profiles: readonly Profile[];
  edition(id: string): Edition | undefined;
  /** The edition that is for this report year. */
  editionForYear(year: number): Edition | undefined;
  profile(id: string): Profile | undefined;
  /** The form of a report, remembered for the next one alike. Throws a RangeError where the edition is unknown: check it first. */
  formOf(report: ReportOnForm): Form;
}

/** What decides the form of a report. */
export interface ReportOnForm {
  readonly edition: string;
  readonly profile?: string | undefined;
  readonly localRows?: Readonly<Record<string, readonly LocalRow[]>> | undefined;
}

const rememberedForms = 200;

/** `wordings` are wording files of the installation, by edition; each must have been read by narrative/. */
export function createCatalogue(
  editions: readonly Edition[],
  profiles: readonly Profile[] = [],
  wordings: Readonly<Record<string, string>> = {},
): Catalogue {
  const editionById = new Map(editions.map((edition) => [edition.id, edition]));
  const profileById = new Map(profiles.map((profile) => [profile.id, profile]));
  const formByKey = new Map<string, Form>();

  return {
    editions,
    profiles,
    edition: (id) => editionById.get(id),
    editionForYear: (year) =>
      editions.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity)),
    profile: (id) => profileById.get(id),
    formOf({ edition: id, profile, localRows = {} }) {
      const shape = Object.entries(localRows).map(
        ([row, locals]) => [row, locals.map(({ key, label, mode }) => ({ key, label, mode }))] as const,
      );
      const key = shape.length === 0 ? `${id}|${profile ?? ""}` : JSON.stringify([id, profile, shape]);
      const known = formByKey.get(key);
      if (known) return known;
      const edition = editionById.get(id);
      if (!edition) throw new RangeError(`unknown edition ${id}`);
      const form = createForm(edition, {
        profile: profile === undefined ? undefined : profileById.get(profile),
        localRows: Object.fromEntries(shape),
        wording: Object.hasOwn(wordings, id) ? wordings[id] : undefined,
      });
      if (formByKey.size >= rememberedForms) formByKey.clear();
      formByKey.set(key, form);
      return form;
    },
  };
}
