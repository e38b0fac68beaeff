// Hints that something in the workbook may have changed, from the best events that this Excel has. They carry nothing:
// a paste of many cells tells no details, and some edits tell nothing at all.

import type { ExcelRuntime, Run } from "./excelBook.ts";

/**
 * From ExcelApi 1.9 edits, new, renamed, moved and deleted sheets; from 1.7 edits of the sheets that are there;
 * before that the selection, which moves on whenever an entry is confirmed. Registration takes a moment; so does taking it back.
 */
export function listenToExcel(listener: () => void, excel: ExcelRuntime, run: Run): () => void {
  let listening = true;
  const heard = () => {
    if (listening) listener();
    return Promise.resolve();
  };
  const registered = run((context) => register(context, excel, heard));
  // What was edited before anybody listened is found by looking once.
  void registered.then(heard, () => undefined);
  // Without events the pane still reads whenever the person comes back to it, and at 检查 and 上报.
  const results = registered.catch(() => []);
  return () => {
    listening = false;
    void results.then((handlers) =>
      run(async () => {
        for (const handler of handlers) handler.remove();
        await handlers[0]?.context.sync();
      }),
    );
  };
}

interface Handler {
  readonly context: { sync(): Promise<unknown> };
  remove(): void;
}

async function register(
  context: Excel.RequestContext,
  excel: ExcelRuntime,
  heard: () => Promise<void>,
): Promise<readonly Handler[]> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const handlers: Handler[] = [];
  if (excel.supports("1.9")) {
    handlers.push(
      worksheets.onChanged.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    );
    if (excel.supports("1.17"))
      handlers.push(worksheets.onNameChanged.add(heard), worksheets.onMoved.add(heard));
  } else if (excel.supports("1.7")) {
    worksheets.load("items/name");
    await context.sync();
    handlers.push(...worksheets.items.map((sheet) => sheet.onChanged.add(heard)));
  } else handlers.push(workbook.onSelectionChanged.add(heard));
  await context.sync();
  return handlers;
}
