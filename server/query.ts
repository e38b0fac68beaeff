// Reading what the address asks for after the question mark: each name once, an empty value as none.

import type { Request } from "express";
import { Problem } from "./problem.ts";

/** The text of a parameter; undefined where it is absent or empty. */
export function textQuery({ query }: Request, name: string): string | undefined {
  const value = query[name];
  if (Array.isArray(value)) throw new Problem("request.invalid", { detail: `${name} 只能写一次。` });
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

export function wholeQuery(request: Request, name: string): number | undefined {
  const text = textQuery(request, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Problem("request.invalid", { detail: `${name} 应为整数。` });
  return Number(text);
}

/** One of the words given; undefined where the parameter is absent. */
export function choiceQuery<Choice extends string>(
  request: Request,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textQuery(request, name);
  if (text === undefined) return undefined;
  const choice = choices.find((known) => known === text);
  if (choice === undefined)
    throw new Problem("request.invalid", { detail: `${name} 应为以下之一：${choices.join("、")}。` });
  return choice;
}
