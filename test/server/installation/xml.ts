// XML as a strict reader sees it: what is not well-formed is a failure.

import { DOMParser, type Element } from "@xmldom/xmldom";

export function parseXml(text: string): Element {
  const complain = (level: string, message: string) => {
    throw new SyntaxError(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: complain }).parseFromString(text, "text/xml").documentElement;
  if (!root) throw new SyntaxError("an empty document");
  return root;
}

export const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** The element and all below it. */
export const allOf = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(allOf)];

/** The names of the element's children, in their order, each once. */
export const orderOf = (element: Element): string[] => [
  ...new Set(childrenOf(element).map(({ localName }) => localName ?? "")),
];
