// Tables of HTML as a reader who knows nothing of this project sees them: merged cells laid out on a grid. For tests only.

export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export function tablesOf(html: string): SeenCell[][] {
  return [...html.matchAll(/<table\b[\s\S]*?<\/table>/g)].map(([table]) => cellsOf(table));
}

function cellsOf(table: string): SeenCell[] {
  const covered = new Set<string>();
  return [...table.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].flatMap(([line], row) => {
    let column = 0;
    return [...line.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)<\/t[dh]>/g)].map(
      ([, attributes = "", content = ""]) => {
        while (covered.has(`${row},${column}`)) column++;
        const span = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
        const cell = {
          row,
          column,
          rowSpan: span("rowspan"),
          columnSpan: span("colspan"),
          text: textOf(content),
        };
        for (let down = 0; down < cell.rowSpan; down++)
          for (let right = 0; right < cell.columnSpan; right++)
            covered.add(`${row + down},${column + right}`);
        return cell;
      },
    );
  });
}

const characterByEntity: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: " ",
};

export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => characterByEntity[name] ?? "");
