// The address of an interpreter: https anywhere, http only where the packets stay on the machine or in a private network.
// Names are not looked up: a private address without https is written as a number.

import { BlockList, isIP } from "node:net";

/** `address` is that of the completions; `fault` says in Chinese what is wrong. */
export type EndpointAddress = { readonly address: string } | { readonly fault: string };

const completions = "/chat/completions";

/** RFC 1122 3.2.1.3, RFC 1918, RFC 4193. */
const privateNetworks = new BlockList();
privateNetworks.addSubnet("127.0.0.0", 8);
privateNetworks.addSubnet("10.0.0.0", 8);
privateNetworks.addSubnet("172.16.0.0", 12);
privateNetworks.addSubnet("192.168.0.0", 16);
privateNetworks.addAddress("::1", "ipv6");
privateNetworks.addSubnet("fc00::", 7, "ipv6");

export function parseEndpointAddress(words: string): EndpointAddress {
  if (!/^https?:\/\//i.test(words) || !URL.canParse(words))
    return { fault: "应为 https:// 或 http:// 开头的地址，例如 http://127.0.0.1:11434/v1" };
  const url = new URL(words);
  if (url.username !== "" || url.password !== "")
    return { fault: "地址中不能带用户名和密码，密钥用 INTERPRETER_KEY 设置" };
  if (url.search !== "" || url.hash !== "") return { fault: "地址后面不能有 ? 或 #" };
  if (url.protocol === "http:" && !isPrivate(url.hostname))
    return { fault: "http 只能用于本机或内网的 IP 地址，其他地址请用 https" };
  const path = url.pathname.replace(/\/+$/, "");
  return { address: url.origin + (path.endsWith(completions) ? path : path + completions) };
}

function isPrivate(hostname: string): boolean {
  if (hostname === "localhost") return true;
  const address = hostname.replace(/^\[|\]$/g, "");
  const version = isIP(address);
  return version !== 0 && privateNetworks.check(address, version === 6 ? "ipv6" : "ipv4");
}
